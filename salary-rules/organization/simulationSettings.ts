import type { BonusSettings } from "../bonus/settings";
import type { SimulationSettings } from "../simulation";
import type { OrganizationSettings } from "./settings";

export interface OrganizationsSimulationSettings
  extends Required<
    Pick<SimulationSettings, "benefitPaymentLagMonths" | "associationRates" | "residentTaxDuringLeave" | "hoursPerYear">
  > {
  readonly bonus: Pick<
    BonusSettings,
    | "bonusMonths"
    | "bonusPeriodMethod"
    | "partialLeaveDaysBeforeDiligenceCut"
    | "diligenceBaseIncludesDependentAllowance"
    | "performanceRate"
  >;
}

/** 組織の設定のうち、試算が使うもの。 */
export function simulationSettingsOf({ mutualAid, pay }: OrganizationSettings): OrganizationsSimulationSettings {
  return {
    benefitPaymentLagMonths: mutualAid.benefitPaymentLagMonths,
    associationRates: mutualAid.contributionRates.map(({ from, until, reference, ...rates }) => ({
      from,
      until,
      rates,
      source: reference.title,
      status: reference.status,
    })),
    residentTaxDuringLeave: pay.residentTaxDuringLeave,
    hoursPerYear: pay.hoursPerYear,
    bonus: {
      bonusMonths: pay.bonusMonths.map(({ reference, ...months }) => ({
        ...months,
        source: reference.title,
        status: reference.status,
      })),
      bonusPeriodMethod: pay.bonusPeriodMethod,
      partialLeaveDaysBeforeDiligenceCut: pay.partialLeaveDaysBeforeDiligenceCut,
      diligenceBaseIncludesDependentAllowance: pay.diligenceBaseIncludesDependentAllowance,
      performanceRate: pay.diligenceRate === undefined ? { kind: "good" } : { kind: "typed", rate: pay.diligenceRate },
    },
  };
}
