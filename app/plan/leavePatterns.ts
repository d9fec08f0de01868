import { addDays, addMonths, type IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";

type Row = Readonly<Record<string, string>>;

export interface LeavePattern {
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  readonly rows: (birth: IsoDate) => readonly Row[];
}

const row = (id: string, kind: string, start: IsoDate, end: IsoDate | undefined, days = ""): Row => ({
  id,
  kind,
  start: formatJapaneseDate(start),
  end: end ? formatJapaneseDate(end) : "",
  days,
  movesWithBirth: "period",
});

const aroundBirth = (birth: IsoDate) => row("leave-1", "spouseChildbirthLeave", birth, undefined, "2");

/** はじめの形。選んだあとで、どの行も変えられる。 */
export const leavePatterns: readonly LeavePattern[] = [
  {
    name: "twoWeeks",
    title: "出生直後に2週間",
    detail: "配偶者出産休暇2日と、産後パパ育休2週間",
    rows: (birth) => [
      aroundBirth(birth),
      row("leave-2", "postnatalPaternityLeave", addDays(birth, 5), addDays(birth, 18)),
    ],
  },
  {
    name: "oneMonth",
    title: "出生直後に1か月",
    detail: "配偶者出産休暇2日と、産後パパ育休1か月",
    rows: (birth) => [
      aroundBirth(birth),
      row("leave-2", "postnatalPaternityLeave", addDays(birth, 5), addDays(addMonths(addDays(birth, 5), 1), -1)),
    ],
  },
  {
    name: "twice",
    title: "2回に分けて",
    detail: "出生直後に2週間、半年後に1か月",
    rows: (birth) => [
      row("leave-1", "postnatalPaternityLeave", birth, addDays(birth, 13)),
      row("leave-2", "childcareLeave", addMonths(birth, 6), addDays(addMonths(birth, 7), -1)),
    ],
  },
];
