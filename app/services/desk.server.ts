import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { type CaseSummary, caseSummarySchema, tasksOf } from "~/desk/caseSummary";
import { audit } from "./audit.server";
import { fileIn, type OpenCase, summaryOf } from "./cases.server";
import { todayInJapan } from "./today.server";
import { type AccountHolder, notThere, requireOfficer } from "./whoIsAsking.server";

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

export interface DeskCase {
  readonly planId: string;
  readonly summary: CaseSummary;
  readonly tasks: ReturnType<typeof tasksOf>;
}

/** 提出された計画の一覧。 */
export async function casesAtDesk({ session }: AccountHolder, today: IsoDate): Promise<readonly DeskCase[]> {
  const listed = await session.room.cases.list();
  return listed.map(({ planId, summary }) => {
    const read = caseSummarySchema.parse(summary);
    return { planId, summary: read, tasks: tasksOf(read, today) };
  });
}

/** 開いている計画の要約と、することの種類。 */
export function summaryAtDesk({ file, today }: OpenDeskCase): Pick<DeskCase, "summary" | "tasks"> {
  const summary = summaryOf(file);
  return { summary, tasks: tasksOf(summary, today) };
}

/** 人事担当が開いている計画。 */
export interface OpenDeskCase extends OpenCase, AccountHolder {
  readonly planId: string;
  readonly today: IsoDate;
}

/** 一つの計画を開く。To be shown or printed, who looked is written down before. */
export async function openAtDesk(args: RouteArgs, act?: "view" | "print"): Promise<OpenDeskCase> {
  const officer = await requireOfficer(args);
  const planId = args.params["planId"] ?? "";
  const stored = await officer.session.room.cases.readAtDesk(planId);
  if (!stored) throw notThere();
  if (act) await audit(officer, { act, planId });
  return { ...officer, ...fileIn(stored), planId, today: todayInJapan() };
}
