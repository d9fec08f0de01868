import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allDated } from "./everyRule";

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("kernel"),
);
/** 公表や改定を待つ値ではなく、職場の慣行としての目安。 */
const customs = ["申出のめやす（予定日の何か月前）"];
const registering = sources.filter((path) => /\bdated[<(]/.test(readFileSync(join(root, path), "utf8")));

describe("すべての規定の値の一覧", () => {
  test.each(registering)("%s を読み込んでいる", (path) => {
    const imports = readFileSync(join(root, "everyRule.ts"), "utf8");
    expect(imports).toContain(`"./${path.replaceAll("\\", "/").replace(/\.ts$/, "")}"`);
  });

  test("値には名前・出典・確かめた日があり、名前は一つずつ違う", () => {
    const names = allDated().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, entries } of allDated()) {
      for (const { reference, status, note } of entries) {
        expect(reference.title).not.toBe("");
        expect(reference.url).toMatch(/^https?:\/\//);
        expect(reference.checkedOn).toMatch(/^20\d\d-/);
        if (status === "assumed" && !customs.includes(name)) expect(note ?? "").not.toBe("");
      }
    }
  });

  test("仮定の値には終わりがあり、確かめた日から18か月を超えない", () => {
    const assumed = allDated().flatMap(({ name, entries }) =>
      entries.filter(({ status }) => status === "assumed").map(({ until }) => ({ name, until: until ?? "なし" })),
    );
    expect(assumed.length).toBeGreaterThan(0);
    expect(assumed.filter(({ name, until }) => until > "2028-05-22" && !customs.includes(name))).toEqual([]);
  });
});
