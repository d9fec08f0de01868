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
  const text = readFileSync(join(folder, name), "utf8");
  const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, script = ""]) => script);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
