import { floorToYen, over, times } from "../kernel/arithmetic";
import { NoValueInForce, watch } from "../kernel/dated";
import type { IsoDate } from "../kernel/isoDate";
import { doubted, inputRate, inputYen, named, type Registration, registeredRate } from "../kernel/naming";
import { type Exact, permille } from "../kernel/rate";
import type { Status } from "../kernel/trace";
import { type Yen, zeroYen } from "../kernel/yen";
import { pensionStandardMonthlyRemuneration, type StandardBonus } from "../standard-remuneration/standardRemuneration";
import { terms } from "../vocabulary";
import {
  childSupportLevyRate,
  contributionReference,
  employeesPensionRate,
  retirementPensionRate,
  typicalRates,
} from "./parameters";
import { type ContributionRatePreset, contributionRatePresets } from "./presets";

/** 掛金の項目。給与明細の順。 */
export const contributionItems = [
  "shortTermContribution",
  "longTermCareContribution",
  "welfareContribution",
  "employeesPensionContribution",
  "retirementPensionContribution",
  "childSupportLevy",
] as const;
export type ContributionItem = (typeof contributionItems)[number];

export interface ContributionTerms {
  readonly isAged40To64: boolean;
  /** 掛金率（千分率の10進文字列。例 "48.5"）。 */
  readonly contributionRates?: { readonly [Item in ContributionItem]?: string };
  /** 明細の掛金の額（円）。率より優先する。 */
  readonly contributionAmounts?: { readonly [Item in ContributionItem]?: number };
  /** `contributionRatePresets` の id。 */
  readonly contributionRatePreset?: string | undefined;
  readonly associationRates?: readonly AssociationRates[] | undefined;
}

/** 団体の設定にある、共済組合の掛金率。期間の外の月は、ほかの率で埋めずに断る。 */
export interface AssociationRates extends Registration {
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
  /** 千分率の10進文字列。 */
  readonly rates: { readonly [Item in ContributionItem]?: string | undefined };
  /** 「○○県市町村職員共済組合 令和8年度の掛金率」 */
  readonly source: string;
  readonly status: Status;
}

/**
 * 率の出どころ。`typed` 本人の入力、`association` 団体の設定、`nationwide` 法令または全国一律、`preset` 本人が選んだ組合、
 * `typical` 目安、`unregistered` 団体の設定がその日を含まない。
 */
export type RateOrigin = "typed" | "association" | "nationwide" | "preset" | "typical" | "unregistered";

/** その人が負担する掛金の項目。介護掛金は40歳以上65歳未満だけ。 */
export function itemsOf({ isAged40To64 }: ContributionTerms): readonly ContributionItem[] {
  return contributionItems.filter((item) => item !== "longTermCareContribution" || isAged40To64);
}

const rateLabels = Object.fromEntries(contributionItems.map((item) => [item, `${terms[item]}の率`])) as Record<
  ContributionItem,
  string
>;

function isPensionItem(item: ContributionItem): boolean {
  return item === "employeesPensionContribution" || item === "retirementPensionContribution";
}

function presetOf(id: string | undefined): ContributionRatePreset | undefined {
  return contributionRatePresets.find((preset) => preset.id === id);
}

/** 本人が組合を選んだときは、その組合の率による。`unregistered` ほかの期間にはあるが、その日の値がない。 */
function associationRatesOn(
  item: ContributionItem,
  { contributionRatePreset, associationRates }: ContributionTerms,
  date: IsoDate,
): AssociationRates | "unregistered" | undefined {
  if (contributionRatePreset !== undefined || associationRates === undefined) return undefined;
  const inForce = associationRates.find(({ from, until }) => from <= date && (until === undefined || date <= until));
  if (inForce !== undefined) return inForce.rates[item] === undefined ? undefined : inForce;
  return associationRates.some(({ rates }) => rates[item] !== undefined) ? "unregistered" : undefined;
}

export function rateOriginOf(item: ContributionItem, member: ContributionTerms, date: IsoDate): RateOrigin {
  if (member.contributionRates?.[item] !== undefined) return "typed";
  const association = associationRatesOn(item, member, date);
  if (association !== undefined) return association === "unregistered" ? "unregistered" : "association";
  if (isPensionItem(item) || item === "childSupportLevy") return "nationwide";
  return presetOf(member.contributionRatePreset) === undefined ? "typical" : "preset";
}

function isRateKnown(item: ContributionItem, member: ContributionTerms, date: IsoDate): boolean {
  const origin = rateOriginOf(item, member, date);
  return origin === "nationwide" || origin === "association";
}

/** 掛金率。本人が入力した率、団体の設定の率、法令の率、選んだ組合の率、目安の順に採る。 */
export function contributionRate(item: ContributionItem, member: ContributionTerms, date: IsoDate): Exact {
  const typed = member.contributionRates?.[item];
  if (typed !== undefined) return inputRate(rateLabels[item], permille(typed));
  const association = associationRatesOn(item, member, date);
  if (association === "unregistered") throw new NoValueInForce(`団体の設定の${rateLabels[item]}`, date);
  const registered = association?.rates[item];
  if (association !== undefined && registered !== undefined) {
    watch(association);
    return registeredRate(rateLabels[item], permille(registered), association);
  }
  if (item === "employeesPensionContribution") return employeesPensionRate.on(date);
  if (item === "retirementPensionContribution") return retirementPensionRate.on(date);
  if (item === "childSupportLevy") return childSupportLevyRate.on(date);
  const preset = presetOf(member.contributionRatePreset);
  if (preset !== undefined) return inputRate(rateLabels[item], preset.rates[item], "estimated", preset.reference.title);
  return inputRate(rateLabels[item], typicalRates.on(date)[item], "estimated", typicalRates.entryOn(date).note);
}

export interface ContributionBase {
  readonly standardMonthlyRemuneration: Yen;
  /** 明細の掛金の額を入力したときの標準報酬の月額。定時決定のあとの額は、この額との割合で見積もる。 */
  readonly standardWhenTyped: Yen;
  readonly date: IsoDate;
}

const monthlyNaming = { rule: "標準報酬の月額 × 掛金率（円未満切捨て）", reference: contributionReference };
const bonusNaming = { rule: "標準期末手当等の額 × 掛金率（円未満切捨て）", reference: contributionReference };

/**
 * 共済掛金 — one item of one month.
 *
 * 標準報酬の月額 × 掛金率（円未満切捨て）。
 */
export function monthlyContribution(item: ContributionItem, member: ContributionTerms, base: ContributionBase): Yen {
  const typed = member.contributionAmounts?.[item];
  if (typed !== undefined) return typedContribution(item, typed, base);
  const standard = isPensionItem(item)
    ? pensionStandardMonthlyRemuneration(base.standardMonthlyRemuneration, base.date)
    : base.standardMonthlyRemuneration;
  return named(terms[item], floorToYen(times(standard, contributionRate(item, member, base.date))), monthlyNaming);
}

function typedContribution(item: ContributionItem, typed: number, base: ContributionBase): Yen {
  const amount = inputYen(terms[item], typed);
  const { standardMonthlyRemuneration: standard, standardWhenTyped } = base;
  if (standard.value === standardWhenTyped.value) return named(terms[item], amount, { rule: "入力された明細の額" });
  const scaled = floorToYen(over(times(amount, standard), standardWhenTyped.value));
  return doubted(terms[item], scaled, "estimate", "入力された額を、新しい標準報酬の月額との割合で直した目安。");
}

/** 免除された掛金。 */
export function exemptContribution(item: ContributionItem, rule: string): Yen {
  return named(terms[item], zeroYen, { rule });
}

/**
 * 期末・勤勉手当に係る掛金 — one item.
 *
 * 標準期末手当等の額 × 掛金率（円未満切捨て）。明細の掛金の額だけが入力されているときは、
 * その額と標準報酬の月額から割り出した率による目安。
 */
export function bonusContribution(
  item: ContributionItem,
  member: ContributionTerms,
  bonus: StandardBonus,
  base: ContributionBase,
): Yen {
  const standard = isPensionItem(item) ? bonus.pension : bonus.shortTerm;
  const typed = member.contributionAmounts?.[item];
  if (typed !== undefined && base.standardWhenTyped.value > 0 && !isRateKnown(item, member, base.date)) {
    const scaled = floorToYen(over(times(inputYen(terms[item], typed), standard), base.standardWhenTyped.value));
    return doubted(terms[item], scaled, "estimate", "月々の掛金の額と標準報酬の月額から割り出した率による目安。");
  }
  return named(terms[item], floorToYen(times(standard, contributionRate(item, member, base.date))), bonusNaming);
}
