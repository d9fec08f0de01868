import type { Status } from "#salary-rules";
import type { Level } from "#salary-rules/leave-requirements";

/** /rules に並ぶもの。Nothing but words: the page carries none of the engine to the browser. */
export interface RulesContent {
  readonly today: string;
  readonly municipality: Municipality;
  readonly values: readonly ReadValue[];
  readonly contributionRates: readonly ReadContributionRates[];
  readonly calculations: readonly ReadCalculation[];
  readonly doubts: readonly ReadDoubt[];
  readonly omissions: readonly string[];
  readonly checks: readonly ReadCheck[];
  readonly measures: readonly ReadMeasure[];
}

export interface ReadSource {
  readonly title: string;
  readonly url?: string | undefined;
  readonly checkedOn: string;
  readonly status: Status;
}

// ---- この団体の設定 ----

export interface Municipality {
  readonly name: string;
  readonly edition: string;
  readonly sections: readonly SettingsSection[];
  readonly contacts: readonly string[];
}

export interface SettingsSection {
  readonly title: string;
  readonly rows: readonly SettingsRow[];
}

export interface SettingsRow {
  readonly name: string;
  readonly text: string;
  readonly source?: ReadSource | undefined;
}

// ---- 日付つきの値 ----

export interface ReadValue {
  readonly name: string;
  readonly revision?: string | undefined;
  readonly inForce?: ReadEdition | undefined;
  /** 前後の値。新しい順。 */
  readonly others: readonly ReadEdition[];
}

export interface ReadEdition {
  readonly period: string;
  readonly readings: readonly Reading[];
  readonly source: ReadSource;
  readonly note?: string | undefined;
}

export type Reading = TextReading | TableReading;

export interface TextReading {
  readonly kind: "text";
  readonly label: string;
  readonly text: string;
}

export interface TableReading {
  readonly kind: "table";
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 公表された共済組合の掛金率。 */
export interface ReadContributionRates {
  readonly name: string;
  readonly rates: readonly TextReading[];
  readonly source: Omit<ReadSource, "status">;
  readonly note?: string | undefined;
}

// ---- 規定 ----

export interface ReadCalculation {
  readonly amount: string;
  readonly sentence: string;
  readonly source?: Omit<ReadSource, "status"> | undefined;
}

export interface ReadDoubt {
  readonly message: string;
  readonly question: string;
}

export interface ReadCheck {
  readonly id: string;
  readonly level: Level;
  readonly description: string;
  readonly source: ReadSource;
}

export interface ReadMeasure {
  readonly id: string;
  readonly name: string;
  readonly setBy: string;
  readonly rows: readonly MeasureRow[];
  /** 制度のもとになる規定と、この団体の規定。 */
  readonly sources: readonly ReadSource[];
}

export interface MeasureRow {
  readonly name: string;
  readonly text: string;
  /** 市区町村が決めている点か。 */
  readonly isLocal: boolean;
}
