import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface SystemPackage {
  readonly name: string;
  readonly isPresent: () => boolean;
}

/** What the tests need beside Node: a browser, tools that look at PDFs from outside, and Japanese letters. */
const needed: readonly SystemPackage[] = [
  { name: "chromium", isPresent: () => isCommand("chromium") },
  { name: "poppler-utils", isPresent: () => isCommand("pdftoppm") && isCommand("pdftotext") },
  { name: "qpdf", isPresent: () => isCommand("qpdf") },
  { name: "unzip", isPresent: () => isCommand("unzip") },
  { name: "zbar-tools", isPresent: () => isCommand("zbarimg") },
  { name: "fonts-noto-cjk", isPresent: () => existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc") },
];

const unattended = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/** Installs what is missing where that is allowed; otherwise tells the one command that does, and gives `false`. */
export function provideSystemPackages(say: (line: string) => void): boolean {
  const missing = missingPackages();
  if (missing.length === 0) return true;

  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (!isCommand("apt-get") || process.getuid?.() !== 0) {
    say("確認に使うソフトが足りません。次の1行を実行してから、もう一度お試しください。");
    say(`  sudo sh -c '${install}'`);
    return false;
  }

  say(`確認に使うソフトを入れています：${missing.join("、")}`);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", install], { encoding: "utf8", env: unattended });
  if (status === 0 && missingPackages().length === 0) return true;
  say(`${stdout}${stderr}`);
  say(`ソフトを入れられませんでした：${missingPackages().join("、")}`);
  return false;
}

function missingPackages(): readonly string[] {
  return needed.filter(({ isPresent }) => !isPresent()).map(({ name }) => name);
}

function isCommand(name: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
