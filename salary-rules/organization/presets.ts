import { checkOrganizationFile } from "./checkOrganizationFile";
import { eightWeeksPreset } from "./eightWeeksPreset";
import { nationalPreset } from "./nationalPreset";
import type { OrganizationSettings } from "./settings";

/** 読めなければ、直すところをすべて並べて断る。 */
export function organizationFrom(text: string): OrganizationSettings {
  const check = checkOrganizationFile(text);
  if (check.kind === "settings") return check.settings;
  throw new Error(check.problems.map(({ line, path, message }) => `${line}行目 ${path}: ${message}`).join("\n"));
}

/** 「国準拠」の設定。設定ファイルがない団体では、これを使う。 */
export const nationalSettings = organizationFrom(nationalPreset);

/** 「8週型」の設定。 */
export const eightWeeksSettings = organizationFrom(eightWeeksPreset);
