import type { CaseEvent } from "~/workflow/events";
import { actorInWords, eventInWords, instantInWords } from "./eventWords";

/** これまでのこと：いつ、だれが、何をしたか。Newest first. */
export function CaseHistory({ events }: { readonly events: readonly CaseEvent[] }) {
  return (
    <ol className="history" reversed>
      {events.toReversed().map((event) => (
        <li key={event.at}>
          <p className="history__what">{eventInWords(event)}</p>
          {"comment" in event ? <p className="history__comment">{event.comment}</p> : null}
          <p className="small quiet">
            {instantInWords(event.at)}　{actorInWords(event.actor)}
          </p>
        </li>
      ))}
    </ol>
  );
}
