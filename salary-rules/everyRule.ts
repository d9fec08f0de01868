/**
 * すべての規定の値。The money page needs only the rules that `simulate` uses; whoever lists or reviews the registered
 * values asks here, where no rule is missing.
 */
import "./bonus-periods/parameters";
import "./bonus-withholding/parameters";
import "./childcare-leave-benefit/parameters";
import "./childcare-leave-support-benefit/parameters";
import "./contribution-exemption/parameters";
import "./contributions/parameters";
import "./diligence-allowance/parameters";
import "./end-of-term-allowance/parameters";
import "./hourly-pay/parameters";
import "./income-tax/parameters";
import "./leave-requirements/dayCounts";
import "./leave-requirements/statute";
import "./leave-requirements/to-do/parameters";
import "./resident-tax/parameters";
import "./short-time-work-benefit/parameters";
import "./spouse-deduction/parameters";
import "./standard-remuneration/parameters";
import "./year-end-adjustment/parameters";

export { allDated } from "./kernel/dated";
