import type { Dated } from "../kernel/dated";
import { type IsoDate, isoDate } from "../kernel/isoDate";
import type { Status } from "../kernel/trace";

/** 根拠となる規定と、その確かさ。 */
export interface Provision {
  readonly title: string;
  readonly url?: string | undefined;
  /** 原典を確かめた日。 */
  readonly checkedOn: IsoDate;
  /**
   * - `confirmed` 原典の文言を読んだ
   * - `derived` 国の規定や別の団体の規定で読んだ。市区町村の規定は違うことがある
   * - `recalled` 原典をまだ読んでいない
   * - `assumed` このシステムの判断
   */
  readonly status: Status;
}

/** 規定を最後に読んだ日。 */
export const provisionsReadOn = isoDate("2026-11-22");

/**
 * その値が、始まってから変わっていない規定の値。
 *
 * The day it is read on makes no difference. A table with a second value must be read by the day of the leave instead,
 * so it is refused here: nobody would notice that the new value is not used.
 */
export function unchanged<Value>({ name, entries }: Dated<Value>): Value {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1 || entry.until !== undefined) {
    throw new RangeError(`${name}: 値が変わる規定は、休業の日で引いてください`);
  }
  return entry.value;
}

const childcareLeaveActUrl = "https://laws.e-gov.go.jp/law/403AC0000000110";

export function provision(status: Status, title: string, url?: string): Provision {
  return url === undefined
    ? { title, checkedOn: provisionsReadOn, status }
    : { title, url, checkedOn: provisionsReadOn, status };
}

/** 規定の一覧。Requirements, windows, deadlines and to-dos point here, so each source is named once. */
export const provisions = {
  childcareLeaveAct2: provision("confirmed", "地方公務員の育児休業等に関する法律 第2条第1項", childcareLeaveActUrl),
  childcareLeaveRequest: provision(
    "confirmed",
    "地方公務員の育児休業等に関する法律 第2条第2項・第3項",
    childcareLeaveActUrl,
  ),
  extensionOnce: provision("derived", "地方公務員の育児休業等に関する法律 第3条", childcareLeaveActUrl),
  shortTimeWork10: provision("confirmed", "地方公務員の育児休業等に関する法律 第10条", childcareLeaveActUrl),
  partialLeave19: provision("confirmed", "地方公務員の育児休業等に関する法律 第19条", childcareLeaveActUrl),
  birthPeriod57: provision("confirmed", "職員の育児休業等に関する条例（57日間とする規定）"),
  untilThirdBirthday: provision(
    "derived",
    "人事院 育児休業 常勤職員向けQ&A（3歳の誕生日の前日まで）",
    "https://www.jinji.go.jp/ikuzi/ikuzikyugyou_joukin_syokuinmukeQA.html",
  ),
  beyondDay57: provision(
    "derived",
    "人事院 育児休業 常勤職員向けQ&A（58日目以降も引き続く場合）",
    "https://www.jinji.go.jp/ikuzi/ikuzikyugyou_joukin_syokuinmukeQA.html",
  ),
  continuousPeriod: provision("derived", "人事院「育児休業等の運用について」（連続する一の期間）"),
  requestDeadline: provision(
    "confirmed",
    "人事院規則19-0の一部改正（令和4年）と各団体の規則（1か月前、57日以内は2週間前）",
    "https://www.jinji.go.jp/kisoku/kaisei/kaisei_kisoku/fy2022/gaiyou_19-0-15.html",
  ),
  birthDayRequest: provision(
    "derived",
    "人事院 育児休業 常勤職員向けQ&A（出生日から休む場合は、出産予定日から数える）",
    "https://www.jinji.go.jp/ikuzi/ikuzikyugyou_joukin_syokuinmukeQA.html",
  ),
  beforeBirthRequest: provision(
    "derived",
    "ワークライフバランス推進ハンドブック（防衛省）13頁（出産予定日以後の期間で請求）",
  ),
  closedDayRequest: provision("assumed", "このシステムの判断（休暇・休業の請求期限が閉庁日のとき）"),
  closedDayGap: provision("assumed", "このシステムの判断（週休日や休日だけをはさむ育児休業）"),
  specialLeaveLimits: provision("derived", "職員の休暇に関する規則（配偶者出産休暇、男性の育児参加のための休暇）"),
  specialLeaveExpectant: provision("confirmed", "職員の休暇に関する規則（男性の育児参加のための休暇の対象となる子）"),
  fullDayOnce: provision("assumed", "このシステムの判断（同じ日に使える休暇・休業は1つ）"),
  dateSanity: provision("assumed", "このシステムの判断（日付の入力の確かめ）"),
  partialLeaveYear: provision("confirmed", "職員の育児休業等に関する条例（部分休業の申出と1年の範囲、令和7年10月1日）"),
  arrangementsTogether: provision("recalled", "職員の育児休業等に関する条例（育児短時間勤務と部分休業の併用）"),
  supportBenefitDays: provision("confirmed", "地方公務員等共済組合法 第70条の3（育児休業支援手当金）"),
  contributionExemption: provision("confirmed", "地方公務員等共済組合法 第114条の2（育児休業期間中の掛金の特例）"),
  cabinetBureauCount: provision("derived", "内閣人事局 取組計画兼フォローシート（30日以上、土日を含む数え方）"),
  fiscalYearEmployees: provision("confirmed", "職員の育児休業等に関する条例 第2条（非常勤職員の要件）"),
  employmentInsurance: provision("confirmed", "横浜市職員共済組合「雇用保険対象の方はハローワークからの給付が優先」"),
  temporaryEmployees: provision("confirmed", "職員の育児休業等に関する条例 第2条（育児休業をすることができない職員）"),
  coverage: provision("assumed", "このシステムの判断（1か月以上の休業と業務のカバー）"),
  fiscalYearBorder: provision("assumed", "このシステムの判断（年度をまたぐ計画）"),
  birthChanged: provision("assumed", "このシステムの判断（予定日や出生日が変わった計画）"),
} as const;
