import type { SimulationSettings } from "../simulation";
import type { OrganizationSettings } from "./settings";

export type OrganizationsSimulationSettings = Required<
  Pick<SimulationSettings, "benefitPaymentLagMonths" | "associationRates">
>;

/** 組織の設定のうち、試算が使うもの。 */
export function simulationSettingsOf({ mutualAid }: OrganizationSettings): OrganizationsSimulationSettings {
  return {
    benefitPaymentLagMonths: mutualAid.benefitPaymentLagMonths,
    associationRates: mutualAid.contributionRates.map(({ from, until, reference, ...rates }) => ({
      from,
      until,
      rates,
      source: reference.title,
      status: reference.status,
    })),
  };
}
