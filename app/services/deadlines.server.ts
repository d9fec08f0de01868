import { createHash } from "node:crypto";
import { iCalendar } from "~/documents/calendar/iCalendar";
import { planOf } from "~/plan/draft";
import { type ToDoItem, toDoItems, withDoneToDos } from "~/plan/toDo";
import { toDoCalendar } from "~/plan/toDoCalendar";
import { type Kept, keepDraft, type OpenPlan } from "./drafts.server";
import { organizationSettings } from "./organization.server";

/** この計画ですることと、その期限。 */
export function toDosOf({ draft, today }: OpenPlan): readonly ToDoItem[] {
  return toDoItems(planOf(draft, today), draft.doneToDos, organizationSettings());
}

/** 済の印を保存する。Always on top of what is stored: two marks set in two windows do not undo the answers. */
export function keepDoneToDos(open: OpenPlan, form: FormData): Promise<Kept> {
  const ticked = form.getAll("done").map(String);
  return keepDraft(open, withDoneToDos(open.draft, toDosOf(open), ticked, new Date().toISOString()));
}

/** 期限のカレンダーファイル。The address of the plan cannot be told from what is in it. */
export function deadlineCalendar(open: OpenPlan): string {
  const written = { sequence: open.revision, writtenAt: open.draft.savedAt };
  return iCalendar(toDoCalendar(toDosOf(open), written, (key) => uidOf(open.planId, key)));
}

function uidOf(planId: string, key: string): string {
  const digest = createHash("sha256").update(`${planId} ${key}`).digest("hex");
  return `${digest.slice(0, 40)}@ikuji-sanka-keikakusho-navi`;
}
