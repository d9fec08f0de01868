import type { LoaderFunctionArgs } from "@remix-run/node";
import { secretOfPlan } from "~/services/plans.server";
import { findSession } from "~/services/session.server";

/**
 * 金額の控えの鍵。The browser has the sealed figures and no key, the server has the key and no figures:
 * neither the next person on the PC nor the server can read them.
 */
export async function loader(args: LoaderFunctionArgs) {
  const secret = await secretOfPlan(await findSession(args), args.params["planId"], "figures in the browser");
  return new Response(secret, {
    headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
  });
}
