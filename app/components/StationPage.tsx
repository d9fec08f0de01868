import { Link, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { type Station, stationAfter, stationBefore, stations } from "~/plan/stations";
import { Page } from "./Page";

interface StationPageProps {
  readonly name: Station["name"];
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly isWide?: boolean;
  /** 手順の画面は自分の「次へ」を持つ。それ以外の画面は次の画面への案内を下に置く。 */
  readonly hasNextLink?: boolean;
  readonly children: ReactNode;
}

/** 計画づくりの順路にある画面。前後の画面は順路から決まる。 */
export function StationPage({ name, hasNextLink = false, children, ...page }: StationPageProps) {
  const planId = useParams()["planId"] ?? "";
  const before = stationBefore(name);
  const after = stationAfter(name);
  const place = stations.findIndex((station) => station.name === name) + 1;
  return (
    <Page
      {...page}
      caption={`${place} / ${stations.length}`}
      {...(before ? { back: { to: `/plans/${planId}/${before.path}`, label: `「${before.title}」へ戻る` } } : {})}
    >
      {children}
      {hasNextLink && after ? (
        <p className="button-row">
          <Link className="button button--primary" to={`/plans/${planId}/${after.path}`}>
            次へ：{after.title}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
