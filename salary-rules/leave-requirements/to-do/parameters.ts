import { dated } from "../../kernel/dated";
import { type Provision, provisionsReadOn, unchanged } from "../provision";

type Status = Provision["status"];

function registered(
  name: string,
  value: number,
  status: Status,
  title: string,
  url: string,
  from = "2022-10-01",
): number {
  const reference = { title, url, checkedOn: provisionsReadOn };
  return unchanged(dated(name, [{ from, value, status, reference }]));
}

/** 戸籍法第49条「出生の届出は、14日以内」。生まれた日を1日目に数える。 */
export const birthRegistrationDays = registered(
  "出生届の日数",
  14,
  "confirmed",
  "戸籍法 第49条・第43条",
  "https://laws.e-gov.go.jp/law/322AC0000000224",
  "1948-01-01",
);

/** 児童手当法第8条第3項。出生の日の翌日から数える。 */
export const childAllowanceDays = registered(
  "児童手当の認定請求の日数",
  15,
  "confirmed",
  "児童手当法 第8条第3項",
  "https://laws.e-gov.go.jp/law/346AC0000000073",
);

/** 扶養手当の届出。これを過ぎると、届け出た月の翌月からになる。 */
export const dependentAllowanceDays = registered(
  "扶養親族の届出の日数",
  15,
  "confirmed",
  "人事院規則9-80 第5条と、扶養手当に関する規則",
  "https://laws.e-gov.go.jp/law/360RJNJ09080000",
);

/** 共済組合の被扶養者の申告。 */
export const dependentRecognitionDays = registered(
  "被扶養者申告の日数",
  30,
  "confirmed",
  "山口県市町村職員共済組合、公立学校共済組合滋賀支部",
  "https://www.kouritu.or.jp/shiga/",
);

/** 短期給付の時効。給付を受けられる日の翌日から2年。 */
export const prescriptionMonths = registered(
  "手当金の請求の時効（月数）",
  24,
  "confirmed",
  "公立学校共済組合 滋賀・兵庫・鹿児島支部（請求の時効2年）",
  "https://www.kouritu.or.jp/",
);

/** 申出のめやす。早いほど、職場の準備ができる。 */
export const announcementMonths = registered(
  "申出のめやす（予定日の何か月前）",
  5,
  "assumed",
  "このシステムの提案",
  "https://www.soumu.go.jp/main_content/000663339.pdf",
);

/** 育児時短勤務手当金は、2歳に満たない子を養育する勤務に出る。 */
export const shortTimeWorkBenefitAge = registered(
  "育児時短勤務手当金の対象の年齢（歳未満）",
  2,
  "confirmed",
  "地方公務員等共済組合法 第70条の5",
  "https://laws.e-gov.go.jp/law/337AC0000000152",
  "2025-04-01",
);
