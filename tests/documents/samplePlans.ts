import { isoDate } from "#salary-rules/kernel/isoDate";
import type { PrintableDuty, PrintableLeave, PrintablePlan } from "../../app/documents/printablePlan";

/** 見本の計画。The persona of the paper: 山田太郎, due on 10 February 2027. */
export function aPrintablePlan(changes: Partial<PrintablePlan> = {}): PrintablePlan {
  const plan: Omit<PrintablePlan, "data"> = {
    planNumber: "K7Q2-M9XD",
    edition: 1,
    createdOn: isoDate("2026-11-24"),
    applicant: { department: "○○市 総務部 職員課 給与係", position: "主事", name: "山田 太郎" },
    employment: "常勤",
    workPattern: "通常（土日が休み）",
    dueDate: isoDate("2027-02-10"),
    leaves: [
      aLeave({
        kind: "配偶者出産休暇",
        first: isoDate("2027-02-10"),
        last: isoDate("2027-02-12"),
        days: "2日",
        requestBy: { text: "休む前に所属長へ" },
      }),
      aLeave({
        kind: "産後パパ育休（57日以内の育児休業）",
        first: isoDate("2027-02-15"),
        last: isoDate("2027-03-14"),
        days: "28日",
        requestBy: { date: isoDate("2027-02-01") },
      }),
      aLeave({
        kind: "男性の育児参加のための休暇",
        first: isoDate("2027-03-15"),
        last: isoDate("2027-03-19"),
        days: "5日",
        requestBy: { text: "休む前に所属長へ" },
      }),
    ],
    postnatalPeriod: { first: isoDate("2027-02-10"), last: isoDate("2027-04-07") },
    returnDate: isoDate("2027-03-22"),
    wishes: [
      { label: "勤務時間帯", text: "復帰後の1か月は、9時30分からの時差出勤を希望します。" },
      { label: "勤務場所", text: "" },
      { label: "制度を使う時期と期間", text: "出産が早まったときは、休みの始まりも早めたいです。" },
      {
        label: "業務量・当直・出張・呼出し",
        text: "3月の年度末調整は、前倒しで終えられるよう2月上旬までに準備します。当直は4月末まで外してもらえると助かります。",
      },
    ],
    contact: "急ぎのときだけ、平日の10時から15時までに携帯電話へ。ふだんは月1回、電子メールで。",
    duties: [
      aDuty({
        name: "給与計算（例月）",
        season: "毎月10日ごろ",
        method: "係の中で分担する",
        who: "佐藤 花子",
        until: isoDate("2027-01-29"),
      }),
      aDuty({
        name: "年度末の調整",
        season: "2月から3月",
        method: "前倒しする",
        who: "本人",
        until: isoDate("2027-02-05"),
      }),
      aDuty({ name: "共済組合への報告", season: "3月", method: "係を超えて応援をもらう", who: "髙橋 一郎（福利係）" }),
      { name: "新人研修の講師", season: "4月上旬", who: "未定", cover: "open" },
    ],
    shared: [],
    notShared: [],
    signatures: {},
    hasSealBox: false,
    ...changes,
  };
  return { ...plan, data: changes.data ?? sampleData(plan) };
}

function aLeave(changes: Partial<PrintableLeave> = {}): PrintableLeave {
  return {
    kind: "育児休業",
    first: isoDate("2027-04-12"),
    last: isoDate("2027-05-09"),
    days: "28日",
    requestBy: { date: isoDate("2027-03-12") },
    ...changes,
  };
}

export function aDuty(changes: Partial<PrintableDuty> = {}): PrintableDuty {
  return {
    name: "窓口の受付",
    season: "通年",
    method: "係の中で分担する",
    who: "鈴木 次郎",
    cover: "covered",
    until: isoDate("2027-01-29"),
    ...changes,
  };
}

function sampleData(plan: Omit<PrintablePlan, "data">) {
  const { applicant, leaves, duties } = plan;
  return {
    schemaVersion: 1,
    person: { ...applicant },
    leaves: leaves.map(({ kind, first, last }) => ({ kind, first, last })),
    duties: duties.map(({ name, who }) => ({ name, who })),
  };
}

/** Ten duties, eight leaves, a department of 24 characters, names that need every font. */
export function aLongPlan(): PrintablePlan {
  return aPrintablePlan({
    applicant: {
      department: "○○県○○市健康福祉局こども未来部子育て支援課給付第二係",
      position: "主任技師（土木施設管理担当）",
      name: "𠮷﨑 髙志郎左衛門",
    },
    birthDate: isoDate("2027-02-08"),
    leaves: [
      aLeave({ kind: "配偶者出産休暇", first: isoDate("2027-02-08"), last: isoDate("2027-02-08"), days: "1日" }),
      aLeave({ kind: "配偶者出産休暇", first: isoDate("2027-02-12"), last: isoDate("2027-02-12"), days: "0.5日" }),
      aLeave({
        kind: "産後パパ育休（57日以内の育児休業）",
        first: isoDate("2027-02-15"),
        last: isoDate("2027-02-28"),
        days: "14日",
      }),
      aLeave({
        kind: "男性の育児参加のための休暇",
        first: isoDate("2027-03-01"),
        last: isoDate("2027-03-05"),
        days: "5日",
      }),
      aLeave({
        kind: "産後パパ育休（57日以内の育児休業）",
        first: isoDate("2027-03-15"),
        last: isoDate("2027-04-05"),
        days: "22日",
      }),
      aLeave({ kind: "年次有給休暇", first: isoDate("2027-04-06"), last: isoDate("2027-04-07"), days: "2日" }),
      aLeave({ kind: "育児休業", first: isoDate("2027-08-01"), last: isoDate("2027-09-30"), days: "61日" }),
      aLeave({ kind: "育児休業", first: isoDate("2027-12-20"), last: isoDate("2028-01-31"), days: "43日" }),
    ],
    postnatalPeriod: { first: isoDate("2027-02-08"), last: isoDate("2027-04-05") },
    returnDate: isoDate("2028-02-01"),
    duties: Array.from({ length: 10 }, (_, index) =>
      aDuty({
        name: index % 3 === 0 ? `橋りょう点検の発注と現場立会い（第${index + 1}工区）` : `窓口の受付 その${index + 1}`,
        season: index % 2 === 0 ? "10月から翌3月まで" : "通年",
        method: index % 4 === 0 ? "係を超えて応援をもらう" : "係の中で分担する",
        who: index % 5 === 0 ? "辻󠄀 神󠄀一・葛󠄀城 ≒子" : "ｶﾞﾝﾊﾞﾙ ㈱①",
      }),
    ),
  });
}

export function anEmptyPlan(): PrintablePlan {
  const { planNumber, edition, createdOn } = aPrintablePlan();
  return {
    planNumber,
    edition,
    createdOn,
    applicant: { department: "", position: "", name: "" },
    leaves: [],
    wishes: [],
    contact: "",
    duties: [],
    shared: [],
    notShared: [],
    signatures: {},
    hasSealBox: false,
    data: { schemaVersion: 1 },
  };
}
