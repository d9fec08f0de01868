import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nationalSettings } from "#salary-rules/organization/presets";
import { projectRoot } from "#server/commands/projectRoot";
import { buildIsStale } from "#server/commands/staleness";
import { readEnvironment } from "#server/environment";
import { RefusalToStart } from "#server/refusalToStart";
import { readOrganizationFile } from "~/rules/organizationFile.server";
import { todayInJapan } from "~/services/today.server";
import { thisDisk } from "./disk";
import { findingsOf } from "./installation";

/** `npm run -s doctor` — 据え付けを点検し、直すことがあれば、することを言う。直すことがあれば終了コード1。 */
const organizationFile = process.env["ORGANIZATION_FILE"];
const { engines } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
  readonly engines: { readonly node: string };
};

try {
  const findings = await findingsOf({
    nodeVersion: process.versions.node,
    nodeNeeded: engines.node,
    isBuildStale: buildIsStale(projectRoot),
    environment: readEnvironment(process.env),
    disk: thisDisk,
    organizationFile,
    organization: organizationFile
      ? readOrganizationFile(organizationFile)
      : { kind: "settings", settings: nationalSettings },
    today: todayInJapan(),
  });
  const lines = findings.flatMap(({ name, found, toDo }) => [
    `${toDo ? "✗" : "✓"} ${name}：${found}`,
    ...(toDo ? [`    → ${toDo}`] : []),
  ]);
  const troubles = findings.filter(({ toDo }) => toDo).length;
  const verdict = troubles === 0 ? "直すことはありません。" : `直すことが${troubles}つあります。`;
  process.stdout.write(`${[...lines, verdict].join("\n")}\n`);
  process.exitCode = troubles === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof RefusalToStart)) throw error;
  process.stdout.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
}
