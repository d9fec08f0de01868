import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../server/commands/projectRoot";

const folder = join(projectRoot, "docs/handbook");
const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** They are run one after the other, in an installation of their own, by tests/long/handbook.test.ts. */
test.each(readdirSync(folder))("手引き %s が挙げるコマンドは、すべてある", (name) => {
  const named = [...textOf(name).matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, script = ""]) => script);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test.each(readdirSync(folder))("手引き %s が「」で呼ぶ画面や言葉は、アプリにそのままある", (name) => {
  const quoted = [...textOf(name).matchAll(/「([^」]+)」/gu)].map(([, words = ""]) => words);
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((words) => !shown.includes(words))).toEqual([]);
});

const shown = ["app", "server"].flatMap(sourcesBelow).join("\n");

function sourcesBelow(place: string): readonly string[] {
  return readdirSync(join(projectRoot, place), { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(projectRoot, place, file), "utf8"));
}

function textOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
