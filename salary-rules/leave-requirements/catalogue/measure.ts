import type { OrganizationSettings } from "../../organization/settings";
import type { Term } from "../../vocabulary";
import type { Provision } from "../provision";

/** 制度の一つの点。法律が決めているか、市区町村が決めているかを分けて持つ。 */
export interface Clause {
  readonly text: string;
  readonly decidedBy: "law" | "municipality";
}

export function byLaw(text: string): Clause {
  return { text, decidedBy: "law" };
}

export function byMunicipality(text: string): Clause {
  return { text, decidedBy: "municipality" };
}

/** `paid` 有給、`unpaid` 無給（手当金）、`reduced` 勤務しない時間を減額、`unchanged` 減らない。 */
export type PayTreatment = "paid" | "unpaid" | "reduced" | "unchanged";

/** 使える制度の一つ。 */
export interface Measure {
  readonly id: `L${number}`;
  readonly term: Term;
  readonly alsoCalled?: string;
  readonly basis: Provision;
  /** 制度そのものを設けるのは誰か。 */
  readonly setBy: "law" | "lawAndOrdinance" | "municipality";
  readonly pay: { readonly treatment: PayTreatment; readonly text: string };
  readonly unit: Clause;
  readonly amount: Clause;
  readonly window: Clause;
  readonly times: Clause;
  readonly request: Clause;
  readonly papers: readonly string[];
  /** 承認する人。断れる場合。 */
  readonly approval: string;
  /** 会計年度任用職員の扱い。 */
  readonly forFiscalYearEmployees: string;
}

export type Measures = (settings: OrganizationSettings) => readonly Measure[];
