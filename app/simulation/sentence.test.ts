import { expect, test } from "vitest";
import { type Summary, yen } from "#salary-rules";
import { isoMonth } from "#salary-rules/kernel/isoDate";
import type { MonthFigures } from "./monthTable";
import { chartSummaryOf, sentencesOf } from "./sentence";

function aSummary(changes: {
  readonly days?: number;
  readonly takeHome: number;
  readonly difference: number;
  readonly perMille?: number;
  readonly bonusMonths?: readonly string[];
  readonly bonusDifference?: number | undefined;
}): Summary {
  const { bonusDifference = 0 } = changes;
  return {
    leaveDays: changes.days ?? 28,
    monthlyTakeHomePayDuringLeave: yen(changes.takeHome),
    usualMonthlyTakeHomePay: yen(changes.takeHome - changes.difference),
    monthlyDifference: yen(changes.difference),
    ...(changes.perMille === undefined ? {} : { ratioPerMille: changes.perMille }),
    lowestMonth: { month: isoMonth("2027-03"), cashTakeHomePay: yen(0) },
    bonusMonthsChanged: (changes.bonusMonths ?? []).map(isoMonth),
    ...("bonusDifference" in changes && changes.bonusDifference === undefined
      ? {}
      : { bonusDifference: yen(bonusDifference) }),
    totalDifference: yen(changes.difference),
    hasLeaveLongerThanOneMonth: false,
  };
}

// prettier-ignore
const cases = [
  {
    days: 28,
    takeHome: 268_007,
    difference: -31_200,
    perMille: 895,
    says: [
      "28日間休んだ場合、休業中の手取りは月\u00a0約27万円。",
      "ふだんの約9割です。",
      "1か月あたり約3万1千円少なくなります。",
    ],
  },
  {
    days: 31,
    takeHome: 268_007,
    difference: -9_093,
    perMille: 967,
    says: [
      "31日間休んだ場合、休業中の手取りは月\u00a0約27万円。",
      "ふだんの約9割5分です。",
      "1か月あたり約9,100円少なくなります。",
    ],
  },
  {
    days: 45,
    takeHome: 270_000,
    difference: -999,
    perMille: 996,
    says: [
      "45日間休んだ場合、休業中の手取りは月\u00a0約27万円。",
      "ふだんとほぼ同じです。",
      "1か月あたりの手取りは、ほとんど変わりません。",
    ],
  },
  {
    days: 46,
    takeHome: 290_000,
    difference: 10_000,
    perMille: 1036,
    says: [
      "約2か月（46日間）休んだ場合、休業中の手取りは月\u00a0約29万円。",
      "ふだんを上回ります。",
      "1か月あたり約1万円多くなります。",
    ],
  },
  {
    days: 365,
    takeHome: 180_000,
    difference: -100_000,
    perMille: 642,
    says: [
      "約12か月（365日間）休んだ場合、休業中の手取りは月\u00a0約18万円。",
      "ふだんの約6割5分です。",
      "1か月あたり約10万円少なくなります。",
    ],
  },
  {
    days: 900,
    takeHome: 20_000,
    difference: -260_000,
    perMille: 71,
    says: [
      "約30か月（900日間）休んだ場合、休業中の手取りは月\u00a0約2万円。",
      "ふだんの1割に届きません。",
      "1か月あたり約26万円少なくなります。",
    ],
  },
];

test.each(cases)("$days 日、月 $takeHome 円、千分の $perMille", ({ says, ...summary }) => {
  expect(sentencesOf(aSummary(summary))).toEqual([...says, "ボーナスの支給額は変わりません。"]);
});

// prettier-ignore
test.each([
  {
    bonusMonths: ["2027-06"],
    bonusDifference: -136_793,
    says: "2027年6月のボーナスは、手取りで約14万円少なくなります。",
  },
  { bonusMonths: ["2027-06"], bonusDifference: 20_000, says: "2027年6月のボーナスは、手取りで約2万円多くなります。" },
  {
    bonusMonths: ["2027-06", "2027-12"],
    bonusDifference: -200_000,
    says: "ボーナスは2回変わり、手取りで約20万円少なくなります。",
  },
  { bonusMonths: [], bonusDifference: undefined, says: "ボーナスには、まだ計算できない月があります。" },
])("ボーナスについて：$says", ({ says, ...bonus }) => {
  expect(sentencesOf(aSummary({ takeHome: 200_000, difference: 0, ...bonus })).at(-1)).toBe(says);
});

test("手取りがないときは、支払いがあることを言う", () => {
  expect(sentencesOf(aSummary({ days: 28, takeHome: -15_000, difference: -250_000, perMille: -64 }))[0]).toBe(
    "28日間休んだ場合、休業中は手取りがなく、住民税などの支払いが月\u00a0約1万5千円あります。",
  );
});

test("割合が出せないときは、割合を言わない", () => {
  expect(sentencesOf(aSummary({ takeHome: 100_000, difference: -50_000 }))).toEqual([
    "28日間休んだ場合、休業中の手取りは月\u00a0約10万円。",
    "1か月あたり約5万円少なくなります。",
    "ボーナスの支給額は変わりません。",
  ]);
});

test("グラフの一文は、期間と、いちばん少ない月と、休まなかった場合を言う", () => {
  const month = (name: string, total: number): MonthFigures => ({
    kind: "computed",
    month: isoMonth(name),
    phase: "during",
    pay: total,
    childcareLeaveBenefit: 0,
    childcareLeaveSupportBenefit: 0,
    shortTimeWorkBenefit: 0,
    bonus: 0,
    total,
    withoutLeave: 277_100,
    difference: total - 277_100,
  });
  expect(chartSummaryOf([month("2027-01", 277_100), month("2027-02", -15_000), month("2027-03", 96_803)])).toBe(
    "2027年1月から2027年3月までの手取り。いちばん少ないのは2027年2月のマイナス約1万5千円で、休まなかった場合は約28万円です。",
  );
  expect(chartSummaryOf([])).toBe("計算できる月がありません。");
});
