import {
  type ContributionItem,
  contributionItems,
  type Pay,
  payItems,
  type SimulationRequest,
  type SimulationSettings,
} from "#salary-rules";
import { addYears, type IsoDate, isoMonth } from "#salary-rules/kernel/isoDate";
import { isFiscalYearEmployee } from "#salary-rules/leave-requirements/plan";
import type { Plan } from "~/plan/plan";
import type { Money } from "./moneyForm";
import type { MoneyOrganization } from "./moneyOrganization";
import { exampleMoney, type Remuneration } from "./remuneration";
import { shortTimeWorkOf } from "./shortTimeWork";

/** 試算できる計画か。できないときは、先にすること。 */
export type Simulatable =
  | { readonly kind: "ready"; readonly child: SimulationRequest["child"] }
  | { readonly kind: "birthMissing" | "leaveMissing" | "coveredElsewhere" };

/** 給与が減るのは育児休業だけ。ほかの休暇は有給で、それだけの計画なら手取りは変わらない。 */
export function simulatable({ birth, leaves }: Plan): Simulatable {
  if (isFiscalYearEmployee(birth)) return { kind: "coveredElsewhere" };
  const dueDate = birth.dueDate ?? birth.birthDate;
  if (!dueDate) return { kind: "birthMissing" };
  if (!leaves.some(({ kind }) => kind === "childcareLeave" || kind === "postnatalPaternityLeave")) {
    return { kind: "leaveMissing" };
  }
  return { kind: "ready", child: present({ dueDate, birthDate: birth.birthDate }) };
}

/** 1歳を過ぎて休む計画か。手当金を受ける期間を尋ねる。 */
export function endsAfterFirstBirthday({ leaves }: Plan, birthday: IsoDate): boolean {
  return leaves.some(({ end }) => end >= addYears(birthday, 1));
}

/** 計画とお金の入力から、試算の依頼を作る。 */
export function requestFrom(
  plan: Plan,
  child: SimulationRequest["child"],
  money: Money,
  remuneration: Remuneration,
  { settings }: MoneyOrganization,
): SimulationRequest {
  return {
    child,
    leaves: leavesOf(plan),
    pay: payFrom(plan, money, remuneration),
    household: present({ spouse: money.spouse ?? "unknown", benefitPeriod: money.benefitPeriod }),
    settings: { ...settings, ...settingsFrom(plan, money) },
  };
}

const knownLeaves = new WeakMap<Plan, SimulationRequest["leaves"]>();

/** The same list for the same plan: the engine keeps what follows from it while he types his pay. */
function leavesOf(plan: Plan): SimulationRequest["leaves"] {
  const leaves = knownLeaves.get(plan) ?? plan.leaves.map((leave) => present(leave));
  knownLeaves.set(plan, leaves);
  return leaves;
}

function payFrom(plan: Plan, money: Money, remuneration: Remuneration): Pay {
  const isExample = remuneration.basis === "example";
  const items = present(Object.fromEntries(payItems.map((item) => [item, money[item]])));
  const entries = contributionItems.map((item) => [item, contributionEntry(money, item)] as const);
  return present({
    standardMonthlyRemuneration: remuneration.amount,
    standardMonthlyRemunerationSource: sourceOf[remuneration.basis],
    standardMonthlyRemunerationFromSeptember: money.standardMonthlyRemunerationFromSeptember,
    isAged40To64: money.isAged40To64 === "yes",
    ...residentTaxOf(money, isExample),
    items,
    contributionAmounts: present(
      Object.fromEntries(entries.map(([item, entry]) => [item, entry?.kind === "amount" ? entry.amount : undefined])),
    ),
    contributionRates: present(
      Object.fromEntries(entries.map(([item, entry]) => [item, entry?.kind === "rate" ? entry.permille : undefined])),
    ),
    residentTaxWay: money.residentTaxWay,
    commutingPass: commutingPassOf(plan, money),
    incomeTax: money.incomeTax,
    dependents: money.dependents,
    jobGradeAdditionPercent: money.jobGradeAdditionPercent,
    isSpouseAmongDependents: asksIfSpouseCounts(money) ? answered(money.isSpouseAmongDependents) : undefined,
    spouseYearlyPay: spouseYearlyPayOf(plan, money),
    bonuses: money.bonus.flatMap(({ month, gross, incomeTax }) =>
      gross === undefined ? [] : [present({ month, gross, incomeTax })],
    ),
    shortTimeWork: shortTimeWorkOf(money),
  });
}

/** 休業にかかる暦年。年末調整で、配偶者の給与を尋ねる年。 */
export function yearsOfLeave({ leaves }: Plan): readonly number[] {
  const years = leaves.flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))]);
  return [...new Set(years)].sort((one, other) => one - other).slice(0, 2);
}

function commutingPassOf(plan: Plan, { commutingUnit, commutingStart = "04" }: Money): Pay["commutingPass"] {
  const [year] = yearsOfLeave(plan);
  if (commutingUnit === undefined || year === undefined) return undefined;
  return { unitMonths: commutingUnit === "3" ? 3 : 6, unitStart: isoMonth(`${year}-${commutingStart}`) };
}

function spouseYearlyPayOf(plan: Plan, { spousePayFirstYear, spousePaySecondYear }: Money) {
  const [first, second] = yearsOfLeave(plan);
  const years = [
    { year: first, amount: spousePayFirstYear },
    { year: second, amount: spousePaySecondYear },
  ].flatMap(({ year, amount }) => (year === undefined || amount === undefined ? [] : [{ year, amount }]));
  return years.length === 0 ? undefined : years;
}

/** 配偶者の控除を二重に数えないために、扶養親族等の数に配偶者が入っているかを尋ねるか。 */
export function asksIfSpouseCounts({ dependents = 0, spousePayFirstYear, spousePaySecondYear }: Money): boolean {
  return dependents > 0 && (spousePayFirstYear ?? spousePaySecondYear) !== undefined;
}

function answered(choice: "yes" | "no" | undefined): boolean | undefined {
  return choice && choice === "yes";
}

function residentTaxOf({ residentTax }: Money, isExample: boolean) {
  if (residentTax !== undefined) return { residentTax };
  return isExample
    ? ({ residentTax: exampleMoney.residentTax, residentTaxSource: "example" } as const)
    : ({ residentTax: 0, residentTaxSource: "missing" } as const);
}

const sourceOf = {
  typed: "typed",
  fromPensionContribution: "inferred",
  fromGrossPay: "inferred",
  example: "example",
} as const;

function contributionEntry(money: Money, item: ContributionItem) {
  if (item !== "employeesPensionContribution") return money[item];
  const amount = money.employeesPensionContribution;
  return amount === undefined ? undefined : ({ kind: "amount", amount } as const);
}

function settingsFrom(plan: Plan, money: Money): SimulationSettings {
  const isShift = plan.birth.workPattern === "shift" && money.daysOff.length > 0;
  return present({
    benefitPaymentLagMonths: money.paymentLag === undefined ? undefined : Number(money.paymentLag),
    contributionRatePreset: money.contributionRatePreset,
    workCalendar: isShift ? ({ kind: "shift", daysOff: money.daysOff } as const) : undefined,
  });
}

type Present<Values> = {
  readonly [Key in keyof Values as undefined extends Values[Key] ? never : Key]: Values[Key];
} & {
  readonly [Key in keyof Values as undefined extends Values[Key] ? Key : never]?: Exclude<Values[Key], undefined>;
};

/** The same values without those that are missing: the rules tell a missing value from an undefined one. */
function present<Values extends object>(values: Values): Present<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>;
}
