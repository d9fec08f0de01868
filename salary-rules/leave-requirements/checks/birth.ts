import { daysBetween } from "../../kernel/isoDate";
import { changesOfDates } from "../dateChanges";
import { provisions } from "../provision";
import type { Requirement } from "../requirement";
import { on } from "./wording";

/** 予定日と出生日が離れているときに確かめる日数。28日まではふつうに起こる。 */
const farApartDays = 28;

export const birthChecks: readonly Requirement[] = [
  {
    id: "V01",
    level: "error",
    description: "出産予定日か出生日が入力されている",
    reference: provisions.dateSanity,
    breaches: ({ birth }) => (birth ? [] : [{ message: "出産予定日か出生日を入力してください。" }]),
  },
  {
    id: "V02",
    level: "warning",
    description: "出産予定日と出生日の差が28日以内である",
    reference: provisions.dateSanity,
    breaches: ({ plan: { dueDate, birthDate } }) => {
      if (!dueDate || !birthDate || Math.abs(daysBetween(dueDate, birthDate)) <= farApartDays) return [];
      const message = `出産予定日の${on(dueDate)}と出生日の${on(birthDate)}が大きく離れています。入力を確かめてください。`;
      return [{ message }];
    },
  },
  {
    id: "V25",
    level: "warning",
    description: "予定日や出生日が変わったとき、行の区分や期限が変わっていない",
    reference: provisions.birthChanged,
    breaches: ({ plan, settings, birth }) => {
      if (!plan.previousDates) return [];
      const { dueDate, birthDate } = plan.previousDates;
      const changed = changesOfDates({ ...plan, dueDate, birthDate }, plan, settings);
      if (changed.length === 0 || !birth) return [];
      const message = `${on(birth)}に合わせて計算し直しました。計画のうち${changed.length}行の区分・期限・使える期間が変わりました。`;
      return [{ message }];
    },
  },
];
