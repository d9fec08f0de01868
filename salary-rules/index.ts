/** The engine's door. Everything a page, a paper or a command needs to ask the law for an answer. */
export { type BenefitPeriod, benefitPeriods } from "./childcare-leave-benefit/payablePeriods";
export {
  meetsSpouseCondition,
  type SpouseSituation,
  spouseSituations,
} from "./childcare-leave-support-benefit/childcareLeaveSupportBenefit";
export type { ExemptionReason, MonthExemption } from "./contribution-exemption/contributionExemption";
export { type ContributionItem, contributionItems } from "./contributions/contributions";
export { type ContributionRatePreset, contributionRatePresets } from "./contributions/presets";
export { traceOf } from "./kernel/arithmetic";
export { allDated, type Dated, type Entry, NoValueInForce } from "./kernel/dated";
export { type ExplanationStep, explanationOf, inJapanese, valueInJapanese } from "./kernel/inJapanese";
export { type Doubt, doubtsOf, markNames, marksOf } from "./kernel/marks";
export { explained, type Mark, type Reference, type Status, type Trace } from "./kernel/trace";
export type { WorkCalendar } from "./kernel/workCalendar";
export { type Yen, yen } from "./kernel/yen";
export { type PayItem, payItems } from "./monthly-pay/monthlyPay";
export { residentTaxWays } from "./resident-tax/residentTaxPayments";
export { simulate } from "./simulate";
export { septemberOfRevision } from "./simulate/situation";
export * from "./simulation";
export * from "./simulationResult";
export {
  type InferredStandard,
  inferFromGrossPay,
  inferFromPensionContribution,
} from "./standard-remuneration/inference";
export {
  gradeOfStandard,
  type RemunerationGrade,
  remunerationGrades,
} from "./standard-remuneration/standardRemuneration";
export { type Term, terms } from "./vocabulary";
