import type { Dated, Entry } from "./dated";
import { addDays, addMonths, type IsoDate } from "./isoDate";

/**
 * 値の見直し。`expired` 効力のある値がない, `assumed` 仮定の値を使っている, `due` まもなく終わり、次の値がない・仮定のまま,
 * `old` 原典を確かめてから時間がたった。
 */
export type StalenessKind = "expired" | "assumed" | "due" | "old";

export interface Staleness {
  readonly kind: StalenessKind;
  readonly parameter: string;
  readonly message: string;
}

export interface ReviewRhythm {
  /** 終わりのこの日数前から知らせる。 */
  readonly daysAhead: number;
  /** 原典はこの月数ごとに確かめる。 */
  readonly monthsBetweenChecks: number;
}

export function staleParameters(
  parameters: readonly Dated<unknown>[],
  today: IsoDate,
  rhythm: ReviewRhythm,
): readonly Staleness[] {
  return parameters.flatMap((parameter) => staleness(parameter, today, rhythm) ?? []);
}

function staleness(parameter: Dated<unknown>, today: IsoDate, rhythm: ReviewRhythm): Staleness | undefined {
  const { name, entries } = parameter;
  if (today < parameter.firstDay) return undefined;
  const stale = (kind: StalenessKind, message: string): Staleness => ({ kind, parameter: name, message });
  const inForce = entries.find((entry) => isInForce(entry, today));
  if (inForce === undefined) return stale("expired", `${today} に効力のある値がありません。`);
  if (inForce.status === "assumed") return stale("assumed", inForce.note ?? "仮定の値を使っています。");
  if (inForce.until !== undefined && inForce.until < addDays(today, rhythm.daysAhead)) {
    const nextDay = addDays(inForce.until, 1);
    const next = entries.find((entry) => isInForce(entry, nextDay));
    if (next === undefined || next.status === "assumed") return stale("due", `${nextDay} からの値を登録してください。`);
  }
  const { checkedOn } = inForce.reference;
  if (addMonths(checkedOn, rhythm.monthsBetweenChecks) < today) {
    return stale("old", `${checkedOn} に確かめたままです：${inForce.reference.url}`);
  }
  return undefined;
}

function isInForce({ from, until }: Entry<unknown>, day: IsoDate): boolean {
  return from <= day && (until === undefined || day <= until);
}
