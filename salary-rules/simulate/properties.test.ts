import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { dailyCap } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { benefitRates } from "../childcare-leave-benefit/parameters";
import { supportBenefitRate } from "../childcare-leave-support-benefit/parameters";
import { traceOf } from "../kernel/arithmetic";
import { addDays, daysInclusive, firstDayOf, isoDate } from "../kernel/isoDate";
import { recompute } from "../kernel/recompute";
import { explained, type Trace } from "../kernel/trace";
import type { Yen } from "../kernel/yen";
import { shortTimeWorkLimits } from "../short-time-work-benefit/parameters";
import { simulate } from "../simulate";
import type { PlannedLeave, SimulationRequest } from "../simulation";
import type { BenefitLine, ComputedMonth, Payslip, SimulationResult } from "../simulationResult";
import { remunerationGrades } from "../standard-remuneration/standardRemuneration";
import { aFamily } from "../testing/families";
import { aPay, aRequest } from "../testing/requests";

vi.setConfig({ testTimeout: 60_000 });

const anyFamily = fc.integer({ min: 1, max: 1_000_000 }).map(aFamily);
const computedOf = ({ months }: SimulationResult) =>
  months.filter((month): month is ComputedMonth => month.kind === "computed");
const benefitsOf = (result: SimulationResult) => [
  result.totals.childcareLeaveBenefit.value,
  result.totals.childcareLeaveSupportBenefit.value,
];
const yenIn = (amount: Yen) => amount.value;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("試算の性質", () => {
  test("手当金は負にならず、上限（一日あたりの上限に支給日数を掛けた額、時短では報酬と合わせた限度額）を超えない", () => {
    const limitOf = (term: BenefitLine["term"], { month, leaveDays, withLeave }: ComputedMonth) => {
      const day = firstDayOf(month);
      switch (term) {
        case "childcareLeaveBenefit":
          return dailyCap(benefitRates.on(day).first180Days, day).value * leaveDays;
        case "childcareLeaveSupportBenefit":
          return dailyCap(supportBenefitRate.on(day), day).value * leaveDays;
        case "shortTimeWorkBenefit":
          return shortTimeWorkLimits.on(day).payAndBenefit.value - withLeave.gross.value;
      }
    };
    fc.assert(
      fc.property(anyFamily, (family) => {
        for (const month of computedOf(simulate(family))) {
          for (const { term, amount } of month.benefitsEarned) {
            expect(amount.value).toBeGreaterThanOrEqual(0);
            expect(amount.value).toBeLessThanOrEqual(limitOf(term, month));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("手当金は、標準報酬の月額が上がって減ることはない", () => {
    const grades = remunerationGrades(isoDate("2026-11-01")).map((grade) => grade.standardMonthlyRemuneration);
    fc.assert(
      fc.property(anyFamily, fc.nat({ max: grades.length - 2 }), (family, index) => {
        const benefitsAt = (standardMonthlyRemuneration: number) =>
          benefitsOf(simulate({ ...family, pay: aPay({ standardMonthlyRemuneration }) }));
        const [lowBenefit = 0, lowSupport = 0] = benefitsAt(grades[index] ?? 0);
        const [highBenefit = 0, highSupport = 0] = benefitsAt(grades[index + 1] ?? 0);
        expect(highBenefit).toBeGreaterThanOrEqual(lowBenefit);
        expect(highSupport).toBeGreaterThanOrEqual(lowSupport);
      }),
      { numRuns: 60 },
    );
  });

  test("月の額を足すと、合計になる", () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const result = simulate(family);
        const months = computedOf(result);
        const earned = months.flatMap((month) => month.benefitsEarned);
        const { totals } = result;
        expect(sum(months.map((month) => month.takeHomePay.value))).toBe(totals.takeHomePay.value);
        expect(sum(months.map((month) => month.takeHomePayWithoutLeave.value))).toBe(
          totals.takeHomePayWithoutLeave.value,
        );
        expect(sum(months.map((month) => month.difference.value))).toBe(totals.difference.value);
        expect(sum(earned.map((line) => line.amount.value))).toBe(
          sum(benefitsOf(result)) + (totals.shortTimeWorkBenefit?.value ?? 0),
        );
        const timing = sum(months.flatMap((month) => month.timing.map(({ amount }) => amount.value)));
        const cash = sum(months.map((month) => month.cashTakeHomePay.value)) - timing;
        if (result.refusals.length === 0) {
          expect(cash + sum(totals.benefitsPaidAfterwards.map((line) => line.amount.value))).toBe(
            totals.takeHomePay.value,
          );
        }
        for (const month of months) {
          for (const slip of [month.withLeave, month.withoutLeave, month.bonus?.withLeave, month.bonus?.withoutLeave]) {
            if (slip === undefined) continue;
            const of = (kind: string) =>
              sum(slip.lines.filter((line) => line.kind === kind).map((line) => line.amount.value));
            expect([slip.gross, slip.contributions, slip.deductions, slip.takeHomePay].map(yenIn)).toEqual([
              of("pay"),
              of("contribution"),
              of("contribution") + of("tax"),
              of("pay") - of("contribution") - of("tax"),
            ]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("休業を、続いた二つに分けても、給与・掛金・手当金は変わらない（期末・勤勉手当は承認ごとに数え、年末調整に及ぶ）", () => {
    const beforeYearEnd = ({ lines }: Payslip) => lines.filter(({ term }) => term !== "yearEndAdjustment");
    const withoutBonuses = (family: SimulationRequest) =>
      computedOf(simulate(family)).map(({ month, exemption, withLeave, withoutLeave, benefitsEarned }) => ({
        month,
        exemption,
        withLeave: beforeYearEnd(withLeave),
        withoutLeave: beforeYearEnd(withoutLeave),
        benefitsEarned,
      }));
    fc.assert(
      fc.property(anyFamily, fc.nat({ max: 400 }), (family, cut) => {
        const leaves = family.leaves.flatMap((leave) => halves(leave, cut));
        expect(withoutBonuses({ ...family, leaves })).toEqual(withoutBonuses(family));
      }),
      { numRuns: 60 },
    );
  });

  test("どのまとまりも合わせて1か月以下なら、期末・勤勉手当の支給額は変わらない", () => {
    fc.assert(
      fc.property(
        anyFamily,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 27 }),
        (family, wait, length) => {
          const birth = family.child.birthDate ?? family.child.dueDate;
          const start = addDays(birth, wait);
          const leaves: readonly PlannedLeave[] = [
            { id: "leave", kind: "childcareLeave", start, end: addDays(start, length) },
          ];
          const bonuses = computedOf(simulate({ ...family, leaves })).flatMap(({ bonus }) => bonus ?? []);
          for (const { withLeave, withoutLeave } of bonuses) expect(withLeave.gross).toEqual(withoutLeave.gross);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("前に尋ねたことは、次の答えを変えない（同じ給与や同じ休み方について、求めたものを使い回しても）", () => {
    fc.assert(
      fc.property(anyFamily, anyFamily, (one, other) => {
        const answer = (family: SimulationRequest) => JSON.stringify(simulate(family));
        const mixed: readonly SimulationRequest[] = [
          one,
          { ...one, leaves: other.leaves },
          { ...one, child: other.child },
          { ...one, settings: other.settings ?? {} },
          { ...other, pay: one.pay },
          { ...one, settings: { ...one.settings, bonus: { bonusPeriodMethod: "dividedBy30Days" } } },
        ];
        for (const family of mixed) simulate(family);
        expect(mixed.map(answer)).toEqual(mixed.map((family) => answer(structuredClone(family))));
        expect(explained(() => simulate(one)).totals.takeHomePay.trace).toBeDefined();
        expect(simulate(one).totals.takeHomePay.trace).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  test("休業の並ぶ順は関係がない", () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        expect(simulate({ ...family, leaves: family.leaves.toReversed() })).toEqual(simulate(family));
      }),
      { numRuns: 60 },
    );
  });

  test("出生日と休業を28日ずらしても、同じ上限の期間の中では手当金の合計は変わらない", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 60 }),
        fc.nat({ max: 20 }),
        fc.integer({ min: 0, max: 200 }),
        (offset, wait, length) => {
          const birth = addDays(isoDate("2026-08-01"), offset);
          const start = addDays(birth, wait);
          const at = (shift: number) => {
            const born = addDays(birth, shift);
            const leaves: readonly PlannedLeave[] = [
              {
                id: "leave",
                kind: "childcareLeave",
                start: addDays(start, shift),
                end: addDays(start, shift + length),
              },
            ];
            return benefitsOf(simulate(aRequest({ child: { dueDate: born, birthDate: born }, leaves })));
          };
          expect(at(28)).toEqual(at(0));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("説明つきでも説明なしでも、同じ額になる", () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const plain = JSON.stringify(simulate(family));
        const withTraces = JSON.stringify(
          explained(() => simulate(family)),
          (key, value) => (key === "trace" ? undefined : value),
        );
        expect(withTraces).toBe(plain);
      }),
      { numRuns: 60 },
    );
  });
});

function halves(leave: PlannedLeave, cut: number): readonly PlannedLeave[] {
  const days = daysInclusive(leave.start, leave.end);
  if (days < 2 || leave.kind === "spouseChildbirthLeave") return [leave];
  const middle = addDays(leave.start, cut % (days - 1));
  return [
    { ...leave, end: middle },
    { ...leave, id: `${leave.id}-rest`, start: addDays(middle, 1) },
  ];
}

describe("計算根拠", () => {
  const amountsIn = (value: unknown, found: Yen[] = []): readonly Yen[] => {
    if (Array.isArray(value)) for (const item of value) amountsIn(item, found);
    else if (typeof value === "object" && value !== null) {
      if ("value" in value && typeof value.value === "number") found.push(value as Yen);
      else for (const item of Object.values(value)) amountsIn(item, found);
    }
    return found;
  };
  const leavesOf = (trace: Trace): readonly Trace[] => {
    if (trace.kind === "operation") return trace.operands.flatMap(leavesOf);
    return trace.kind === "named" ? leavesOf(trace.operand) : [trace];
  };

  test("200の試算のすべての額に根拠があり、根拠だけから同じ額になる", () => {
    let amounts = 0;
    const unexplained: Yen[] = [];
    for (let seed = 1; seed <= 200; seed += 1) {
      const known: Parameters<typeof recompute>[1] = new Map();
      const result = explained(() => simulate(aFamily(seed)));
      for (const amount of amountsIn({ months: result.months, totals: result.totals, summary: result.summary })) {
        amounts += 1;
        const isExplained = amount.trace?.kind === "named" && recompute(amount.trace, known) === amount.value;
        if (!isExplained) unexplained.push(amount);
      }
    }
    expect(unexplained).toEqual([]);
    expect(amounts).toBeGreaterThan(20_000);
  });

  test("根拠の葉は、入力か、出典のある値か、条文の数。円の数が裸で現れるのは0円だけ", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const result = explained(() => simulate(aFamily(seed)));
      for (const month of computedOf(result)) {
        for (const leaf of leavesOf(traceOf(month.takeHomePay))) {
          if (leaf.kind === "parameter") expect(leaf.reference.url).toMatch(/^https?:/);
          if (leaf.kind === "number" && leaf.unit === "yen") expect(leaf.value.numerator).toBe(0);
        }
      }
    }
  });
});

describe("試験の家族", () => {
  test("同じ種からは同じ家族が生まれ、どの入れ方も現れる", () => {
    const families: readonly SimulationRequest[] = Array.from({ length: 200 }, (_, seed) => aFamily(seed));
    expect(aFamily(7)).toEqual(aFamily(7));
    expect(families.some(({ pay }) => pay.items !== undefined)).toBe(true);
    expect(families.some(({ pay }) => pay.contributionAmounts !== undefined)).toBe(true);
    expect(families.some(({ child }) => child.birthDate === undefined)).toBe(true);
    expect(families.some(({ settings }) => settings?.benefitPaymentLagMonths === 3)).toBe(true);
    expect(families.some(({ pay }) => pay.shortTimeWork !== undefined)).toBe(true);
    expect(families.some(({ settings }) => settings?.associationRates !== undefined)).toBe(true);
    const refused = families.filter((family) => simulate(family).refusals.length > 0).length;
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(40);
  });
});
