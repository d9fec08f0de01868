import type { ActionFunctionArgs } from "@remix-run/node";
import { aMachineRoom } from "#server/testing/aMachineRoom";
import { type Draft, draftSchema } from "~/plan/draft";
import { createPlan, readPlan } from "../plans.server";
import { type Asking, requireSession } from "../session.server";

type Answer = Response | { readonly data: unknown; readonly init: ResponseInit | null };
type Route = (args: ActionFunctionArgs) => unknown;

/** A plan in storage, and the browser of the man whose plan it is. */
export async function aStoredPlan(draft: Draft) {
  const { room } = await aMachineRoom();
  const context: Asking["context"] = {
    room,
    nonce: "n",
    requestId: "R",
    isPublic: false,
    reportFault: () => undefined,
  };
  const { session, headers } = await requireSession({ request: new Request("http://localhost/"), context });
  const { id } = await createPlan(session, { body: draft, summary: null, idempotencyKey: crypto.randomUUID() });
  const Cookie = headers.get("Set-Cookie")?.split(";")[0] ?? "";

  function argsFor(init: RequestInit, query: string): ActionFunctionArgs {
    const request = new Request(`http://localhost/plans/${id}${query}`, { ...init, headers: { Cookie } });
    return { request, params: { planId: id }, context };
  }

  return {
    id,
    get: (loader: Route, query = "") => answerOf(loader, argsFor({}, query)),
    post: (action: Route, form: readonly (readonly [string, string])[], query = "") =>
      answerOf(action, argsFor({ method: "POST", body: new URLSearchParams(form.map(([k, v]) => [k, v])) }, query)),
    async stored() {
      const { revision, body } = await readPlan(session, id);
      return { revision, draft: draftSchema.parse(body) };
    },
  };
}

/** A route answers by what it returns or by what it throws. */
async function answerOf(route: Route, args: ActionFunctionArgs): Promise<Answer> {
  try {
    return (await route(args)) as Answer;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** 「303 /plans/…/check」 with the id of the plan left out. */
export function redirectIn(answer: Answer, id: string): string {
  return answer instanceof Response ? `${answer.status} ${answer.headers.get("Location")?.replace(id, "…")}` : "画面";
}
