import { Link } from "@remix-run/react";
import { type Station, stations } from "~/plan/stations";

export type StationStates = Readonly<Partial<Record<Station["name"], "notStarted" | "inProgress" | "done">>>;

interface ProgressProps {
  readonly planId: string;
  readonly current: Station["name"] | undefined;
  readonly states: StationStates;
}

/** 順路と、いまいる場所。狭い画面では折りたたむ。 */
export function Progress({ planId, current, states }: ProgressProps) {
  const place = stations.findIndex(({ name }) => name === current);
  const list = (
    <ol className="stations">
      {stations.map(({ name, title, path }, index) => (
        <li key={name} className={classOf(name === current, states[name] === "done")}>
          {name === current ? (
            <span aria-current="step">
              <Place number={index + 1} isDone={false} />
              {title}
            </span>
          ) : (
            <Link to={`/plans/${planId}/${path}`}>
              <Place number={index + 1} isDone={states[name] === "done"} />
              {title}
              {stateInWords(states[name])}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label="計画づくりの順路">
      <div className="progress-line">{list}</div>
      <details className="progress-menu">
        <summary>{place < 0 ? "順路を開く" : `${place + 1} / ${stations.length}　${stations[place]?.title}`}</summary>
        {list}
      </details>
    </nav>
  );
}

function classOf(isCurrent: boolean, isDone: boolean): string {
  return `station${isCurrent ? " station--current" : ""}${isDone ? " station--done" : ""}`;
}

function Place({ number, isDone }: { readonly number: number; readonly isDone: boolean }) {
  return (
    <span className="station__number" aria-hidden="true">
      {isDone ? "✓" : number}
    </span>
  );
}

function stateInWords(state: StationStates[Station["name"]]) {
  if (state === "done") return <span className="visually-hidden">（入力済み）</span>;
  if (state === "inProgress") return <span className="small">（入力中）</span>;
  return null;
}
