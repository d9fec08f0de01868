import type { CaseEvent } from "~/workflow/events";
import { actorInWords, instantInWords } from "./eventWords";

/** 一つのコメント。 */
export interface SaidComment {
  /** 何番目の出来事か。返事はこれに付く。 */
  readonly number: number;
  readonly who: string;
  readonly when: string;
  readonly comment: string;
}

/** コメントと、その返事。 */
export interface Thread extends SaidComment {
  readonly item: string;
  readonly replies: readonly SaidComment[];
}

/** コメントを、返事とまとめて並べる。Newest thread first, replies in order. */
export function threadsOf(events: readonly CaseEvent[]): readonly Thread[] {
  const said = events.flatMap((event, number) => (event.action === "comment" ? [{ event, number }] : []));
  const words = ({ event, number }: (typeof said)[number]): SaidComment => ({
    number,
    who: actorInWords(event.actor),
    when: instantInWords(event.at),
    comment: event.comment,
  });
  return said
    .filter(({ event }) => event.replyTo === undefined)
    .map((first) => ({
      ...words(first),
      item: first.event.item,
      replies: said.filter(({ event }) => event.replyTo === first.number).map(words),
    }))
    .toReversed();
}

/** 返事の先として言われた番号。Undefined when it is no comment one could answer. */
export function commentNumbered(events: readonly CaseEvent[], asked: unknown): number | undefined {
  const number = typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Number(asked) : -1;
  const event = events[number];
  return event?.action === "comment" && event.replyTo === undefined ? number : undefined;
}
