import type { LoaderFunctionArgs } from "@remix-run/node";
import { deadlineCalendar } from "~/services/deadlines.server";
import { openPlan } from "~/services/drafts.server";

/** 期限のカレンダーファイル。 */
export async function loader(args: LoaderFunctionArgs) {
  const fileName = encodeURIComponent("育児参加計画の期限.ics");
  return new Response(deadlineCalendar(await openPlan(args)), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="deadlines.ics"; filename*=UTF-8''${fileName}`,
      "Cache-Control": "no-store",
    },
  });
}
