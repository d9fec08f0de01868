import type { CaseEvent } from "~/workflow/events";
import { actorInWords, eventInWords, instantInWords } from "./eventWords";

/** これまでのことの一行。An earlier version is not in it: he may have ticked something then that he no longer does. */
export interface HistoryEntry {
  readonly key: string;
  readonly what: string;
  /** 書き添えた言葉。なければ空。 */
  readonly comment: string;
  readonly when: string;
  readonly who: string;
}

/** これまでのこと。Newest first. */
export function historyOf(events: readonly CaseEvent[]): readonly HistoryEntry[] {
  return events
    .map((event, index) => ({
      key: String(index),
      what: eventInWords(event),
      when: instantInWords(event.at),
      who: actorInWords(event.actor),
      comment: "comment" in event ? event.comment : "",
    }))
    .toReversed();
}
