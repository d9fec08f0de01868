import { planIdIn } from "./steps";

/** Someone without a browser, who keeps cookies and posts forms: for what a browser cannot do fast or often enough. */
export interface ScriptedVisitor {
  get(path: string): Promise<Answer>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export function aScriptedVisitor(origin: string): ScriptedVisitor {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const answer = await fetch(`${origin}${path}`, {
      ...init,
      redirect: "manual",
      headers: { Origin: origin, Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const [name = "", ...value] = pair.split("=");
      cookies.set(name, value.join("="));
    }
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  return {
    get: (path) => ask(path, {}),
    post: (path, fields) => ask(path, { method: "POST", body: new URLSearchParams(fields) }),
  };
}

export async function postNewPlan(visitor: ScriptedVisitor, kind: "empty" | "sample"): Promise<string> {
  const { text } = await visitor.get("/");
  const { headers } = await visitor.post("/plans/new", { idempotencyKey: idempotencyKeyIn(text), _intent: kind });
  return planIdIn(headers.get("Location") ?? "");
}

export function idempotencyKeyIn(startPage: string): string {
  return /name="idempotencyKey" value="([^"]+)"/.exec(startPage)?.[1] ?? "";
}
