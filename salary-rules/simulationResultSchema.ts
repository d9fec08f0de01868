import { z } from "zod";
import { terms } from "./vocabulary";

/** 試算の結果の形。The published schema of a result; it describes what `simulate` returns and parses nothing away. */

const date = z.iso.date();
const month = z.string().regex(/^\d{4}-\d{2}$/);
const ratio = z.strictObject({ numerator: z.int(), denominator: z.int().min(1) });
const unit = z.enum(["yen", "rate", "permille", "months", "days", "number"]);
const reference = z.strictObject({ title: z.string(), url: z.url(), checkedOn: date });
const doubt = z.strictObject({ mark: z.enum(["estimate", "assumption", "unconfirmed"]), note: z.string() });

const inputLeaf = z.strictObject({
  kind: z.literal("input"),
  label: z.string(),
  unit,
  value: ratio,
  source: z.enum(["typed", "estimated", "assumed"]),
  note: z.string().optional(),
});
const parameterLeaf = z.strictObject({
  kind: z.literal("parameter"),
  label: z.string(),
  unit,
  value: ratio,
  from: date,
  until: date.optional(),
  status: z.enum(["confirmed", "derived", "recalled", "assumed"]),
  reference,
  note: z.string().optional(),
});
const numberLeaf = z.strictObject({ kind: z.literal("number"), unit, value: ratio });
const operationNode = z.strictObject({
  kind: z.literal("operation"),
  operation: z.enum([
    "plus",
    "minus",
    "times",
    "over",
    "min",
    "max",
    "floorToYen",
    "ceilingToYen",
    "nearestTenYen",
    "floorToThousandYen",
  ]),
  get operands() {
    return z.array(trace);
  },
  value: ratio,
});
const namedNode = z.strictObject({
  kind: z.literal("named"),
  label: z.string(),
  get operand() {
    return trace;
  },
  value: ratio,
  rule: z.string().optional(),
  reference: reference.optional(),
  doubt: doubt.optional(),
});
const trace = z
  .discriminatedUnion("kind", [inputLeaf, parameterLeaf, numberLeaf, operationNode, namedNode])
  .meta({ id: "Trace", description: "計算根拠。金額を求めた式と、入力・値・規定。" });

const yen = z
  .strictObject({ value: z.int(), trace: trace.optional() })
  .meta({ id: "Yen", description: "円。trace は説明を求めたときだけ。" });
const line = z.strictObject({
  term: z.enum(Object.keys(terms)),
  kind: z.enum(["pay", "contribution", "tax"]),
  amount: yen,
});
const payslip = z
  .strictObject({ lines: z.array(line), gross: yen, contributions: yen, deductions: yen, takeHomePay: yen })
  .meta({ id: "Payslip" });
const slips = z.strictObject({ withLeave: payslip, withoutLeave: payslip });
const bonusAllowance = z
  .strictObject({
    term: z.enum(["endOfTermAllowance", "diligenceAllowance"]),
    rate: z.string(),
    reason: z.string(),
    withLeave: yen,
    withoutLeave: yen,
  })
  .meta({ id: "BonusAllowance" });
const bonusDoubt = z.strictObject({
  convention: z.enum(["bonusPeriodMethod", "sumsLeavesAcrossWindows", "diligenceWhenNoPeriodRemains"]),
  allowance: z.enum(["endOfTermAllowance", "diligenceAllowance"]),
  rate: z.string(),
  rateOtherwise: z.string(),
  message: z.string(),
});
const bonus = z.strictObject({
  ...slips.shape,
  difference: yen,
  allowances: z.array(bonusAllowance),
  isEstimated: z.boolean(),
  isTouchedByLeave: z.boolean(),
  doubts: z.array(bonusDoubt),
});
const benefit = z
  .strictObject({
    term: z.enum(["childcareLeaveBenefit", "childcareLeaveSupportBenefit", "shortTimeWorkBenefit"]),
    earnedIn: month,
    paidIn: month,
    amount: yen,
  })
  .meta({ id: "BenefitLine" });
const refusal = z
  .strictObject({
    kind: z.literal("noValueInForce"),
    parameter: z.string(),
    date,
    months: z.array(month),
    message: z.string(),
  })
  .meta({ id: "Refusal" });

const taxComparison = z.strictObject({ withLeave: yen, withoutLeave: yen, difference: yen });

const computedMonth = z.strictObject({
  kind: z.literal("computed"),
  month,
  phase: z.enum(["before", "during", "after"]),
  leaveDays: z.int().min(0),
  exemption: z.strictObject({
    isExempt: z.boolean(),
    reason: z.enum(["includesMonthEnd", "fourteenDaysInMonth", "tooShortInMonth", "noLeave"]),
    isBonusExempt: z.boolean(),
  }),
  ...slips.shape,
  bonus: bonus.optional(),
  benefitsEarned: z.array(benefit),
  benefitsPaid: z.array(benefit),
  takeHomePay: yen,
  timing: z.array(
    z.strictObject({
      kind: z.enum(["residentTaxNotWithheld", "residentTaxByNotice", "residentTaxInLumpSum", "commutingPass"]),
      amount: yen,
      withoutLeave: yen.optional(),
    }),
  ),
  cashPay: yen,
  cashTakeHomePay: yen,
  regularTakeHomePay: z.strictObject({ withLeave: yen, withoutLeave: yen }),
  takeHomePayWithoutLeave: yen,
  cashTakeHomePayWithoutLeave: yen,
  difference: yen,
  cashDifference: yen,
  ratioPerMille: z.int().optional(),
});
const refusedMonth = z.strictObject({ kind: z.literal("refused"), month, refusal });

export const simulationResultSchema = z.strictObject({
  months: z.array(z.discriminatedUnion("kind", [computedMonth, refusedMonth])),
  totals: z.strictObject({
    takeHomePay: yen,
    takeHomePayWithoutLeave: yen,
    difference: yen,
    childcareLeaveBenefit: yen,
    childcareLeaveSupportBenefit: yen,
    shortTimeWorkBenefit: yen.optional(),
    exemptedContributions: yen,
    benefitsPaidAfterwards: z.array(benefit),
  }),
  summary: z
    .strictObject({
      leaveDays: z.int(),
      monthlyTakeHomePayDuringLeave: yen,
      usualMonthlyTakeHomePay: yen,
      monthlyDifference: yen,
      ratioPerMille: z.int().optional(),
      lowestMonth: z.strictObject({ month, cashTakeHomePay: yen }),
      bonusMonthsChanged: z.array(month),
      bonusDifference: yen.optional(),
      totalDifference: yen,
      hasLeaveLongerThanOneMonth: z.boolean(),
    })
    .optional(),
  yearTaxes: z.array(
    z.strictObject({
      year: z.int(),
      yearEndAdjustment: taxComparison,
      isYearEndInMonths: z.boolean(),
      residentTax: taxComparison.optional(),
    }),
  ),
  warnings: z.array(
    z.strictObject({ id: z.string(), message: z.string(), questionForHr: z.string(), months: z.array(month) }),
  ),
  notIncluded: z.array(z.strictObject({ id: z.string(), message: z.string() })),
  refusals: z.array(refusal),
});
