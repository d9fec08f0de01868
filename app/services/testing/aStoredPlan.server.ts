import type { ActionFunctionArgs } from "@remix-run/node";
import { aMachineRoom } from "#server/testing/aMachineRoom";
import { type Draft, draftSchema } from "~/plan/draft";
import { createPlan, readPlan } from "../plans.server";
import { type Asking, requireSession } from "../session.server";

type Answer = Response | { readonly data: unknown; readonly init: ResponseInit | null };
type Route = (args: ActionFunctionArgs) => unknown;
/** What the address says besides the plan. */
type Params = Readonly<Record<string, string>>;

/** Somebody's browser: it keeps its cookie, and asks for pages about one plan. */
export interface TestBrowser {
  get(loader: Route, query?: string, params?: Params): Promise<Answer>;
  post(action: Route, form: readonly (readonly [string, string])[], query?: string, params?: Params): Promise<Answer>;
}

/** A plan in storage, and the browser of the man whose plan it is. */
export async function aStoredPlan(draft: Draft) {
  const { room, clock } = await aMachineRoom();
  const context: Asking["context"] = {
    room,
    nonce: "n",
    requestId: "R",
    isPublic: false,
    reportFault: () => undefined,
  };
  const { session, headers } = await requireSession({ request: new Request("http://localhost/"), context });
  const { id } = await createPlan(session, { body: draft, summary: null, idempotencyKey: crypto.randomUUID() });

  function aBrowser(introduced: Headers = new Headers()): TestBrowser {
    let cookie = cookieIn(introduced) ?? "";
    async function ask(route: Route, init: RequestInit, query: string, params: Params): Promise<Answer> {
      const request = new Request(`http://localhost/plans/${id}${query}`, { ...init, headers: { Cookie: cookie } });
      const answer = await answerOf(route, { request, params: { planId: id, ...params }, context });
      cookie = cookieIn(answer instanceof Response ? answer.headers : new Headers(answer?.init?.headers)) ?? cookie;
      return answer;
    }
    return {
      get: (loader, query = "", params = {}) => ask(loader, {}, query, params),
      post: (action, form, query = "", params = {}) =>
        ask(action, { method: "POST", body: new URLSearchParams(form.map(([k, v]) => [k, v])) }, query, params),
    };
  }

  return {
    id,
    clock,
    room,
    aBrowser,
    ...aBrowser(headers),
    async stored() {
      const { revision, body } = await readPlan(session, id);
      return { revision, draft: draftSchema.parse(body) };
    },
  };
}

function cookieIn(headers: Headers): string | undefined {
  return headers.get("Set-Cookie")?.split(";")[0];
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
