import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import {
  type OrganizationsSimulationSettings,
  simulationSettingsOf,
} from "#salary-rules/organization/simulationSettings";

/** 家計の画面が使う、団体の決まり。Plain data: it travels from the server to the browser. */
export interface MoneyOrganization {
  readonly municipality: string;
  readonly edition: IsoDate;
  readonly settings: OrganizationsSimulationSettings;
}

export function moneyOrganizationOf(settings: OrganizationSettings): MoneyOrganization {
  return { municipality: settings.municipality, edition: settings.edition, settings: simulationSettingsOf(settings) };
}
