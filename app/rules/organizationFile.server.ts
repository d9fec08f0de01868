import { readFileSync } from "node:fs";
import { checkOrganizationFile } from "#salary-rules/organization/checkOrganizationFile";
import type { OrganizationSettings } from "#salary-rules/organization/settings";

export type OrganizationFile =
  | { readonly kind: "settings"; readonly settings: OrganizationSettings }
  /** 直すところ。「ファイル、行、項目、書けるもの」の一行ずつ。 */
  | { readonly kind: "refused"; readonly lines: readonly string[] };

/** 組織の設定ファイルを読む。 */
export function readOrganizationFile(file: string): OrganizationFile {
  const text = textOf(file);
  if (text === undefined) {
    return { kind: "refused", lines: [`${file}: ファイルを読めません。場所と、読み取りの許可を確かめてください。`] };
  }
  const check = checkOrganizationFile(text);
  if (check.kind === "settings") return check;
  const lines = check.problems.map(({ line, path, message }) =>
    [`${file} ${line}行目`, path, message].filter((part) => part !== "").join(": "),
  );
  return { kind: "refused", lines };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
