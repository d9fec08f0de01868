import type { SpouseSituation } from "#salary-rules";
import { supportBenefitConditions } from "#salary-rules/childcare-leave-support-benefit/parameters";
import type { Choice } from "~/forms/ChoiceField";

const { leaveDaysRequired } = supportBenefitConditions.on(supportBenefitConditions.firstDay);

/** 支援手当金の配偶者の要件を、答えられる言葉で。空欄は「まだわからない」。 */
const choices: readonly { readonly value: "" | Exclude<SpouseSituation, "unknown">; readonly label: string }[] = [
  { value: "", label: "まだわからない" },
  { value: "tookPostnatalLeave", label: "産後休業（出産後8週間の休み）を取る" },
  { value: "notEmployed", label: "雇われて働いていない（自営業の人もここ）" },
  { value: "tookFourteenDays", label: `育児休業を${leaveDaysRequired}日以上取る` },
  { value: "cannotTakeLeave", label: "雇用の条件により、育児休業を取れない" },
  { value: "noSpouse", label: "配偶者はいない" },
  { value: "notSpousesChild", label: "お子さんは、配偶者の子ではない" },
  { value: "noneOfThese", label: "どれにもあてはまらない" },
];

export const spouseChoices: readonly Choice[] = choices;
