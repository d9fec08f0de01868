import { terms } from "#salary-rules";
import type { Block, Chart, Column, DocumentContent } from "./blocks";
import { deadlineBlocks, type PrintableDeadline } from "./deadlinePages";
import type { MoneyMonth, MoneyPages } from "./moneyPages";
import { footing, noteOnEveryPage, planPages, planTitle } from "./planDocument";
import type { PrintablePlan } from "./printablePlan";

const labelColumn = 52.2;
const bodyColumns = 170 - labelColumn;

/** Long amounts need wider columns: how many characters fit where so many months stand abreast. */
const widths: readonly { readonly abreast: number; readonly characters: number }[] = [
  { abreast: 6, characters: 9 },
  { abreast: 4, characters: 13 },
  { abreast: 2, characters: 26 },
];

/** 本人控え — the plan as handed in, and the money. It never leaves the father's hands unless he gives it away. */
export function ownCopyDocument(
  plan: PrintablePlan,
  deadlines: readonly PrintableDeadline[],
  money: MoneyPages,
  code: string,
): DocumentContent {
  return {
    title: `${planTitle}（本人控え）`,
    blocks: [
      ...planPages(plan, code, ["本人控え　金額を含みます"]),
      ...deadlineBlocks(deadlines),
      { kind: "newPage" },
      ...moneyBlocks(money),
    ],
    note: noteOnEveryPage,
    footing: `${footing(planTitle, plan, code)}　本人控え`,
  };
}

function moneyBlocks(money: MoneyPages): readonly Block[] {
  const { sentences } = money;
  return [
    { kind: "heading", text: "家計の試算" },
    ...(sentences.length > 0 ? [{ kind: "paragraph", text: sentences.join(""), style: "lead" } as const] : []),
    ...(money.figures.length > 0 ? [{ kind: "keyFigures", figures: money.figures } as const] : []),
    ...(money.months.length > 0
      ? [chart(money), { kind: "paragraph", text: money.viewNote, style: "small" } as const]
      : []),
    ...list("表のあとに振り込まれる手当金", money.paidAfterwards),
    ...list(`ボーナス（${terms.bonus}）`, money.bonuses),
    ...list("あとから変わる税", money.laterTaxes),
    ...list("計算できない月", money.refusals),
    ...list("含まれていないもの", money.notIncluded),
    ...monthTables(money),
    ...used(money),
    ...formulas(money),
    ...list(
      "要確認",
      money.doubts.map(({ message, question }) => `${message}\n聞くこと：${question}`),
    ),
    ...sources(money),
    {
      kind: "paragraph",
      text: "この試算は、入力された数字と公表されている規定による目安です。実際の額は、給与の担当と共済組合が決めます。",
      style: "small",
    },
  ];
}

function chart({ months, series, chartDescription }: MoneyPages): Chart {
  return {
    kind: "chart",
    description: chartDescription,
    series,
    outlineLabel: "休まなかった場合",
    bars: months.map(({ year, month, segments, total, withoutLeave }, index) => ({
      label: month,
      ...(year !== months[index - 1]?.year && { year }),
      segments,
      total,
      outline: withoutLeave,
    })),
  };
}

/** 入力された数字。Two to a row. */
function used({ used: fields }: MoneyPages): readonly Block[] {
  if (fields.length === 0) return [];
  const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, index) =>
    fields.slice(2 * index, 2 * index + 2),
  );
  return [
    { kind: "heading", text: "もとになった数字" },
    { kind: "fields", rows },
  ];
}

/** As many months abreast as the amounts allow, shared out evenly. */
function monthTables({ months, rows }: MoneyPages): readonly Block[] {
  const longest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(lengthOf)));
  const most = widths.find(({ characters }) => longest <= characters)?.abreast ?? 1;
  const tables = Math.ceil(months.length / most);
  const abreast = Math.ceil(months.length / tables);
  return Array.from({ length: tables }, (_, index): Block => {
    const from = index * abreast;
    const heading = tables === 1 ? "月ごとの内訳" : `月ごとの内訳（${index + 1} / ${tables}）`;
    const table: Block = {
      kind: "table",
      isDense: tables > 1,
      columns: [
        { title: "単位：円", width: labelColumn },
        ...months.slice(from, from + abreast).map((month) => monthColumn(month, most)),
      ],
      rows: rows.map(({ label, mark, isTotal, cells }) => ({
        cells: [label, ...cells.slice(from, from + abreast)],
        mark,
        isTotal,
      })),
    };
    return { kind: "together", blocks: [{ kind: "heading", text: heading }, table] };
  });
}

/** ▲ is as wide as two figures. */
function lengthOf(cell: string): number {
  return cell.replace("▲", "  ").length;
}

function monthColumn({ year, month }: MoneyMonth, abreast: number): Column {
  return { title: `${year}\n${month}`, width: bodyColumns / abreast, isFigure: true };
}

/** 金額の一つ一つが、どの規定のどんな式から出たか。 */
function formulas({ formulas: sections }: MoneyPages): readonly Block[] {
  return sections.flatMap(({ title, rows }, index): readonly Block[] => [
    { kind: "heading", text: `計算のしかた：${title}` },
    ...(index === 0
      ? [
          {
            kind: "paragraph",
            text: "月を書いていない式は、どの月も同じです。",
            style: "small",
            introduces: true,
          } as const,
        ]
      : []),
    {
      kind: "table",
      isSmall: true,
      columns: [
        { title: "項目", width: labelColumn },
        { title: "規定と式", width: bodyColumns },
      ],
      rows: rows.map(({ label, rule, sums }) => ({ cells: [label, [rule, ...sums].filter(Boolean).join("\n")] })),
    },
  ]);
}

function list(heading: string, items: readonly string[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: "heading", text: heading },
        { kind: "list", items },
      ];
}

function sources({ sources: used }: MoneyPages): readonly Block[] {
  if (used.length === 0) return [];
  return [
    { kind: "heading", text: "使った規定" },
    {
      kind: "table",
      isSmall: true,
      columns: [
        { title: "項目", width: 43 },
        { title: "値", width: 20 },
        { title: "適用", width: 62 },
        { title: "根拠", width: 45 },
      ],
      rows: used.map(({ name, value, inForce, title }) => ({ cells: [name, value, inForce, title] })),
    },
  ];
}
