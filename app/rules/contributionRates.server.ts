import { contributionRatePresets, valueInJapanese } from "#salary-rules";
import { ratioOf } from "#salary-rules/kernel/arithmetic";
import { terms } from "#salary-rules/vocabulary";
import { editionDate } from "~/simulation/editionDate";
import type { ReadContributionRates } from "./rulesContent";

const items = ["shortTermContribution", "welfareContribution", "longTermCareContribution"] as const;

/** 選べる共済組合の掛金率。 */
export function readContributionRates(): readonly ReadContributionRates[] {
  return contributionRatePresets.map(({ name, fiscalYear, rates, reference, note }) => ({
    name: `${name}（${fiscalYear}年度）`,
    rates: items.map((item) => ({
      kind: "text",
      label: terms[item],
      text: valueInJapanese(ratioOf(rates[item]), rates[item].unit),
    })),
    source: { title: reference.title, url: reference.url, checkedOn: editionDate(reference.checkedOn) },
    note,
  }));
}
