import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { projectRoot } from "../../server/commands/projectRoot";

const handbook = readFileSync(join(projectRoot, "docs/handbook/it.md"), "utf8");
const commands = [...handbook.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)].map(([, block = ""]) => block).join("");

/** In a fresh installation, from the first line to the last, as the town's IT person would. `npm ci` and `npm start` every journey runs. */
test("情報担当の手引きのコマンドは、上から順に、書いてあるとおりに動く", () => {
  const place = mkdtempSync(join(tmpdir(), "handbook-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  mkdirSync(join(place, "data"));
  // A build that is old or missing is no fault of the installation under test.
  const script = commands.replaceAll("/srv/navi", place).replace("npm run -s doctor", "npm run -s doctor || true");
  const said = execFileSync("bash", ["-eu", "-c", script], {
    cwd: projectRoot,
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: join(place, "data/navi.db"),
      KEY_FILE: "",
      ORGANIZATION_FILE: "",
    },
  });
  const expected = [
    "問題はありません",
    "アカウントを作りました：jinji1（人事 花子）",
    "「jinji1」を止めました。",
    "✓ データベースと鍵：このアプリのもので、鍵も合っています",
    "控えを作り、開いて確かめました",
    "控えを確かめて戻しました",
    "新しい鍵を加えました",
    "まだ消していません",
    "消しました：0件",
    "鎖はつながっています",
  ];
  for (const words of expected) expect(said).toContain(words);
}, 120_000);
