import type { Facts } from "./facts";
import type { Provision } from "./provision";

/** `error` 計画として成り立たない、`warning` 確かめてほしい、`hint` 知っておくとよい。 */
export type Level = "error" | "warning" | "hint";

export interface Breach {
  /** その行についての指摘なら、行の id。 */
  readonly leaveId?: string;
  readonly message: string;
  /** 規定を当てはめる日がめやすのとき、程度を下げる。 */
  readonly level?: Level;
  /** その指摘だけ、根拠が違うとき。 */
  readonly reference?: Provision;
}

/** 計画が満たすべきこと。/rules に並び、確認の画面を動かす。 */
export interface Requirement {
  readonly id: `V${number}`;
  readonly level: Level;
  /** 何を調べるかを一文で。 */
  readonly description: string;
  readonly reference: Provision;
  /** 満たしていない点。満たしていれば空。 */
  readonly breaches: (facts: Facts) => readonly Breach[];
}

export interface Finding {
  readonly id: Requirement["id"];
  readonly level: Level;
  readonly message: string;
  readonly leaveId?: string;
  readonly reference: Provision;
}
