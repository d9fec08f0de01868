import type { BonusWindow, HalfYear } from "../bonus-periods/bonusWindow";
import {
  diligenceMonths,
  goodPerformanceRates,
  recommendedDiligenceMonths,
  recommendedGoodPerformanceRates,
} from "../diligence-allowance/parameters";
import { endOfTermMonths, recommendedEndOfTermMonths } from "../end-of-term-allowance/parameters";
import { type Dated, NoValueInForce } from "../kernel/dated";
import type { IsoDate } from "../kernel/isoDate";
import { inputRate, registeredRate } from "../kernel/naming";
import { type Exact, monthsOfPay, rate } from "../kernel/rate";
import { terms } from "../vocabulary";
import type { Allowance } from "./conventions";
import type { BonusSettings, MunicipalBonusMonths } from "./settings";

/** 期末手当の支給月数。団体の月数、なければ国の月数。 */
export function endOfTermMonthsIn({ halfYear, recordDate }: BonusWindow, settings: BonusSettings): Exact {
  const municipal = municipalMonthsOn(recordDate, settings);
  return municipal === undefined
    ? inLawOrRecommendation(endOfTermMonths, recommendedEndOfTermMonths, recordDate, settings)
    : monthsRegistered("endOfTermAllowance", municipal, halfYear);
}

/** 勤勉手当の成績率。 */
export function performanceRateIn(window: BonusWindow, settings: BonusSettings): Exact {
  const { performanceRate } = settings;
  switch (performanceRate.kind) {
    case "typed":
      return inputRate(terms.performanceRate, rate(performanceRate.rate));
    case "budget":
      return diligenceMonthsIn(window, settings);
    case "good":
      return inLawOrRecommendation(goodPerformanceRates, recommendedGoodPerformanceRates, window.recordDate, settings);
  }
}

function diligenceMonthsIn({ halfYear, recordDate }: BonusWindow, settings: BonusSettings): Exact {
  const municipal = municipalMonthsOn(recordDate, settings);
  return municipal === undefined
    ? inLawOrRecommendation(diligenceMonths, recommendedDiligenceMonths, recordDate, settings)
    : monthsRegistered("diligenceAllowance", municipal, halfYear);
}

function monthsRegistered(allowance: Allowance, municipal: MunicipalBonusMonths, halfYear: HalfYear): Exact {
  const months = monthsOfPay(municipal[allowance][halfYear]);
  return registeredRate(`${terms[allowance]}の${terms.bonusMonths}`, months, municipal);
}

/** 団体の月数があれば、期間の外の期は国の月数で埋めずに断る。 */
function municipalMonthsOn(date: IsoDate, { bonusMonths }: BonusSettings): MunicipalBonusMonths | undefined {
  if (bonusMonths.length === 0) return undefined;
  const inForce = bonusMonths.findLast(({ from, until }) => from <= date && (until === undefined || date <= until));
  if (inForce === undefined) throw new NoValueInForce(`団体の設定の${terms.bonusMonths}`, date);
  return inForce;
}

function inLawOrRecommendation(
  law: Dated<Exact>,
  recommendation: Dated<Exact>,
  date: IsoDate,
  { assumesRecommendation }: BonusSettings,
): Exact {
  const recommended = recommendation.entries.find(
    ({ from, until }) => from <= date && until !== undefined && date <= until,
  );
  return assumesRecommendation && recommended !== undefined ? recommended.value : law.on(date);
}
