import { formatJapaneseDate, formatJapanesePeriod } from "#salary-rules/kernel/japaneseDate";
import {
  type BirthPreview,
  birthPreviews,
  classOf,
  deadlineOf,
  dueDates,
  leaveWindows,
} from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { terms } from "#salary-rules/vocabulary";
import { isOutsideWindow } from "./leaveFacts";
import type { Plan } from "./plan";

interface Cell {
  readonly text: string;
  /** 気をつけること。 */
  readonly notes: readonly string[];
}

export interface BirthPreviewTable {
  readonly cases: readonly Pick<BirthPreview, "name" | "birthDate">[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly Cell[] }[];
}

/** 生まれてまず出す、二つの届出。 */
const filings = [
  { id: "T08", name: "出生届の期限" },
  { id: "T09", name: "児童手当の請求の期限" },
] as const;

/** 生まれる日が動いた三つの場合の表。生まれたあとと、予定日がないときは undefined。 */
export function birthPreviewTable(plan: Plan, settings: OrganizationSettings): BirthPreviewTable | undefined {
  const previews = plan.birth.birthDate
    ? []
    : birthPreviews({ ...plan.birth, leaves: plan.leaves, duties: plan.duties }, settings);
  if (previews.length === 0) return undefined;

  const row = (id: string, name: string, cellOf: (preview: BirthPreview) => Cell) => ({
    id,
    name,
    cells: previews.map(cellOf),
  });
  return {
    cases: previews,
    rows: [
      row("window", `${terms.postnatalPaternityLeave}を使える期間`, (preview) => windowCell(preview, settings)),
      ...plan.leaves.map(({ id, kind }, index) =>
        row(id, `休み ${index + 1}：${terms[kind]}`, (preview) => leaveCell(id, preview, settings)),
      ),
      ...filings.map(({ id, name }) => row(id, name, (preview) => filingCell(id, preview, settings))),
    ],
  };
}

function windowCell({ plan }: BirthPreview, settings: OrganizationSettings): Cell {
  const window = leaveWindows(plan, settings).find(({ kind }) => kind === "postnatalPaternityLeave");
  return { text: window?.label.period ?? "", notes: [] };
}

function leaveCell(id: string, { plan, changes }: BirthPreview, settings: OrganizationSettings): Cell {
  const leave = plan.leaves.find((candidate) => candidate.id === id);
  if (!leave) return { text: "", notes: [] };
  const change = changes.find(({ leaveId }) => leaveId === id);
  const deadline = deadlineOf(leave, plan, settings);
  const isNowOrdinary = change?.before.class === "within57Days" && classOf(leave, plan, settings) === "ordinary";
  return {
    text: formatJapanesePeriod(leave.start, leave.end),
    notes: [
      ...(deadline ? [`請求期限 ${formatJapaneseDate(deadline.openDay)}`] : []),
      ...(isNowOrdinary ? ["57日以内から外れ、通常の育児休業になります"] : []),
      ...(isOutsideWindow(leave, plan, settings) ? ["使える期間の外に出ます"] : []),
    ],
  };
}

function filingCell(key: string, { plan }: BirthPreview, settings: OrganizationSettings): Cell {
  const due = dueDates(plan, settings).find((item) => item.key === key)?.due;
  return { text: due ? formatJapaneseDate(due) : "", notes: [] };
}
