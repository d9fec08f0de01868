import { addDays, addMonths, addYears, type IsoDate, lastDayOfPeriod } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { type FormValues, withRows } from "~/forms/formValues";

type Row = Readonly<Record<string, string>>;

export interface LeavePattern {
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  /** 育児休業を取らない形。 */
  readonly isWithoutChildcareLeave?: true;
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

/** はじめの形。特別休暇の日数は団体の設定から。選んだあとで、どの行も変えられる。 */
export function leavePatterns({ leave }: Pick<OrganizationSettings, "leave">): readonly LeavePattern[] {
  const childbirthDays = leave.spouseChildbirthLeave.days;
  const participationDays = leave.childcareParticipationLeave.days;
  const childbirthLeave = (birth: IsoDate) =>
    row("leave-1", "spouseChildbirthLeave", birth, undefined, String(childbirthDays));
  return [
    {
      name: "twoWeeks",
      title: "出生直後に2週間",
      detail: `配偶者出産休暇${childbirthDays}日と、産後パパ育休2週間`,
      rows: (birth) => [
        childbirthLeave(birth),
        row("leave-2", "postnatalPaternityLeave", addDays(birth, 5), addDays(birth, 18)),
      ],
    },
    {
      name: "oneMonth",
      title: "出生直後に1か月",
      detail: `配偶者出産休暇${childbirthDays}日と、産後パパ育休1か月`,
      rows: (birth) => [
        childbirthLeave(birth),
        row("leave-2", "postnatalPaternityLeave", addDays(birth, 5), lastDayOfPeriod(addDays(birth, 5), 1)),
      ],
    },
    {
      name: "twice",
      title: "2回に分けて",
      detail: "出生直後に2週間、半年後に1か月",
      rows: (birth) => [
        row("leave-1", "postnatalPaternityLeave", birth, addDays(birth, 13)),
        row("leave-2", "childcareLeave", addMonths(birth, 6), lastDayOfPeriod(addMonths(birth, 6), 1)),
      ],
    },
    {
      name: "spouseReturn",
      title: "配偶者の復帰に合わせて",
      detail: "出生直後に2週間、1歳になる前の1か月",
      rows: (birth) => [
        row("leave-1", "postnatalPaternityLeave", birth, addDays(birth, 13)),
        row("leave-2", "childcareLeave", addMonths(birth, 11), addDays(addYears(birth, 1), -1)),
      ],
    },
    {
      name: "specialLeavesOnly",
      title: "育児休業は取らずに",
      detail: `配偶者出産休暇${childbirthDays}日と、育児参加休暇${participationDays}日（どちらも有給）`,
      isWithoutChildcareLeave: true,
      rows: (birth) => [
        childbirthLeave(birth),
        row("leave-2", "childcareParticipationLeave", addDays(birth, 7), undefined, String(participationDays)),
      ],
    },
    {
      name: "nothing",
      title: "何も取らない",
      detail: "残る権利と期限を確かめて進みます。あとで変えられます",
      isWithoutChildcareLeave: true,
      rows: () => [],
    },
  ];
}

/** 形を選んだあとの答え。取得の意向は、選んだ形と食い違うときだけ変える。 */
export function withPattern(values: FormValues, pattern: LeavePattern, birth: IsoDate): FormValues {
  const { intention = "" } = values;
  const contradicts = (intention === "notTake") !== (pattern.isWithoutChildcareLeave === true);
  const fitting = pattern.isWithoutChildcareLeave ? "notTake" : "";
  return { ...withRows(values, "leave", pattern.rows(birth)), intention: contradicts ? fitting : intention };
}
