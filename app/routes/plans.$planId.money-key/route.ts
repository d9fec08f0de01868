import type { LoaderFunctionArgs } from "@remix-run/node";
import { secretOfPlan } from "~/services/plans.server";
import { requireOwner } from "~/services/whoIsAsking.server";

/**
 * 金額の控えの鍵。The browser has the sealed figures and no key, the server has the key and no figures:
 * neither the next person on the PC nor the server can read them.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { session, planId } = await requireOwner(args);
  const secret = await secretOfPlan(session, planId, "figures in the browser");
  return new Response(secret, {
    headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
  });
}
