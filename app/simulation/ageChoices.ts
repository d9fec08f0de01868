import { longTermCareAges } from "#salary-rules/contributions/parameters";

const { youngest, oldest } = longTermCareAges.on(longTermCareAges.firstDay);

export const agesHint = `${youngest}歳から${oldest}歳までの人は、介護掛金があります。`;

/** 介護掛金のある年齢か。 */
export const ageChoices = [
  { value: "no", label: `${youngest}歳未満・${oldest + 1}歳以上` },
  { value: "yes", label: `${youngest}〜${oldest}歳` },
] as const;
