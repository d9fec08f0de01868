import type { LoaderFunctionArgs } from "@remix-run/node";
import { ownDataOf } from "~/plan/ownData/ownData";
import { openPlan } from "~/services/drafts.server";

const fileName = "育児参加計画のデータ.json";

/** 書き出し。 */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await openPlan(args);
  const data = ownDataOf(draft, new Date().toISOString());
  return new Response(JSON.stringify(data, undefined, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="plan.json"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
}
