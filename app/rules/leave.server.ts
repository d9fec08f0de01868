import { catalogue, type Measure, type Provision, requirements } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { terms } from "#salary-rules/vocabulary";
import { readSource } from "./readSource.server";
import type { MeasureRow, ReadCheck, ReadMeasure } from "./rulesContent";

/** 計画について確かめること。 */
export function readChecks(): readonly ReadCheck[] {
  return requirements.map(({ id, level, description, reference }) => ({
    id,
    level,
    description,
    source: readSource(reference),
  }));
}

const setByWords: Readonly<Record<Measure["setBy"], string>> = {
  law: "法律",
  lawAndOrdinance: "法律と条例",
  municipality: "条例・規則など（市区町村）",
};

/** 使える休暇・休業の一覧。 */
export function readMeasures(settings: OrganizationSettings): readonly ReadMeasure[] {
  return catalogue(settings).map((measure) => ({
    id: measure.id,
    name: measure.alsoCalled ? `${terms[measure.term]}（${measure.alsoCalled}）` : terms[measure.term],
    setBy: setByWords[measure.setBy],
    rows: rowsOf(measure),
    sources: sourcesOf(measure, settings).map(readSource),
  }));
}

/** 法律が定める制度にも、団体が決める点の根拠がある。 */
function sourcesOf({ term, basis }: Measure, { leave }: OrganizationSettings): readonly Provision[] {
  const settled: Readonly<Record<string, { readonly reference: Provision }>> = {
    ...leave,
    firstKindPartialLeave: leave.partialLeave,
    secondKindPartialLeave: leave.partialLeave,
    childcareLeaveExtension: leave.childcareLeave,
  };
  const own = settled[term]?.reference;
  return own && own.title !== basis.title ? [basis, own] : [basis];
}

function rowsOf(measure: Measure): readonly MeasureRow[] {
  const clauses = [
    ["使える期間", measure.window],
    ["日数・時間", measure.amount],
    ["回数", measure.times],
    ["単位", measure.unit],
    ["請求", measure.request],
  ] as const;
  const others = [
    ["給与", measure.pay.text],
    ["書類", measure.papers.join("、")],
    ["承認", measure.approval],
    ["会計年度任用職員", measure.forFiscalYearEmployees],
  ] as const;
  return [
    ...clauses.map(([name, { text, decidedBy }]) => ({ name, text, isLocal: decidedBy === "municipality" })),
    ...others.filter(([, text]) => text !== "").map(([name, text]) => ({ name, text, isLocal: false })),
  ];
}
