import type { Summary } from "#salary-rules";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import type { MonthFigures, RefusedFigures } from "./monthTable";
import { aboutYenText } from "./yenInJapanese";

/** 最初の言葉。概数で話し、正確な額は下の表に任せる。 */
export function sentencesOf(summary: Summary): readonly string[] {
  const { value: takeHome } = summary.monthlyTakeHomePayDuringLeave;
  const first =
    takeHome > 0
      ? `${durationInWords(summary.leaveDays)}休んだ場合、休業中の手取りは月\u00a0${aboutYenText(takeHome)}。`
      : `${durationInWords(summary.leaveDays)}休んだ場合、休業中は手取りがなく、住民税などの支払いが月\u00a0${aboutYenText(takeHome)}あります。`;
  const sentences = [first, ratioInWords(summary.ratioPerMille), differenceInWords(summary), bonusInWords(summary)];
  return sentences.filter((sentence) => sentence !== "");
}

/** ボーナスが変わるかどうかを、変わらないときも言う。 */
function bonusInWords({ bonusDifference, bonusMonthsChanged }: Summary): string {
  if (bonusDifference === undefined) return "ボーナスには、まだ計算できない月があります。";
  const [first, ...others] = bonusMonthsChanged;
  if (first === undefined) return "ボーナスの支給額は変わりません。";
  const { value } = bonusDifference;
  const bonus =
    others.length === 0 ? `${formatJapaneseMonth(first)}のボーナスは` : `ボーナスは${others.length + 1}回変わり`;
  return `${bonus}、手取りで${aboutYenText(value)}${value < 0 ? "少なく" : "多く"}なります。`;
}

function durationInWords(days: number): string {
  const months = Math.round((days * 12) / 365);
  return months < 2 ? `${days}日間` : `約${months}か月（${days}日間）`;
}

/** 1割の半分までを言葉にする。「ふだんの約8割5分です。」 */
function ratioInWords(perMille: number | undefined): string {
  if (perMille === undefined) return "";
  const halves = Math.round(perMille / 50);
  if (halves > 20) return "ふだんを上回ります。";
  if (halves === 20) return "ふだんとほぼ同じです。";
  if (halves < 2) return "ふだんの1割に届きません。";
  return `ふだんの約${Math.floor(halves / 2)}割${halves % 2 === 1 ? "5分" : ""}です。`;
}

function differenceInWords({ monthlyDifference: { value } }: Summary): string {
  if (Math.abs(value) < 1_000) return "1か月あたりの手取りは、ほとんど変わりません。";
  return `1か月あたり${aboutYenText(value)}${value < 0 ? "少なく" : "多く"}なります。`;
}

/** グラフの内容を一文で。 */
export function chartSummaryOf(months: readonly (MonthFigures | RefusedFigures)[]): string {
  const computed = months.filter((month) => month.kind === "computed");
  const [first, last] = [months[0], months.at(-1)];
  const lowest = computed.reduce<MonthFigures | undefined>(
    (least, month) => (least === undefined || month.total < least.total ? month : least),
    undefined,
  );
  if (!first || !last || !lowest) return "計算できる月がありません。";
  const period = `${formatJapaneseMonth(first.month)}から${formatJapaneseMonth(last.month)}まで`;
  const least = `いちばん少ないのは${formatJapaneseMonth(lowest.month)}の${signedAboutYen(lowest.total)}`;
  return `${period}の手取り。${least}で、休まなかった場合は${signedAboutYen(lowest.withoutLeave)}です。`;
}

function signedAboutYen(value: number): string {
  return value < 0 ? `マイナス${aboutYenText(value)}` : aboutYenText(value);
}
