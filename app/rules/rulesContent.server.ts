import { allDated } from "#salary-rules/everyRule";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { editionDate } from "~/simulation/editionDate";
import { readCalculations, readDoubts, readOmissions } from "./calculations.server";
import { readContributionRates } from "./contributionRates.server";
import { readChecks, readMeasures } from "./leave.server";
import { readMunicipality } from "./municipality.server";
import type { RulesContent } from "./rulesContent";
import { readValues } from "./values.server";

let kept:
  | { readonly today: IsoDate; readonly settings: OrganizationSettings; readonly content: RulesContent }
  | undefined;

/** 使っている規定と数字のすべて。Generated from the code, once a day. */
export function rulesContent(settings: OrganizationSettings, today: IsoDate): RulesContent {
  if (kept?.today !== today || kept.settings !== settings) kept = { today, settings, content: read(settings, today) };
  return kept.content;
}

function read(settings: OrganizationSettings, today: IsoDate): RulesContent {
  return {
    today: editionDate(today),
    municipality: readMunicipality(settings),
    values: readValues(allDated(), today),
    contributionRates: readContributionRates(),
    calculations: readCalculations(today),
    doubts: readDoubts(),
    omissions: readOmissions(today),
    checks: readChecks(),
    measures: readMeasures(settings),
  };
}
