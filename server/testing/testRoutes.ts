import { connect } from "node:net";
import { redirect } from "@remix-run/node";
import type { Answered, Asked, TestServer } from "./aServer";

export const page = () =>
  new Response(`<p>${"長い文章".repeat(1_000)}</p>`, { headers: { "Content-Type": "text/html" } });

/** One route for each way a page can answer. */
export const routes = [
  { path: "page", loader: page },
  {
    path: "loose",
    loader: () =>
      new Response("x", { headers: { "Cache-Control": "public", "Content-Security-Policy": "default-src *" } }),
  },
  {
    path: "save",
    action: async ({ request }: { request: Request }) => {
      const form = await request.formData();
      return Response.json({ note: form.get("note"), fields: [...form.keys()].length });
    },
  },
  { path: "moved", action: () => redirect("/page", 303) },
  {
    path: "boom",
    loader: () => {
      throw new Error("CANARY");
    },
  },
];

export const form = { "Content-Type": "application/x-www-form-urlencoded" };

/** A form as a page of ours sends it. */
export function post(server: TestServer, asked: Asked = {}): Promise<Answered> {
  return server.ask({
    method: "POST",
    path: "/save",
    body: "note=x",
    ...asked,
    headers: { Origin: server.origin, ...form, ...asked.headers },
  });
}

/** What a raw connection gets back, for requests no HTTP client would send. */
export function askRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}
