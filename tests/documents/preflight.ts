import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian: libpdfbox2-java, libjaxb-api-java, libactivation-java. */
const jars = [
  "preflight",
  "pdfbox2",
  "xmpbox",
  "fontbox2",
  "commons-logging",
  "commons-io",
  "jaxb-api",
  "javax.activation",
].map((name) => `/usr/share/java/${name}.jar`);

/** Whether Java and Apache PDFBox Preflight are here. */
export const hasPreflight =
  jars.every((jar) => existsSync(jar)) && spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0;

/** What Preflight says of the file. */
export function preflightOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "navi-preflight-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, pdf);
    const call = ["-Xmx256m", "-cp", jars.join(":"), "org.apache.pdfbox.preflight.Validator_A1b", file];
    const { stdout, stderr } = spawnSync("java", call, { encoding: "utf8" });
    return `${stdout}${stderr}`.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
