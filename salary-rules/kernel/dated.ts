import { ratioOf } from "./arithmetic";
import { addDays, type IsoDate, isoDate } from "./isoDate";
import type { Exact } from "./rate";
import type { ParameterLeaf, Reference, Status } from "./trace";
import type { Yen } from "./yen";

/** 毎年の改定の時期。値を毎年見直すものは、必ず `until` を持つ。 */
export type Revision = "4月1日" | "8月1日" | "9月1日" | "12月" | "1月1日";

export interface Entry<Value> {
  readonly from: IsoDate;
  /** 最後の日。省略すると次の値の前日まで（次がなければ期限なし）。 */
  readonly until?: IsoDate;
  readonly value: Value;
  readonly status: Status;
  readonly reference: Reference;
  readonly note?: string;
}

export interface Dated<Value> {
  readonly name: string;
  readonly revision: Revision | undefined;
  readonly entries: readonly Entry<Value>[];
  /** 最初の値が効力を持つ日。 */
  readonly firstDay: IsoDate;
  /** その日に効力のある値。登録がなければ `NoValueInForce`。 */
  on(date: IsoDate): Value;
  entryOn(date: IsoDate): Entry<Value>;
}

/** Days on which a computation gives the same result, as far as the registered values it looked up can say. */
export interface Validity {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

let watched: { from: string; until: string } | undefined;

/** Runs `compute` and says from when until when every value it looked up stays the same. */
export function withValidity<Result>(compute: () => Result): { readonly result: Result; readonly validity: Validity } {
  const before = watched;
  const seen = { from: "0000-01-01", until: "9999-12-31" };
  watched = seen;
  try {
    return { result: compute(), validity: seen as Validity };
  } finally {
    watched = before;
  }
}

/** For values that are not in a table of this program, such as those of a municipality's file. */
export function watch({ from, until }: { readonly from: IsoDate; readonly until?: IsoDate | undefined }): void {
  if (watched === undefined) return;
  if (from > watched.from) watched.from = from;
  if (until !== undefined && until < watched.until) watched.until = until;
}

interface WrittenReference {
  readonly title: string;
  readonly url: string;
  readonly checkedOn: string;
}

interface WrittenEntry<Value> {
  readonly from: string;
  readonly until?: string;
  readonly value: Value;
  readonly status: Status;
  readonly reference: WrittenReference;
  readonly note?: string;
}

/** 値が登録されていない日付。推測せずに断る。 */
export class NoValueInForce extends Error {
  override readonly name = "NoValueInForce";
  constructor(
    readonly parameter: string,
    readonly date: IsoDate,
  ) {
    super(`${date} に効力のある「${parameter}」は登録されていません`);
  }
}

const registry: Dated<unknown>[] = [];

/** すべての日付つきの値。/rules と点検の一覧になる。 */
export function allDated(): readonly Dated<unknown>[] {
  return registry;
}

export function dated<Value>(
  name: string,
  entries: readonly WrittenEntry<Value>[],
  options: { readonly revision?: Revision } = {},
): Dated<Value> {
  const closed = closedEntries(name, entries.map(parseEntry), options.revision).map((entry) => withLeaves(name, entry));
  const entryOn = (date: IsoDate): Entry<Value> => {
    for (let index = closed.length - 1; index >= 0; index -= 1) {
      const entry = closed[index] as Entry<Value>;
      if (entry.from <= date) {
        if (entry.until !== undefined && entry.until < date) break;
        watch(entry);
        return entry;
      }
    }
    throw new NoValueInForce(name, date);
  };
  const [first] = closed;
  if (first === undefined) throw new RangeError(`${name}: 値がありません`);
  const parameter = {
    name,
    firstDay: first.from,
    revision: options.revision,
    entries: closed,
    entryOn,
    on: (date: IsoDate) => entryOn(date).value,
  };
  registry.push(parameter);
  return parameter;
}

function parseEntry<Value>({ until, ...written }: WrittenEntry<Value>): Entry<Value> {
  const entry = {
    ...written,
    from: isoDate(written.from),
    reference: { ...written.reference, checkedOn: isoDate(written.reference.checkedOn) },
  };
  return until === undefined ? entry : { ...entry, until: isoDate(until) };
}

/** 次の値の前日まで。A gap stays a gap, an overlap is a mistake. */
function closedEntries<Value>(
  name: string,
  entries: readonly Entry<Value>[],
  revision: Revision | undefined,
): readonly Entry<Value>[] {
  return entries.map((entry, index) => {
    const next = entries[index + 1];
    const until = entry.until ?? (next === undefined ? undefined : addDays(next.from, -1));
    if (revision !== undefined && entry.until === undefined) {
      throw new RangeError(`${name}: 毎年改定する値には until が必要です`);
    }
    if (until !== undefined && (until < entry.from || (next !== undefined && until >= next.from))) {
      throw new RangeError(`${name}: ${entry.from} からの値の期間が正しくありません`);
    }
    return until === undefined ? entry : { ...entry, until };
  });
}

function withLeaves<Value>(name: string, entry: Entry<Value>): Entry<Value> {
  return { ...entry, value: withTraces(entry.value, (amount) => leafOf(name, entry, amount)) as Value };
}

function leafOf(name: string, entry: Entry<unknown>, amount: Yen | Exact): ParameterLeaf {
  return {
    kind: "parameter",
    label: name,
    unit: "denominator" in amount ? amount.unit : "yen",
    value: ratioOf(amount),
    from: entry.from,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    status: entry.status,
    reference: entry.reference,
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}

function isAmount(value: object): value is Yen | Exact {
  return "value" in value || "denominator" in value;
}

/** Every yen and rate inside a registered value knows from the start where it was registered. */
function withTraces(value: unknown, leaf: (amount: Yen | Exact) => ParameterLeaf): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isAmount(value)) return { ...value, trace: leaf(value) };
  if (Array.isArray(value)) return value.map((item) => withTraces(item, leaf));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTraces(item, leaf)]));
}
