import type { ArchiveFile } from "./archiveFile";
import { dataRules } from "./dataRules";
import { fileRules } from "./fileRules";
import { pageRules } from "./pageRules";

/** PDF/A-3b（ISO 19005-3:2012）の、どの規則をどう外れているか。What only a person or a full validator can decide is not in it. */
export function brokenClauses(file: ArchiveFile): readonly string[] {
  return [...fileRules, ...pageRules, ...dataRules].flatMap((rule) =>
    rule.complaints(file).map((why) => `${rule.clause} ${rule.title}：${why}`),
  );
}
