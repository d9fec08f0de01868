import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aFolder } from "../testing/aMachineRoom";
import { buildIsStale, markBuildFresh, markBuildStale } from "./staleness";

function aProject(): string {
  const root = aFolder();
  for (const folder of ["app/routes", "server", "salary-rules", "public", "build/server", "build/client", "docs"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, "app/routes/page.tsx"), "page");
  writeFileSync(join(root, "app/page.test.ts"), "test");
  writeFileSync(join(root, "package-lock.json"), "{}");
  writeFileSync(join(root, "build/server.js"), "");
  writeFileSync(join(root, "build/server/index.js"), "");
  return root;
}

describe("組み立て直しが要るか", () => {
  test("一度も組み立てていなければ要る", () => {
    expect(buildIsStale(aProject())).toBe(true);
  });

  test("組み立てたばかりなら要らない", () => {
    const root = aProject();
    markBuildFresh(root);
    expect(buildIsStale(root)).toBe(false);
  });

  const changes: readonly { change: string; apply: (root: string) => void; stale: boolean }[] = [
    {
      change: "ファイルの中身を変える",
      apply: (root) => writeFileSync(join(root, "app/routes/page.tsx"), "other"),
      stale: true,
    },
    { change: "ファイルを足す", apply: (root) => writeFileSync(join(root, "salary-rules/new.ts"), ""), stale: true },
    { change: "ファイルを消す", apply: (root) => rmSync(join(root, "app/routes/page.tsx")), stale: true },
    {
      change: "lockファイルを変える",
      apply: (root) => writeFileSync(join(root, "package-lock.json"), "{ }"),
      stale: true,
    },
    { change: "設定を足す", apply: (root) => writeFileSync(join(root, "vite.config.ts"), ""), stale: true },
    { change: "できたものを消す", apply: (root) => rmSync(join(root, "build/server/index.js")), stale: true },
    { change: "途中で失敗する", apply: markBuildStale, stale: true },
    { change: "日付だけを変える", apply: (root) => utimesSync(join(root, "app/routes/page.tsx"), 0, 0), stale: false },
    { change: "テストを変える", apply: (root) => writeFileSync(join(root, "app/page.test.ts"), "other"), stale: false },
    { change: "説明書を変える", apply: (root) => writeFileSync(join(root, "docs/x.md"), ""), stale: false },
  ];

  test.each(changes)("$change → $stale", ({ apply, stale }) => {
    const root = aProject();
    markBuildFresh(root);
    apply(root);
    expect(buildIsStale(root)).toBe(stale);
  });
});
