import { expect, test, vi } from "vitest";
import { batch } from "../../documents/paperKit";
import { checkSyntax, laidOpen, structureOf, textOf } from "../../documents/poppler";
import { aDuty, aLongPlan, anEmptyPlan, aPrintablePlan } from "../../documents/samplePlans";

vi.setConfig({ testTimeout: 60_000 });

const named = (name: string, changes = {}) =>
  aPrintablePlan({ applicant: { department: "市民部 市民課", position: "主事", name }, ...changes });
const plans = [
  named("髙橋 𠮷之助"),
  aLongPlan(),
  named("山田 太郎", { duties: Array.from({ length: 30 }, () => aDuty()) }),
  anEmptyPlan(),
];
const pagesOf = (pdf: Uint8Array) => textOf(pdf).split("\f").slice(0, -1);
const heads = (page: string | undefined) => page?.split("\n").slice(0, 3).join(" ") ?? "";

test("一覧の「通し」のページに、その人の仕切りがあり、次の紙に計画がある", async () => {
  const pdf = await batch(plans);
  checkSyntax(pdf);
  const pages = pagesOf(pdf);
  expect(pages.length % 2).toBe(0);
  for (const [index, name] of ["髙橋 𠮷之助", "𠮷﨑 髙志郎左衛門", "山田 太郎", "（氏名の記入なし）"].entries()) {
    const row = pages[0]?.split("\n").findIndex((line) => line.startsWith(`${index + 1} ${name}`)) ?? -1;
    const rest = pages[0]?.split("\n").slice(row).join(" ") ?? "";
    const number = Number(/(?:未定|日) \S+-\S+ (\d+)/u.exec(rest)?.[1]);
    expect(number % 2).toBe(1);
    expect(heads(pages[number - 1])).toContain(`${index + 1} ${name}`);
    expect(pages[number - 1]).toContain(`通し ${number}`);
    expect(heads(pages[number + 1])).toContain("育児参加計画書");
    expect(pages[number + 1]).toMatch(new RegExp(`1 / \\d 通し ${number + 2}`, "u"));
  }
});

test("読み上げの順は一覧、仕切り、計画の順で、しおりは一人に一つ", async () => {
  const pdf = await batch(plans.slice(0, 2));
  const read = structureOf(pdf);
  const places = ["まとめ", "2件のうち1件目", "面談の記録", "2件のうち2件目"].map((part) => read.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  const opened = laidOpen(pdf);
  expect(opened).toMatch(/\/Type \/Outlines\b/u);
  expect(opened).not.toContain("/EmbeddedFile");
});

test("同じ計画と日付からは、同じバイト列ができる", async () => {
  const [one, other] = [await batch(plans), await batch(plans)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
