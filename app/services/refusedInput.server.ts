import { type AppLoadContext, data } from "@remix-run/node";

interface Asked {
  readonly context: AppLoadContext;
}

/** Requests whose input was refused: the page that follows in the same answer says so in its title. */
const refusedRequests = new WeakSet<AppLoadContext>();

/** 入力を断る答え。 */
export function refuseInput<Answer>({ context }: Asked, answer: Answer) {
  refusedRequests.add(context);
  return data(answer, 422);
}

/** この画面は、入力を断った答えに続くものか。 */
export function hasRefusedInput({ context }: Asked): boolean {
  return refusedRequests.has(context);
}
