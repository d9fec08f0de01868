import type { z } from "zod";

/** 項目への道すじ。 */
export type Path = readonly PropertyKey[];

/** 設定ファイルの、直すところ。 */
export interface OrganizationProblem {
  /** 1から数えた行。 */
  readonly line: number;
  /** leave.spouseChildbirthLeave.days */
  readonly path: string;
  readonly message: string;
}

/**
 * 部品が自分の文を持たない指摘の文。Every single value names what it allows, so only maps and lists are left;
 * and only strict objects report unknown keys.
 */
export function allowedInJapanese(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "unrecognized_keys") {
    const { shape } = issue.inst as z.ZodObject;
    return `書けるのは ${Object.keys(shape).join("、")} です`;
  }
  return "expected" in issue && issue.expected === "array"
    ? "「- 」で始まる行か [] で並べてください"
    : "「項目: 値」の形で書いてください";
}

/** 「「31日」は使えません。」「書かれていません。」 */
export function valueInJapanese(value: unknown): string {
  if (value === undefined || value === null) return "書かれていません。";
  return typeof value === "object" ? "" : `「${String(value)}」は使えません。`;
}
