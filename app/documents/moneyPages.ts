import { type BenefitLine, markNames, marksOf, terms, valueInJapanese } from "#salary-rules";
import { firstDayOf, type IsoMonth } from "#salary-rules/kernel/isoDate";
import type { SimulatedMonth, Summary } from "#salary-rules/simulationResult";
import type { Simulated } from "../simulation/answer";
import { type BonusInBlock, bonusesIn } from "../simulation/bonusBlock";
import { type SeriesKey, seriesKeys } from "../simulation/chartGeometry";
import { editionsIn } from "../simulation/editions";
import type { FigureUsed } from "../simulation/figuresUsed";
import { keyFiguresOf } from "../simulation/keyFigures";
import type { MonthView } from "../simulation/moneyForm";
import { figureRows, type MonthFigures, monthFigures, type RefusedFigures } from "../simulation/monthTable";
import { chartSummaryOf, sentencesOf } from "../simulation/sentence";
import { type YearTaxText, yearTaxTexts } from "../simulation/yearTaxTexts";
import { yenText } from "../simulation/yenInJapanese";
import type { BarSegment, Field, KeyFigure, Pattern, Series } from "./blocks";
import { type FormulaSection, formulaSections } from "./formulas";
import { eraDay, eraYear, inEraYears } from "./japaneseDates";
import { monthRows } from "./monthRows";

/** 本人控えの、お金のページの内容。Strings ready to print, and yen for the heights of the bars. */
export interface MoneyPages {
  readonly sentences: readonly string[];
  /** もとになった数字。 */
  readonly used: readonly Field[];
  readonly figures: readonly KeyFigure[];
  readonly viewNote: string;
  readonly chartDescription: string;
  /** 積み上げる順。 */
  readonly series: readonly Series[];
  readonly months: readonly MoneyMonth[];
  readonly rows: readonly MoneyRow[];
  /** 表のあとに振り込まれる手当金。 */
  readonly paidAfterwards: readonly string[];
  /** ボーナスの割合、理由、手取りの差。 */
  readonly bonuses: readonly string[];
  /** 計算のしかた。 */
  readonly formulas: readonly FormulaSection[];
  /** 年末調整と、翌年度の住民税。 */
  readonly laterTaxes: readonly string[];
  readonly refusals: readonly string[];
  readonly notIncluded: readonly string[];
  readonly doubts: readonly { readonly message: string; readonly question: string }[];
  readonly sources: readonly MoneySource[];
}

export interface MoneyMonth {
  /** 令和9年 */
  readonly year: string;
  /** 2月 */
  readonly month: string;
  /** `series` の順。None where the month could not be computed. */
  readonly segments: readonly BarSegment[];
  readonly total: string;
  readonly withoutLeave: number;
}

export interface MoneyRow {
  readonly label: string;
  /** 目安・仮定・要確認。 */
  readonly mark: string;
  readonly isTotal: boolean;
  readonly cells: readonly string[];
}

export interface MoneySource {
  readonly name: string;
  readonly value: string;
  readonly inForce: string;
  readonly title: string;
}

const patterns: { readonly [Key in SeriesKey]: Pattern } = {
  pay: "open",
  childcareLeaveBenefit: "hatched",
  childcareLeaveSupportBenefit: "crossed",
  shortTimeWorkBenefit: "barred",
  bonus: "solid",
};

/** 積み上げる順。育児時短勤務手当金は、出る計画の紙にだけ載せる。 */
function seriesIn(figures: readonly (MonthFigures | RefusedFigures)[]): readonly SeriesKey[] {
  const hasShortTimeWork = figures.some((month) => month.kind === "computed" && month.shortTimeWorkBenefit !== 0);
  return seriesKeys.filter((key) => key !== "shortTimeWorkBenefit" || hasShortTimeWork);
}

function labelOf(series: SeriesKey): string {
  return figureRows.find(({ key }) => key === series)?.label ?? "";
}

const viewNotes: Readonly<Record<MonthView, string>> = {
  earned: "手当金は、休んだ月の分として載せています。振り込まれるのは、あとの月です。",
  paid: "手当金は振り込まれる月に、住民税は納める月に載せています。",
};

/** 試算の結果を、印刷する形にする。 */
export function moneyPages(
  { result, view, organization }: Pick<Simulated, "result" | "view" | "organization">,
  used: readonly FigureUsed[] = [],
): MoneyPages {
  const { summary, months, totals, yearTaxes, warnings, notIncluded, refusals } = result;
  const figures = monthFigures(months, view);
  const series = seriesIn(figures);
  const computed = months.filter((month) => month.kind === "computed");
  return {
    sentences: summary ? sentencesOf(summary).map(inEraYears) : [],
    used: used.map(([label, text]) => ({ label: inEraYears(label), value: inEraYears(text) })),
    figures: summary ? keyFigures(summary, months) : [],
    viewNote: viewNotes[view],
    chartDescription: inEraYears(chartSummaryOf(figures)),
    series: series.map((key) => ({ label: labelOf(key), pattern: patterns[key] })),
    months: figures.map((month) => moneyMonth(month, series)),
    rows: monthRows(months, view).map(({ label, marks, isTotal, cells }) => ({
      label,
      mark: marks.map((mark) => markNames[mark]).join("・"),
      isTotal,
      cells: cells.map((cell) => (cell === undefined ? "—" : figureText(cell))),
    })),
    paidAfterwards: view === "paid" ? totals.benefitsPaidAfterwards.map(paidAfterwardsText) : [],
    bonuses: bonusesIn(months).map(bonusText),
    formulas: formulaSections(computed, view),
    laterTaxes: yearTaxes.flatMap(yearTaxTexts).map(laterTaxText),
    refusals: refusals.map(({ message }) => inEraYears(message)),
    notIncluded: notIncluded.map(({ message }) => inEraYears(message)),
    doubts: warnings.map(({ message, questionForHr }) => ({
      message: inEraYears(message),
      question: inEraYears(questionForHr),
    })),
    sources: [
      ...editionsIn(months).map(({ label, value, unit, from, until, reference }) => ({
        name: label,
        value: valueInJapanese(value, unit),
        inForce: `${eraDay(from)}から${until ? `${eraDay(until)}まで` : ""}`,
        title: reference.title,
      })),
      {
        name: "団体の設定",
        value: organization.municipality,
        inForce: `${eraDay(organization.edition)}の版`,
        title: "共済組合の掛金率と、手当金の振込みの月",
      },
    ],
  };
}

/** 「令和9年9月　育児休業手当金 12,345円」 */
function paidAfterwardsText({ term, paidIn, amount }: BenefitLine): string {
  return `${eraYear(firstDayOf(paidIn))}${monthName(paidIn)}　${terms[term]} ${yenText(amount.value)}`;
}

/** 印のつく額の文は、印で終わる。 */
function laterTaxText({ text, tax }: YearTaxText): string {
  const marks = marksOf(tax.difference).map((mark) => `（${markNames[mark]}）`);
  return `${inEraYears(text)}${marks.join("")}`;
}

/** 「令和9年6月　期末手当 80%・勤勉手当 70%」と、その理由と差。 */
function bonusText({ month, rates, bonus }: BonusInBlock): string {
  const reasons = bonus.allowances.map(({ term, reason }) => `${terms[term]}は、${reason}。`);
  const { withLeave, withoutLeave, doubts } = bonus;
  const takeHome = `手取りは${yenText(withLeave.takeHomePay.value)}、休まない場合は${yenText(withoutLeave.takeHomePay.value)}です。`;
  const notes = doubts.map(({ message }) => message);
  return [
    `${eraYear(firstDayOf(month))}${monthName(month)}　${rates}`,
    `${reasons.join("")}${takeHome}`,
    ...notes,
  ].join("\n");
}

function keyFigures(summary: Summary, months: readonly SimulatedMonth[]): readonly KeyFigure[] {
  return keyFiguresOf(summary, months).map(({ label, text, note }) => {
    // 「127,096円 少ない」の額だけを大きく示す。
    const [figure = text, comparison] = text.split(" ");
    return { label, figure, note: inEraYears(comparison ? `${comparison}。${note}` : note) };
  });
}

function moneyMonth(figures: MonthFigures | RefusedFigures, series: readonly SeriesKey[]): MoneyMonth {
  const label = { year: eraYear(firstDayOf(figures.month)), month: monthName(figures.month) };
  if (figures.kind === "refused") return { ...label, segments: [], total: "—", withoutLeave: 0 };
  const { total, withoutLeave } = figures;
  return {
    ...label,
    segments: series.map((key) => ({ value: figures[key], label: inTenThousands(figures[key]) })),
    total: inTenThousands(total),
    withoutLeave,
  };
}

function monthName(month: IsoMonth): string {
  return `${Number(month.slice(5))}月`;
}

/** 26.4万 */
function inTenThousands(value: number): string {
  return `${value < 0 ? "▲" : ""}${(Math.abs(value) / 10_000).toFixed(1)}万`;
}

/** 印刷する表では、負の数に▲を付ける。 */
function figureText(value: number): string {
  return `${value < 0 ? "▲" : ""}${Math.abs(value).toLocaleString("ja-JP")}`;
}
