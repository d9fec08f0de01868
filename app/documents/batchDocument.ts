import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { Column, DocumentContent } from "./blocks";
import { hrBlanks } from "./hrBlanks";
import { eraDay, eraPeriod } from "./japaneseDates";
import { planDocument, planTitle } from "./planDocument";
import type { PrintablePlan } from "./printablePlan";

export const batchTitle = `${planTitle}　まとめ`;
const note = "氏名とお子さんの予定日が入っています。人事担当課の外に出さないでください。";

/** 印刷する計画と、その照合コード。 */
export interface CodedPlan {
  readonly plan: PrintablePlan;
  readonly code: string;
}

const indexColumns: readonly Column[] = [
  { title: "番号", width: 11, isFigure: true },
  { title: "氏名", width: 44 },
  { title: "所属", width: 55 },
  { title: "休みの始まり", width: 28 },
  { title: "計画番号", width: 20 },
  { title: "通し", width: 12, isFigure: true },
];

/** まとめの初めに置く一覧。`firstPages` says where each of the parts begins. */
export function batchIndex(
  plans: readonly CodedPlan[],
  createdOn: IsoDate,
  firstPages: readonly number[],
): DocumentContent {
  return {
    title: batchTitle,
    blocks: [
      { kind: "masthead", title: batchTitle, facts: [`${eraDay(createdOn)}作成`, `${plans.length}件`] },
      {
        kind: "table",
        columns: indexColumns,
        isDense: true,
        rows: plans.map(({ plan }, index) => ({
          cells: [
            String(index + 1),
            nameOf(plan),
            plan.applicant.department || "—",
            firstDayOf(plan),
            plan.planNumber,
            String(firstPages[index * partsOfPlan] ?? ""),
          ],
        })),
      },
    ],
    note,
    footing: batchTitle,
  };
}

/** 仕切りの紙。On a sheet of its own before each plan, with the part of the form that is not for the father's copy. */
function separator({ plan, code }: CodedPlan, number: number, count: number): DocumentContent {
  const { applicant, planNumber, edition, leaves } = plan;
  return {
    title: batchTitle,
    blocks: [
      {
        kind: "masthead",
        title: `${number}　${nameOf(plan)}`,
        facts: [`${count}件のうち${number}件目`, `計画番号　${planNumber}　第${edition}版`, `照合コード　${code}`],
      },
      {
        kind: "fields",
        rows: [
          [{ label: "所属", value: applicant.department || "—" }],
          [{ label: "職名", value: applicant.position || "—" }],
          [{ label: "休む予定", value: leaves.map(inWords).join("\n") || "まだ決まっていません" }],
        ],
      },
      ...hrBlanks,
    ],
    note,
    footing: `${batchTitle}　${number} / ${count}件`,
  };
}

const partsOfPlan = 2;

/** 綴じる順に：仕切り、計画、仕切り、計画…。 */
export function batchParts(plans: readonly CodedPlan[]): readonly DocumentContent[] {
  return plans.flatMap((coded, index) => [
    separator(coded, index + 1, plans.length),
    planDocument(coded.plan, coded.code),
  ]);
}

function nameOf({ applicant }: PrintablePlan): string {
  return applicant.name || "（氏名の記入なし）";
}

function firstDayOf({ leaves }: PrintablePlan): string {
  const [first] = leaves.map((leave) => leave.first).sort();
  return first ? eraDay(first) : "未定";
}

function inWords({ kind, first, last, days }: PrintablePlan["leaves"][number]): string {
  return `${kind}　${eraPeriod(first, last)}　${days}`;
}
