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
  /** 期末・勤勉手当の支給日のある月（"06" の形）。 */
  readonly bonusMonths: readonly string[];
  /** 職務段階別加算の区分と割合（％）。 */
  readonly jobGradeAdditions: OrganizationSettings["pay"]["jobGradeAdditions"];
}

export function moneyOrganizationOf(settings: OrganizationSettings): MoneyOrganization {
  const { municipality, edition, pay } = settings;
  return {
    municipality,
    edition,
    settings: simulationSettingsOf(settings),
    jobGradeAdditions: pay.jobGradeAdditions,
    bonusMonths: pay.bonusDays.map((day) => day.slice(0, 2)),
  };
}
