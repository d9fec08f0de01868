import type { AssociationRates } from "../contributions/contributions";
import { addDays, type IsoDate, isoDate, isoMonth, monthOf, monthsFrom } from "../kernel/isoDate";
import { residentTaxWays } from "../resident-tax/residentTaxPayments";
import type { Pay, PlannedLeave, ShortTimeWork, SimulationRequest } from "../simulation";
import { spouseSituations } from "../simulation";
import { remunerationGrades } from "../standard-remuneration/standardRemuneration";

/** A small generator with its seed, so that a family can be met again (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** 家族。A plausible request for every seed: 1–3 leaves, all ways of entering pay, every spouse situation. */
export function aFamily(seed: number): SimulationRequest {
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const oneOf = <Item>(items: readonly [Item, ...Item[]]): Item => items[upTo(items.length)] ?? items[0];
  const sometimes = (share: number) => random() < share;

  const birth = addDays(isoDate("2026-05-01"), upTo(330));
  const dueDate = addDays(birth, upTo(21) - 10);
  const grades = remunerationGrades(isoDate("2026-11-01")).map((grade) => grade.standardMonthlyRemuneration);
  const standard = grades[10 + upTo(24)] ?? 300_000;
  const leaves = someLeaves(birth, upTo, sometimes);
  const family: SimulationRequest = {
    child: sometimes(0.5) ? { dueDate, birthDate: birth } : { dueDate: birth },
    leaves,
    pay: somePay(standard, monthOf(birth), firstYearOf(leaves), grades, upTo, sometimes),
    household: {
      spouse: oneOf(spouseSituations as unknown as readonly ["unknown", ...(typeof spouseSituations)[number][]]),
    },
    ...(sometimes(0.3) ? { settings: { benefitPaymentLagMonths: 1 + upTo(3) } } : {}),
  };
  const shortTimeWork = sometimes(0.2) ? someShortTimeWork(leaves, standard, upTo) : undefined;
  const withRates: SimulationRequest = {
    ...family,
    ...(sometimes(0.2) ? { settings: { ...family.settings, associationRates: someRates(upTo) } } : {}),
  };
  const { spouseYearlyPay, ...pay } = withRates.pay;
  const hasSpouse = withRates.household.spouse !== "noSpouse";
  // What came later is drawn last, so that the families before it stay who they were.
  return {
    ...withRates,
    pay: {
      ...pay,
      ...(hasSpouse && spouseYearlyPay ? { spouseYearlyPay } : {}),
      ...(shortTimeWork === undefined ? {} : { shortTimeWork: perhapsFromHours(shortTimeWork, upTo) }),
      ...(hasSpouse && spouseYearlyPay && (pay.dependents ?? 0) > 0 && sometimes(0.6)
        ? { isSpouseAmongDependents: sometimes(0.5) }
        : {}),
      ...(sometimes(0.2) ? { jobGradeAdditionPercent: "10" } : {}),
      ...(pay.items && sometimes(0.2)
        ? { items: { ...pay.items, managerialAllowance: upTo(60_000), separationAllowance: 30_000 } }
        : {}),
    },
  };
}

/** 報酬の入力の代わりに、部分休業の時間か、育児短時間勤務の週の時間。 */
function perhapsFromHours(typed: ShortTimeWork, upTo: (limit: number) => number): ShortTimeWork {
  const months = { from: typed.from, until: typed.until };
  const other = upTo(3);
  if (other === 0) return typed;
  return other === 1
    ? { ...months, partialLeaveMinutes: 30 * (1 + upTo(80)) }
    : { ...months, weeklyMinutes: 1_165 + 5 * upTo(70) };
}

/** 最後の休業が終わる月か、その翌月から。 */
function someShortTimeWork(
  leaves: readonly PlannedLeave[],
  standard: number,
  upTo: (limit: number) => number,
): ShortTimeWork {
  const lastDay =
    leaves
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? isoDate("2026-05-01");
  const from = monthsFrom(monthOf(lastDay), upTo(2));
  return { from, until: monthsFrom(from, upTo(8)), monthlyPay: standard - 1_000 * (10 + upTo(150)) };
}

/** 団体の設定の率。年度ごとに変わる。 */
function someRates(upTo: (limit: number) => number): readonly AssociationRates[] {
  return [2026, 2027].map((year) => ({
    from: isoDate(`${year}-04-01`),
    until: isoDate(`${year + 1}-03-31`),
    rates: {
      shortTermContribution: `5${upTo(10)}.${upTo(100)}`,
      welfareContribution: "1.9",
      longTermCareContribution: "8.1",
    },
    source: `見本県共済 ${year}年度の掛金率`,
    status: upTo(2) === 0 ? ("confirmed" as const) : ("assumed" as const),
  }));
}

function someLeaves(
  birth: IsoDate,
  upTo: (limit: number) => number,
  sometimes: (share: number) => boolean,
): readonly PlannedLeave[] {
  const leaves: PlannedLeave[] = [];
  let start = addDays(birth, upTo(20));
  for (let number = 1 + upTo(3); number > 0; number -= 1) {
    const end = addDays(start, sometimes(0.2) ? upTo(240) : upTo(45));
    leaves.push({
      id: `leave-${leaves.length + 1}`,
      kind: sometimes(0.5) ? "childcareLeave" : "postnatalPaternityLeave",
      start,
      end,
    });
    start = addDays(end, 2 + upTo(60));
  }
  if (sometimes(0.3)) {
    const day = addDays(birth, upTo(10));
    leaves.push({ id: "special", kind: "spouseChildbirthLeave", start: day, end: addDays(day, 1), days: 2 });
  }
  return leaves;
}

function firstYearOf(leaves: readonly PlannedLeave[]): number {
  return Math.min(...leaves.map(({ start }) => Number(start.slice(0, 4))));
}

function somePay(
  standard: number,
  birthMonth: ReturnType<typeof monthOf>,
  firstYear: number,
  grades: readonly number[],
  upTo: (limit: number) => number,
  sometimes: (share: number) => boolean,
): Pay {
  const bonusMonths = [-2, 4, 10, 16].map((offset) => monthsFrom(birthMonth, offset));
  return {
    standardMonthlyRemuneration: standard,
    isAged40To64: sometimes(0.3),
    residentTax: 500 * upTo(60),
    ...(sometimes(0.3) ? { standardMonthlyRemunerationFromSeptember: grades[12 + upTo(20)] ?? standard } : {}),
    ...(sometimes(0.5)
      ? {
          items: {
            basicMonthlySalary: standard - 30_000 + upTo(5_000),
            regionalAllowance: upTo(20_000),
            commutingAllowance: upTo(20_000),
            ...(sometimes(0.5) ? { dependentAllowance: 13_000, housingAllowance: 28_000 } : {}),
            ...(sometimes(0.5) ? { overtimeAllowance: upTo(60_000) } : {}),
          },
          ...(sometimes(0.3)
            ? { commutingPass: { unitMonths: 6, unitStart: isoMonth(`${firstYear}-04`) } as const }
            : {}),
        }
      : {}),
    ...(sometimes(0.3) ? { residentTaxWay: residentTaxWays[upTo(residentTaxWays.length)] ?? "fromPay" } : {}),
    // A field of the form holds an amount or a rate, never both.
    ...(sometimes(0.3)
      ? { contributionRates: { shortTermContribution: `4${upTo(10)}.${upTo(100)}`, welfareContribution: "1.7" } }
      : sometimes(0.4)
        ? { contributionAmounts: { shortTermContribution: upTo(30_000), employeesPensionContribution: upTo(60_000) } }
        : {}),
    ...(sometimes(0.4) ? { incomeTax: 10 * upTo(2_000) } : {}),
    ...(sometimes(0.4) ? { dependents: upTo(4) } : {}),
    ...(sometimes(0.3) ? { spouseYearlyPay: [{ year: firstYear, amount: 1_000 * upTo(4_000) }] } : {}),
    ...(sometimes(0.5)
      ? {
          bonuses: bonusMonths.map((month) => ({
            month,
            gross: 400_000 + upTo(700_000),
            ...(sometimes(0.5) ? { incomeTax: upTo(90_000) } : {}),
          })),
        }
      : {}),
  };
}
