import type { Difference } from "~/forms/DifferenceTable";
import { differencesIn } from "~/plan/differences";
import { withOwnData } from "~/plan/ownData/ownData";
import { readOwnData } from "~/plan/ownData/readOwnData";
import { stations } from "~/plan/stations";
import { isStepName } from "~/plan/steps";
import { keepDraft, type OpenPlan } from "./drafts.server";

/** 読み込むと変わる画面。 */
export interface ChangedStep {
  readonly title: string;
  readonly differences: readonly Difference[];
}

export type Reading =
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "preview"; readonly revision: number; readonly changed: readonly ChangedStep[] };

/** 読み込むと何が変わるか。 Nothing is written. */
export function previewOwnData({ draft, revision }: OpenPlan, text: string): Reading {
  const read = readOwnData(text);
  if (read.kind === "refused") return read;
  const { answers } = read.data;
  const changed = stations.flatMap(({ name, title }) => {
    if (!isStepName(name)) return [];
    const differences = differencesIn(name, answers[name] ?? {}, draft.answers[name] ?? {});
    return differences.length > 0 ? [{ title, differences }] : [];
  });
  return { kind: "preview", revision, changed };
}

/** 読み込んだ内容に置き換える。"stale": the plan has changed since he looked at the preview; nothing was written. */
export async function replaceWithOwnData(
  open: OpenPlan,
  text: string,
  previewed: number,
): Promise<"replaced" | "stale" | "refused"> {
  const read = readOwnData(text);
  if (read.kind === "refused") return "refused";
  const kept = await keepDraft(open, withOwnData(open.draft, read.data, new Date().toISOString()), previewed);
  return kept.kind === "kept" ? "replaced" : "stale";
}
