import { describe, expect, test } from "vitest";
import { explained, simulate } from "#salary-rules";
import { allDated } from "#salary-rules/everyRule";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { catalogue, requirements } from "#salary-rules/leave-requirements";
import { eightWeeksSettings, nationalSettings } from "#salary-rules/organization/presets";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { aFamily } from "#salary-rules/testing/families";
import { rulesIn } from "./calculations.server";
import type { ReadEdition } from "./rulesContent";
import { rulesContent } from "./rulesContent.server";

const today = isoDate("2026-11-24");
const content = rulesContent(nationalSettings, today);

describe("日付つきの値", () => {
  test("どの値も、すべての版が載っている", () => {
    const listed = content.values.map(({ name, inForce, others }) => [name, others.length + (inForce ? 1 : 0)]);
    expect(listed).toEqual(allDated().map(({ name, entries }) => [name, entries.length]));
  });

  test("今日の値と、前後の値（新しい順）に分かれる", () => {
    const wage = content.values.find(({ name }) => name.startsWith("雇用保険の賃金日額の上限"));
    expect(wage?.inForce).toMatchObject({
      period: "2026年8月1日から2027年7月31日まで",
      readings: [{ text: "16,540円" }],
      source: { status: "derived" },
    });
    expect(wage?.others.map(({ readings }) => readings)).toMatchObject([
      [{ text: "16,540円" }],
      [{ text: "16,110円" }],
      [{ text: "15,690円" }],
    ]);
  });

  test.each([
    { name: "育児休業手当金の給付率", texts: ["180日目まで 67%", "181日目から 50%"] },
    { name: "厚生年金保険料率（本人分）", texts: [" 91.5‰"] },
    { name: "高いほうの給付率の日数", texts: [" 180日"] },
    {
      name: "標準期末手当等の額の上限",
      texts: ["年金（1回の支給ごと） 1,500,000円", "短期（年度の累計） 5,730,000円"],
    },
  ])("$name は、日本語の単位で読める", ({ name, texts }) => {
    const readings = content.values.find((value) => value.name === name)?.inForce?.readings ?? [];
    expect(readings.map((reading) => reading.kind === "text" && `${reading.label} ${reading.text}`)).toEqual(texts);
  });

  test("表は、列に呼び名があり、行が揃っている", () => {
    const grades = content.values.find(({ name }) => name === "標準報酬の等級（短期）")?.inForce?.readings[0];
    expect(grades).toMatchObject({ kind: "table", columns: ["標準報酬の月額", "報酬月額（これ以上）"] });
    expect(grades?.kind === "table" && [grades.rows.length, grades.rows.at(-1)]).toEqual([
      50,
      ["1,390,000円", "1,355,000円"],
    ]);
  });

  test("どの項目にも、日本語の呼び名がある", () => {
    const editions = content.values.flatMap(({ inForce, others }) => [...(inForce ? [inForce] : []), ...others]);
    expect(wordsIn(editions).filter((word) => /[a-z]{3}|列目|undefined|NaN/iu.test(word))).toEqual([]);
  });

  function wordsIn(editions: readonly ReadEdition[]): readonly string[] {
    return editions.flatMap(({ readings }) =>
      readings.flatMap((reading) => [
        reading.label,
        ...(reading.kind === "text" ? [reading.text] : [...reading.columns, ...reading.rows.flat()]),
      ]),
    );
  }
});

describe("規定", () => {
  test.each(["2026-11-24", "2026-12-31", "2027-03-01"])(
    "家族の試算に現れる規定の一文は、どれも並んでいる（%s）",
    (day) => {
      const results = explained(() => Array.from({ length: 60 }, (_, seed) => simulate(aFamily(seed))));
      const sentences = new Set(rulesIn(results).map(({ rule }) => rule));
      const listed = rulesContent(nationalSettings, isoDate(day)).calculations.map(({ sentence }) => sentence);
      expect([...sentences].filter((rule) => rule !== undefined && !listed.includes(rule))).toEqual([]);
      expect(sentences.size).toBeGreaterThan(5);
    },
  );

  test("同じ規定に版がいくつかあれば、新しい版を示す", () => {
    const titles = content.calculations.filter(({ amount }) => amount === "所得税").map(({ source }) => source?.title);
    expect(titles.filter((title) => title?.includes("月額表"))).toEqual([expect.stringContaining("令和8年分")]);
  });

  test("確かめることが、番号、程度、根拠とともに、すべて並んでいる", () => {
    expect(content.checks.map(({ id, level, source }) => [id, level, source.title])).toEqual(
      requirements.map(({ id, level, reference }) => [id, level, reference.title]),
    );
  });

  test("休暇・休業が、すべて並んでいる", () => {
    expect(content.measures.map(({ id }) => id)).toEqual(catalogue(nationalSettings).map(({ id }) => id));
  });
});

describe("この団体の設定", () => {
  test("設定のどの値も、どこかに書かれている", () => {
    const read = new Set<string>();
    rulesContent(watched(fullSettings, "", read), today);
    expect(leavesOf(fullSettings, "").filter((path) => !read.has(path) && !isShownElsewhere(path))).toEqual([]);
  });

  test("団体が違えば、内容も違う", () => {
    expect(rulesContent(eightWeeksSettings, today).municipality).not.toEqual(content.municipality);
  });

  /** 部署は件数だけ、窓口の用件は計画の画面だけで使う。 */
  function isShownElsewhere(path: string): boolean {
    return path.startsWith("departments.") || path.endsWith(".topic");
  }

  const reference = { title: "見本市給与条例", checkedOn: today, status: "confirmed" } as const;
  const fullSettings: OrganizationSettings = {
    ...nationalSettings,
    contacts: [{ topic: "leave", name: "人事課", phone: "内線1", email: "a@example.lg.jp" }],
    coverAllowance: { ...nationalSettings.coverAllowance, isOffered: true },
    pay: {
      ...nationalSettings.pay,
      mutualHelpContribution: { permilleOfSalary: "5", isExemptDuringLeave: true },
      bonusMonths: [
        {
          from: today,
          endOfTermAllowance: { june: "1.25", december: "1.25" },
          diligenceAllowance: { june: "1", december: "1" },
          reference,
        },
      ],
    },
    mutualAid: {
      ...nationalSettings.mutualAid,
      contributionRates: [
        {
          from: today,
          shortTermContribution: "48",
          welfareContribution: "1.6",
          longTermCareContribution: "8.3",
          retirementPensionContribution: "7.5",
          childSupportLevy: "1.15",
          reference,
        },
      ],
    },
  };
});

function leavesOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [path.slice(1)];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}.${key}`));
}

/** Notes every value that is read. */
function watched<Value extends object>(value: Value, path: string, read: Set<string>): Value {
  return new Proxy(value, {
    get(target, key, receiver) {
      const item: unknown = Reflect.get(target, key, receiver);
      const here = `${path}.${String(key)}`;
      if (typeof item === "object" && item !== null) return watched(item, here, read);
      read.add(here.slice(1));
      return item;
    },
  });
}
