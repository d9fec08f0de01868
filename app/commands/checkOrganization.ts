import { readOrganizationFile } from "~/rules/organizationFile.server";

/** `npm run -s organization:check -- FILE` — 組織の設定ファイルを確かめる。 */
const [file] = process.argv.slice(2);

if (file === undefined) {
  process.stderr.write("使い方：npm run -s organization:check -- 設定ファイル\n");
  process.exitCode = 2;
} else {
  const read = readOrganizationFile(file);
  const lines = read.kind === "refused" ? read.lines : ["問題はありません"];
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = read.kind === "refused" ? 1 : 0;
}
