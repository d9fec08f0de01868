import type { ToDoItem } from "../plan/toDo";
import type { Block, Column } from "./blocks";
import { eraDate, inEraYears } from "./japaneseDates";

/** 期限とすることの一つ。Strings ready to print. */
export interface PrintableDeadline {
  readonly due: string;
  /** 予定・要確認。 */
  readonly mark: string;
  readonly what: string;
  readonly who: string;
  readonly timing: string;
}

const columns: readonly Column[] = [
  { title: "期限", width: 33 },
  { title: "すること", width: 58 },
  { title: "だれが、だれに", width: 34 },
  { title: "いつまで", width: 45 },
];

/** 「期限とすること」の画面と同じ並び。 */
export function printableDeadlines(items: readonly ToDoItem[]): readonly PrintableDeadline[] {
  return items.map(({ due, name, about, who, timing, isProvisional, isUnconfirmed }) => ({
    due: due ? eraDate(due) : "—",
    mark: [...(isProvisional ? ["予定"] : []), ...(isUnconfirmed ? ["要確認"] : [])].join("・"),
    what: about ? `${name}\n${inEraYears(about)}` : name,
    who,
    timing,
  }));
}

/** 期限とすることの一覧。A page of its own. */
export function deadlineBlocks(deadlines: readonly PrintableDeadline[]): readonly Block[] {
  if (deadlines.length === 0) return [];
  return [
    { kind: "newPage" },
    { kind: "heading", text: "期限とすること" },
    {
      kind: "paragraph",
      text: "「予定」は、生まれた日によって動きます。「要確認」は、団体によって違うので、人事担当課に確かめてください。",
      style: "small",
    },
    {
      kind: "table",
      isSmall: true,
      columns,
      rows: deadlines.map(({ due, mark, what, who, timing }) => ({ cells: [due, what, who, timing], mark })),
    },
  ];
}
