import { createCookie, type LoaderFunctionArgs } from "@remix-run/node";
import type { MachineRoom } from "#server/machineRoom";
import type { NewSession, Session as StoredSession } from "#server/sessions";

/** Who is asking. The first argument of every service. */
export interface Session extends StoredSession {
  readonly room: MachineRoom;
}

/** What a loader or an action got. */
export type Asking = Pick<LoaderFunctionArgs, "request" | "context">;

/** The session of this browser, if it has a live one. */
export async function findSession({ request, context }: Asking): Promise<Session | undefined> {
  const token: unknown = await cookieOf(context).parse(request.headers.get("Cookie"));
  const session = typeof token === "string" ? await context.room.sessions.find(token) : undefined;
  return session && { ...session, room: context.room };
}

/** The session of this browser, or a new one. The headers set its cookie: they belong on the answer. */
export async function requireSession(asking: Asking): Promise<{ session: Session; headers: Headers }> {
  const present = await findSession(asking);
  if (present !== undefined) return { session: present, headers: new Headers() };

  const { room } = asking.context;
  const started = await room.sessions.start();
  return { session: { ...started.session, room }, headers: await introducing(asking, started) };
}

/** Headers that tell the browser its new token. */
export async function introducing({ context }: Asking, { token }: NewSession): Promise<Headers> {
  return new Headers({ "Set-Cookie": await cookieOf(context).serialize(token) });
}

/** 消して終了: the session is gone at once, and the headers take its cookie away. */
export async function endSession(asking: Asking): Promise<Headers> {
  const session = await findSession(asking);
  if (session !== undefined) await session.room.sessions.end(session);
  return new Headers({ "Set-Cookie": await cookieOf(asking.context).serialize("", { maxAge: 0 }) });
}

function cookieOf({ isPublic }: Asking["context"]) {
  return createCookie(isPublic ? "__Host-sid" : "sid", {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isPublic,
  });
}
