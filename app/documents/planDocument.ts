import type { Block, Column, DocumentContent, Field, Span } from "./blocks";
import { interviewInBrief } from "./interviewBlanks";
import { eraDate, eraDay, eraPeriod, monthAndDay } from "./japaneseDates";
import type { PrintablePlan, Topic } from "./printablePlan";
import { signatureBlocks } from "./signatures";

const notWritten = "（記入はありません）";
export const planTitle = "育児参加計画書";
export const noteOnEveryPage = "この計画書は休暇・休業の請求書ではありません。各請求は期限までに別に行ってください。";

const leaveColumns: readonly Column[] = [
  { title: "種類", width: 48.6 },
  { title: "期間", width: 66 },
  { title: "日数", width: 11.7, isFigure: true },
  { title: "請求期限", width: 43.7 },
];

const dutyColumns: readonly Column[] = [
  { title: "業務", width: 45.9 },
  { title: "時期", width: 25.1 },
  { title: "方法", width: 40 },
  { title: "担当", width: 31 },
  { title: "期限", width: 28 },
];

/** 提出用 — 育児参加計画書（2ページ）。No money, and nothing that its reader may not see. */
export function planDocument(plan: PrintablePlan, code: string): DocumentContent {
  return {
    title: `${planTitle}（提出用）`,
    blocks: [...planPages(plan, code, [])],
    note: noteOnEveryPage,
    footing: footing(planTitle, plan, code),
  };
}

export function footing(title: string, plan: PrintablePlan, code: string): string {
  return `${title}　計画番号 ${plan.planNumber}　第${plan.edition}版　照合コード ${code}`;
}

export function planPages(plan: PrintablePlan, code: string, marking: readonly string[]): readonly Block[] {
  return [
    masthead(planTitle, plan, code, marking),
    ...applicant(plan),
    { kind: "heading", text: "休む予定" },
    ...leaves(plan),
    ...unconfirmed(plan),
    { kind: "heading", text: "職場へのお願い" },
    topics(plan.wishes),
    ...personal("知っておいてほしいこと", plan.shared),
    ...personal("自分のための控え（提出用には載りません）", plan.notShared),
    { kind: "overleaf" },
    { kind: "heading", text: "業務の分担と連絡" },
    ...duties(plan),
    { kind: "fields", rows: [[{ label: "休業中の連絡", value: plan.contact || notWritten }]] },
    {
      kind: "together",
      blocks: [
        ...interviewInBrief,
        ...signatureBlocks(["employee", "supervisor", "hrOfficer"], plan.signatures, plan.hasSealBox),
      ],
    },
  ];
}

/** 表題と、計画を見分ける番号。 */
export function masthead(title: string, plan: PrintablePlan, code: string, marking: readonly string[]): Block {
  return {
    kind: "masthead",
    title,
    facts: [
      ...marking,
      ...(plan.confirmation ? ["未確認の点あり"] : []),
      `第${plan.edition}版　${eraDay(plan.createdOn)}作成`,
      `計画番号　${plan.planNumber}`,
      `照合コード　${code}`,
    ],
    scanned: `${plan.planNumber} ${code.replaceAll(" ", "")}`.toUpperCase(),
  };
}

export function applicant({
  applicant: { department, position, name, staffNumber },
  employment,
  workPattern,
  dueDate,
  birthDate,
  isMultiple,
}: PrintablePlan): readonly Block[] {
  const birth: readonly Field[] = [
    { label: "出産予定日", value: dueDate ? `${eraDate(dueDate)}${isMultiple ? "　双子以上" : ""}` : "—" },
    { label: "出生日", value: birthDate ? eraDate(birthDate) : "（生まれたら記入）" },
  ];
  return [
    {
      kind: "fields",
      rows: [
        [{ label: "所属", value: department || notWritten }],
        [
          { label: "職名", value: position || notWritten },
          { label: "氏名", value: name || notWritten },
        ],
        ...(staffNumber ? [[{ label: "職員番号", value: staffNumber }]] : []),
        ...(employment && workPattern
          ? [
              [
                { label: "任用区分", value: employment },
                { label: "勤務の形", value: workPattern },
              ],
            ]
          : []),
        birth,
      ],
    },
  ];
}

function leaves(plan: PrintablePlan): readonly Block[] {
  const wishes = fieldsWritten([
    ["取得の意向", plan.intention],
    ["年次有給休暇の残り", plan.annualLeaveLeft],
    ["復帰予定日", plan.returnDate && eraDate(plan.returnDate)],
    ["復帰後の働き方", plan.afterReturn],
  ]);
  if (plan.leaves.length === 0) return [{ kind: "paragraph", text: "休む予定は、まだ決まっていません。" }, ...wishes];
  return [
    {
      kind: "table",
      columns: leaveColumns,
      rows: plan.leaves.map(({ kind, first, last, days, requestBy }) => ({
        cells: [kind, eraPeriod(first, last), days, "date" in requestBy ? eraDate(requestBy.date) : requestBy.text],
      })),
    },
    timeline(plan),
    ...wishes,
  ];
}

function fieldsWritten(rows: readonly (readonly [label: string, value: string | undefined])[]): readonly Block[] {
  const written = rows.flatMap(([label, value]) => (value ? [[{ label, value }]] : []));
  return written.length > 0 ? [{ kind: "fields", rows: written }] : [];
}

/** 規定に合わない点を残したまま渡すとき、読む人がそれを見落とさないように。 */
function unconfirmed({ confirmation }: PrintablePlan): readonly Block[] {
  if (!confirmation) return [];
  return [
    { kind: "heading", text: "未確認の点あり" },
    { kind: "list", items: confirmation.points },
    { kind: "fields", rows: [[{ label: "人事担当課に確認", value: confirmation.note }]] },
  ];
}

function timeline({ leaves: planned, postnatalPeriod, dueDate, birthDate, returnDate }: PrintablePlan): Block {
  const window: readonly Span[] = postnatalPeriod
    ? [{ label: "出生から57日間", ...postnatalPeriod, note: "産後パパ育休を使える期間", pattern: "hatched" }]
    : [];
  const spans = planned.map(
    ({ kind, first, last, days }): Span => ({
      label: kind.replace(/\n?（.*）$/su, ""),
      first,
      last,
      note: days,
      pattern: "solid",
    }),
  );
  const birth = birthDate ?? dueDate;
  const birthLabel = birthDate ? "出生日" : "出産予定日";
  return {
    kind: "timeline",
    description: [
      "休む予定を月ごとに示した図。",
      ...(birth ? [`${birthLabel}は${eraDate(birth)}。`] : []),
      ...[...window, ...spans].map(({ label, first, last, note }) => `${label}は${eraPeriod(first, last)}、${note}。`),
    ].join(""),
    spans: [...window, ...spans],
    days: [
      ...(birth ? [{ label: `${birthLabel} ${monthAndDay(birth)}`, date: birth, isOrigin: true }] : []),
      ...(returnDate ? [{ label: `復帰 ${monthAndDay(returnDate)}`, date: returnDate }] : []),
    ],
  };
}

function topics(list: readonly Topic[]): Block {
  const written = list.filter(({ text }) => text !== "");
  if (written.length === 0) return { kind: "paragraph", text: notWritten };
  return { kind: "fields", rows: written.map(({ label, text }) => [{ label, value: text }]) };
}

function personal(heading: string, list: readonly Topic[]): readonly Block[] {
  return list.length === 0 ? [] : [{ kind: "heading", text: heading }, topics(list)];
}

function duties({ duties: list }: PrintablePlan): readonly Block[] {
  if (list.length === 0) return [{ kind: "paragraph", text: "引き継ぐ業務は、面談で確認します。" }];
  return [
    {
      kind: "table",
      columns: dutyColumns,
      rows: list.map(({ name, season, method, who, until }) => ({
        cells: [name, season, method ?? "未定", who, until ? eraDay(until) : "—"],
      })),
    },
  ];
}
