import { Link } from "@remix-run/react";
import { stations } from "~/plan/stations";
import type { StationStates } from "./Progress";

const words = { notStarted: "未入力", inProgress: "入力中", done: "入力済み" } as const;

/** 計画づくりのもくじ。 */
export function StationList({ planId, states }: { readonly planId: string; readonly states: StationStates }) {
  return (
    <ol className="station-list">
      {stations.map(({ name, title, about, path }) => {
        const state = states[name];
        return (
          <li key={name}>
            <span>
              <Link to={`/plans/${planId}/${path}`}>{title}</Link>
              <span className="station-list__about">{about}</span>
            </span>
            {state ? <span className={state === "done" ? "quiet" : "badge badge--accent"}>{words[state]}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
