import { z } from "zod";
import { bonusPeriodMethods } from "./bonus-periods/bonusPeriods";
import { benefitPeriods } from "./childcare-leave-benefit/payablePeriods";
import { spouseSituations } from "./childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { contributionItems } from "./contributions/contributions";
import { contributionRatePresets } from "./contributions/presets";
import { waysWhenNoPeriodRemains } from "./diligence-allowance/diligenceAllowance";
import { daysInclusive, isoDate, isoMonth, monthOf, monthsFrom } from "./kernel/isoDate";
import { payItems } from "./monthly-pay/monthlyPay";
import { residentTaxWays } from "./resident-tax/residentTaxPayments";
import { latestMonthFrom } from "./simulate/situation";
import { leaveKinds, remunerationSources, residentTaxSources } from "./simulation";

/** 試算の依頼の形。The published schema of a request, for the command and for anyone who asks the engine by JSON. */

const earliest = "2014-04-01";
const latest = "2099-12-31";
const longestPlanDays = 2_000;
const mostMonthsOfShortTimeWork = 72;
const mostMinutesPerMonth = 10_000;
const mostMinutesPerWeek = 2_400;
const largestBonus = 20_000_000;

const date = z.iso
  .date({ abort: true })
  .refine((text) => earliest <= text && text <= latest, `${earliest} から ${latest} までの日付`)
  .transform(isoDate);
const month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "2027-02 の形の月")
  .transform(isoMonth);
const yenAmount = z.int().min(0).max(100_000_000);
const permilleText = z.string().regex(/^\d{1,3}(\.\d{1,3})?$/, '千分率を "48.5" のような10進の文字列で');
const percentText = z.string().regex(/^\d{1,2}(\.\d{1,2})?$/, '百分率を "10" のような10進の文字列で');

function each<const Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.exactOptional(value)]));
  return z.strictObject(shape as { [Name in Key]: z.ZodExactOptional<Value> });
}

const leave = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(leaveKinds),
    start: date,
    end: date,
    days: z.exactOptional(z.number().positive().max(366)),
  })
  .refine(({ start, end }) => start <= end, { path: ["end"], message: "終わりの日は、始まりの日かそれより後" });

const bonus = z.strictObject({ month, gross: z.int().min(0).max(largestBonus), incomeTax: z.exactOptional(yenAmount) });

const shortTimeWork = z
  .union([
    z.strictObject({ from: month, until: month, monthlyPay: yenAmount }),
    z.strictObject({ from: month, until: month, partialLeaveMinutes: z.int().min(1).max(mostMinutesPerMonth) }),
    z.strictObject({ from: month, until: month, weeklyMinutes: z.int().min(1).max(mostMinutesPerWeek) }),
  ])
  .refine(({ from, until }) => from <= until && until <= monthsFrom(from, mostMonthsOfShortTimeWork), {
    path: ["until"],
    message: `終わりの月は、始まりの月から${mostMonthsOfShortTimeWork}か月後まで`,
  });

const payShape = z.strictObject({
  standardMonthlyRemuneration: yenAmount.min(1),
  standardMonthlyRemunerationSource: z.exactOptional(z.enum(remunerationSources)),
  standardMonthlyRemunerationFromSeptember: z.exactOptional(yenAmount.min(1)),
  isAged40To64: z.boolean(),
  residentTax: yenAmount,
  residentTaxWay: z.exactOptional(z.enum(residentTaxWays)),
  commutingPass: z.exactOptional(z.strictObject({ unitMonths: z.literal([3, 6]), unitStart: month })),
  residentTaxSource: z.exactOptional(z.enum(residentTaxSources)),
  items: z.exactOptional(each(payItems, yenAmount)),
  contributionRates: z.exactOptional(each(contributionItems, permilleText)),
  contributionAmounts: z.exactOptional(each(contributionItems, yenAmount)),
  incomeTax: z.exactOptional(yenAmount),
  dependents: z.exactOptional(z.int().min(0).max(20)),
  bonuses: z.exactOptional(
    z
      .array(bonus)
      .max(20)
      .refine(
        (bonuses) => new Set(bonuses.map(({ month: paidIn }) => paidIn)).size === bonuses.length,
        "同じ月は一度だけ",
      ),
  ),
  jobGradeAdditionPercent: z.exactOptional(percentText),
  isSpouseAmongDependents: z.exactOptional(z.boolean()),
  spouseYearlyPay: z.exactOptional(
    z
      .array(
        z.strictObject({
          year: z
            .int()
            .min(Number(earliest.slice(0, 4)))
            .max(Number(latest.slice(0, 4))),
          amount: yenAmount,
        }),
      )
      .max(10)
      .refine((years) => new Set(years.map(({ year }) => year)).size === years.length, "同じ年は一度だけ"),
  ),
  shortTimeWork: z.exactOptional(shortTimeWork),
});

const pay = payShape.refine(
  ({ isSpouseAmongDependents, dependents = 0 }) => isSpouseAmongDependents !== true || dependents > 0,
  { path: ["isSpouseAmongDependents"], message: "扶養親族等の数が0人のとき、配偶者はその数に入らない" },
);

const workCalendar = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("weekdays") }),
  z.strictObject({ kind: z.literal("shift"), daysOff: z.array(date).max(1_000) }),
]);

const statuses = ["confirmed", "derived", "recalled", "assumed"] as const;
const decimalText = z.string().regex(/^[0-3](\.\d{1,4})?$/, '"1.2625" のような10進の文字列で');
const twiceAYear = z.strictObject({ june: decimalText, december: decimalText });

const bonusSettings = z.strictObject({
  bonusMonths: z.exactOptional(
    z
      .array(
        z.strictObject({
          from: date,
          until: z.exactOptional(date),
          endOfTermAllowance: twiceAYear,
          diligenceAllowance: twiceAYear,
          source: z.exactOptional(z.string()),
          status: z.exactOptional(z.enum(statuses)),
        }),
      )
      .max(20),
  ),
  performanceRate: z.exactOptional(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("good") }),
      z.strictObject({ kind: z.literal("budget") }),
      z.strictObject({ kind: z.literal("typed"), rate: decimalText }),
    ]),
  ),
  bonusPeriodMethod: z.exactOptional(z.enum(bonusPeriodMethods)),
  sumsLeavesAcrossWindows: z.exactOptional(z.boolean()),
  partialLeaveDaysBeforeDiligenceCut: z.exactOptional(z.int().min(0).max(366)),
  diligenceBaseIncludesDependentAllowance: z.exactOptional(z.boolean()),
  diligenceWhenNoPeriodRemains: z.exactOptional(z.enum(waysWhenNoPeriodRemains)),
  assumesRecommendation: z.exactOptional(z.boolean()),
});

const associationRates = z.strictObject({
  from: date,
  until: z.exactOptional(date),
  rates: each(contributionItems, permilleText),
  source: z.string().min(1),
  status: z.enum(statuses),
});

const settings = z.strictObject({
  benefitPaymentLagMonths: z.exactOptional(z.int().min(0).max(12)),
  workCalendar: z.exactOptional(workCalendar),
  benefitDaysOff: z.exactOptional(z.enum(["workCalendar", "weekends"])),
  associationRates: z.exactOptional(z.array(associationRates).max(20)),
  contributionRatePreset: z.exactOptional(z.enum(contributionRatePresets.map(({ id }) => id))),
  hoursPerYear: z.exactOptional(z.int().min(1_000).max(2_500)),
  residentTaxDuringLeave: z.exactOptional(z.enum(["paidByHimself", "takenFromRemainingPay"])),
  bonus: z.exactOptional(bonusSettings),
});

export const simulationRequestSchema = z
  .strictObject({
    child: z.strictObject({ dueDate: date, birthDate: z.exactOptional(date) }),
    leaves: z.array(leave).max(50),
    pay,
    household: z.strictObject({
      spouse: z.enum(spouseSituations),
      benefitPeriod: z.exactOptional(z.enum(benefitPeriods)),
    }),
    settings: z.exactOptional(settings),
  })
  .refine(
    ({ household, pay: { spouseYearlyPay } }) => household.spouse !== "noSpouse" || spouseYearlyPay === undefined,
    {
      path: ["pay", "spouseYearlyPay"],
      message: "配偶者がいないとき、配偶者の給与は要らない",
    },
  )
  .refine(({ leaves }) => spanInDays(leaves) <= longestPlanDays, {
    path: ["leaves"],
    message: `最初の始まりから最後の終わりまで${longestPlanDays}日以内`,
  })
  .superRefine(({ child, leaves, pay: { shortTimeWork: work } }, context) => {
    const begins = leaves.map(({ start }) => start).toSorted()[0] ?? child.birthDate ?? child.dueDate;
    const latest = latestMonthFrom(monthOf(begins));
    if (work === undefined || work.until < latest) return;
    context.addIssue({
      code: "custom",
      path: ["pay", "shortTimeWork", "until"],
      message: `終わりの月は、${latest} より前`,
    });
  });

function spanInDays(leaves: readonly z.output<typeof leave>[]): number {
  const starts = leaves.map(({ start }) => start).toSorted();
  const ends = leaves.map(({ end }) => end).toSorted();
  const [first] = starts;
  const last = ends.at(-1);
  return first === undefined || last === undefined ? 0 : daysInclusive(first, last);
}
