import { isoDate } from "./kernel/isoDate";
import type { Reference } from "./kernel/trace";

/** 原典。 */
const checkedOn = isoDate("2026-11-22");

function statute(name: string, url: string): (article: string) => Reference {
  return (article) => ({ title: `${name} ${article}`, url, checkedOn });
}

export const mutualAidAct = statute("地方公務員等共済組合法", "https://laws.e-gov.go.jp/law/337AC0000000152");
export const mutualAidOrdinance = statute(
  "地方公務員等共済組合法施行令",
  "https://laws.e-gov.go.jp/law/337CO0000000352",
);
export const mutualAidRegulations = statute(
  "地方公務員等共済組合法施行規則",
  "https://laws.e-gov.go.jp/law/337M50000008020",
);
export const employmentInsuranceAct = statute("雇用保険法", "https://laws.e-gov.go.jp/law/349AC0000000116");
export const longTermCareInsuranceAct = statute("介護保険法", "https://laws.e-gov.go.jp/law/409AC0000000123");
export const employeesPensionAct = statute("厚生年金保険法", "https://laws.e-gov.go.jp/law/329AC0000000115");
export const childcareLeaveAct = statute(
  "地方公務員の育児休業等に関する法律",
  "https://laws.e-gov.go.jp/law/403AC0000000110",
);
export const payRule = statute("人事院規則9-7（俸給等の支給）", "https://laws.e-gov.go.jp/law/328RJNJ09007000");
export const commutingRule = statute("人事院規則9-24（通勤手当）", "https://laws.e-gov.go.jp/law/333RJNJ09024000");
export const civilCode = statute("民法", "https://laws.e-gov.go.jp/law/129AC0000000089");
export const payAct = statute("一般職の職員の給与に関する法律", "https://laws.e-gov.go.jp/law/325AC1000000095");
export const bonusRule = statute(
  "人事院規則9-40（期末手当及び勤勉手当）",
  "https://laws.e-gov.go.jp/law/338RJNJ09040000",
);
export const nationalChildcareLeaveAct = statute(
  "国家公務員の育児休業等に関する法律",
  "https://laws.e-gov.go.jp/law/403AC0000000109",
);
export const nationalChildcareLeaveRule = statute(
  "人事院規則19-0（職員の育児休業等）",
  "https://laws.e-gov.go.jp/law/404RJNJ19000000",
);
export const incomeTaxAct = statute("所得税法", "https://laws.e-gov.go.jp/law/340AC0000000033");
export const localTaxAct = statute("地方税法", "https://laws.e-gov.go.jp/law/325AC0000000226");

/** 公表されたページ。 */
export function page(title: string, url: string): Reference {
  return { title, url, checkedOn };
}
