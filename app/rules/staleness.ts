import type { Dated, Entry } from "#salary-rules";
import { addDays, addYears, type IsoDate, isoDate } from "#salary-rules/kernel/isoDate";
import { editionDate } from "~/simulation/editionDate";

/** 点検するもの。日付つきの値、休暇・休業の規定、組織の設定のどれでもよい。 */
export interface Inspected {
  readonly name: string;
  readonly revision?: Dated<unknown>["revision"];
  /** 試算か計画の確認が使っているか。 */
  readonly isInUse: boolean;
  readonly entries: readonly Edition[];
}

export interface Edition {
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
  readonly status: Entry<unknown>["status"];
  readonly checkedOn: IsoDate;
  readonly note?: string | undefined;
}

export interface Stale {
  /**
   * `expired` 今日の値がない、`expiresSoon` まもなくなくなる、`revisionDue` 改定を確かめていない、`assumed` 公表を待つ仮定のまま、
   * `checkedLongAgo` 古い確認。
   */
  readonly kind: "expired" | "expiresSoon" | "revisionDue" | "assumed" | "checkedLongAgo";
  readonly name: string;
  readonly isInUse: boolean;
  readonly message: string;
}

const daysOfNotice = 90;

/** 見直すもの。一つの値について、いちばん急ぐこと一つ。 */
export function staleAmong(all: readonly Inspected[], today: IsoDate): readonly Stale[] {
  return all.flatMap((inspected) => {
    const found = findingOf(inspected, today);
    return found ? [{ ...found, name: inspected.name, isInUse: inspected.isInUse }] : [];
  });
}

/** 使っている値が切れているか。 */
export function hasExpiredInUse(stale: readonly Stale[]): boolean {
  return stale.some(({ kind, isInUse }) => kind === "expired" && isInUse);
}

type Finding = Pick<Stale, "kind" | "message">;

function findingOf({ revision, entries }: Inspected, today: IsoDate): Finding | undefined {
  const inForce = entries.find(({ from, until }) => from <= today && (until === undefined || today <= until));
  if (!inForce) {
    const last = entries.findLast(({ until }) => until !== undefined && until < today);
    return last && { kind: "expired", message: `${lastDay(last)}で終わりました。次の値を登録してください。` };
  }

  const { until, checkedOn, status, note } = inForce;
  const next = entries.find(({ from }) => until !== undefined && from === addDays(until, 1));
  if (until !== undefined && until <= addDays(today, daysOfNotice) && (!next || next.status === "assumed")) {
    const following = next ? "次の値は仮定です" : "次の値がありません";
    return { kind: "expiresSoon", message: `${lastDay(inForce)}で終わります。${following}。` };
  }
  const revisedOn = revision && latestDayOf(revision, today);
  if (revisedOn && checkedOn < revisedOn) {
    return { kind: "revisionDue", message: `${editionDate(revisedOn)}の改定を確かめていません。` };
  }
  if (status === "assumed" && note !== undefined) return { kind: "assumed", message: note };
  if (addYears(checkedOn, 1) < today) {
    return { kind: "checkedLongAgo", message: `${editionDate(checkedOn)}に確かめたきりです。` };
  }
  return undefined;
}

function lastDay({ until }: Edition): string {
  return until === undefined ? "" : editionDate(until);
}

/** 改定の日のうち、今日までで最後の日。「12月」は12月1日とみる。 */
function latestDayOf(revision: NonNullable<Inspected["revision"]>, today: IsoDate): IsoDate {
  const [month = "", day = "1"] = revision.replace("日", "").split("月");
  const inYear = (year: number) => isoDate([year, month.padStart(2, "0"), (day || "1").padStart(2, "0")].join("-"));
  const year = Number(today.slice(0, 4));
  return inYear(year) <= today ? inYear(year) : inYear(year - 1);
}
