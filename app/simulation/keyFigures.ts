import { type ComputedMonth, type SimulatedMonth, type Summary, terms, type Yen } from "#salary-rules";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { timingLabels } from "./monthTable";
import { differenceText, yenText } from "./yenInJapanese";

export interface KeyFigure {
  readonly id: "monthly" | "total" | "lowest";
  readonly label: string;
  readonly amount: Yen;
  readonly text: string;
  readonly note: string;
  /** 何を合わせた数字か。 */
  readonly parts: readonly { readonly label: string; readonly text: string }[];
}

/** 三つの数字。 */
export function keyFiguresOf(summary: Summary, months: readonly SimulatedMonth[]): readonly KeyFigure[] {
  const {
    monthlyTakeHomePayDuringLeave: monthly,
    usualMonthlyTakeHomePay: usual,
    totalDifference,
    lowestMonth,
  } = summary;
  const computed = months.filter((month) => month.kind === "computed");
  const lowest = computed.find(({ month }) => month === lowestMonth.month);
  return [
    {
      id: "monthly",
      label: "休業中の手取り（月あたり）",
      amount: monthly,
      text: yenText(monthly.value),
      note: `ふだんは ${yenText(usual.value)}。育児休業のある月の平均です`,
      parts: computed
        .filter(({ leaveDays }) => leaveDays > 0)
        .map(({ month, regularTakeHomePay }) => ({
          label: `${formatJapaneseMonth(month)}の手取り`,
          text: yenText(regularTakeHomePay.withLeave.value),
        })),
    },
    {
      id: "total",
      label: "ふだんとの差（休み全体）",
      amount: totalDifference,
      text: differenceText(totalDifference.value),
      note: "休む前の月から、表の最後の月までの合計です",
      parts: computed
        .filter(({ difference }) => difference.value !== 0)
        .map(({ month, difference }) => ({
          label: formatJapaneseMonth(month),
          text: differenceText(difference.value),
        })),
    },
    {
      id: "lowest",
      label: "いちばん少ない月（振込額）",
      amount: lowestMonth.cashTakeHomePay,
      text: yenText(lowestMonth.cashTakeHomePay.value),
      note: `${formatJapaneseMonth(lowestMonth.month)}。手当金は遅れて振り込まれます`,
      parts: lowest ? cashParts(lowest) : [],
    },
  ];
}

function cashParts({ withLeave, bonus, benefitsPaid, timing }: ComputedMonth): KeyFigure["parts"] {
  return [
    { label: "給与の手取り", text: yenText(withLeave.takeHomePay.value) },
    ...(bonus ? [{ label: `${terms.bonus}の手取り`, text: yenText(bonus.withLeave.takeHomePay.value) }] : []),
    ...timing
      .filter(({ amount }) => amount.value !== 0)
      .map(({ kind, amount }) => ({ label: timingLabels[kind], text: yenText(amount.value) })),
    ...benefitsPaid.map(({ term, earnedIn, amount }) => ({
      label: `${terms[term]}（${formatJapaneseMonth(earnedIn)}の分）`,
      text: yenText(amount.value),
    })),
  ];
}
