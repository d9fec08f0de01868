import { nationalSettings } from "#salary-rules/organization/presets";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { RefusalToStart } from "#server/refusalToStart";
import { readOrganizationFile } from "~/rules/organizationFile.server";

const settings = settingsFrom(process.env["ORGANIZATION_FILE"]);

/** この団体の設定。Read once, when the server starts: a file that cannot be used stops it there. */
export function organizationSettings(): OrganizationSettings {
  return settings;
}

/** 設定の出どころ。 */
export function organizationSource(): "file" | "preset" {
  return process.env["ORGANIZATION_FILE"] ? "file" : "preset";
}

function settingsFrom(file: string | undefined): OrganizationSettings {
  if (!file) return nationalSettings;
  const read = readOrganizationFile(file);
  if (read.kind === "settings") return read.settings;
  const refusal = ["組織の設定ファイル（ORGANIZATION_FILE）を直してください。", ...read.lines].join("\n");
  // The log leaves out the message of an error that the pages throw, and the person at the terminal needs it.
  process.stderr.write(`\n${refusal}\n`);
  throw new RefusalToStart(refusal);
}
