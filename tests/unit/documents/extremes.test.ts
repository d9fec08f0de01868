import { describe, expect, test, vi } from "vitest";
import { isoDate, isoMonth } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import type { Plan } from "../../../app/plan/plan";
import { printableSubmission } from "../../../app/plan/printable";
import { ownCopyOf } from "../../../app/simulation/ownCopy";
import { theLongestPlan } from "../../documents/longestPlan";
import { interviewRecord, ownCopy, submission } from "../../documents/paperKit";
import { attachmentOf, checkSyntax, informationOf, laidOpen, textOf } from "../../documents/poppler";
import { someMoney } from "../../documents/sampleMoney";
import { aDuty, anEmptyPlan, aPrintablePlan } from "../../documents/samplePlans";

vi.setConfig({ testTimeout: 60_000 });

const identity = { planNumber: "K7Q2M9XD", edition: 1, createdOn: isoDate("2026-11-24"), signatures: {} };
const pagesOf = (pdf: Uint8Array) => Number(/Pages:\s+(\d+)/u.exec(informationOf(pdf))?.[1]);
const withoutSpaces = (text: string) => text.replace(/[\s\u3000\f]/gu, "");

describe("いちばん長い計画と、いちばん短い計画", () => {
  const plan = theLongestPlan();
  const longest = printableSubmission(plan, identity, nationalSettings);

  test("いちばん長い計画の提出用は12ページで、何も切れない", async () => {
    const pdf = await submission(longest);
    checkSyntax(pdf);
    expect(pagesOf(pdf)).toBe(12);
    const text = withoutSpaces(textOf(pdf));
    for (let number = 1; number <= plan.duties.length; number += 1) {
      expect(text).toContain(`業務${number}番`);
      expect(text).toContain(`担当${number}番`);
    }
    for (let number = 1; number <= plan.chores.length; number += 1) expect(text).toContain(`家事${number}番`);
    expect(text.match(/4\.5日/gu)?.length).toBeGreaterThanOrEqual(plan.leaves.length);
    expect(text.match(/請求済み/gu)).toHaveLength(plan.leaves.length);
    expect(text).toContain("署名又は記名");
  });

  test("業務が30件でも、表の行は一つも欠けない", async () => {
    const duties = Array.from({ length: 30 }, (_, index) => aDuty({ name: `業務${index + 1}番` }));
    const pdf = await submission(aPrintablePlan({ duties }));
    expect(pagesOf(pdf)).toBe(3);
    const text = textOf(pdf);
    for (const { name } of duties) expect(text).toContain(`${name} 通年`);
  });

  test("いちばん短い計画の提出用は2ページ、面談記録の用紙は両面の2ページ", async () => {
    expect(pagesOf(await submission(anEmptyPlan()))).toBe(2);
    expect(pagesOf(await interviewRecord(anEmptyPlan()))).toBe(2);
  });
});

describe("大きな金額", () => {
  const most = 99_999_999;

  test("9千9百99万9,999円でも、本人控えの欄に収まる", async () => {
    const money = someMoney({
      pay: {
        standardMonthlyRemuneration: 650_000,
        isAged40To64: true,
        residentTax: most,
        items: { basicMonthlySalary: most, regionalAllowance: most, commutingAllowance: most },
        bonuses: [{ month: isoMonth("2027-06"), gross: most }],
      },
    });
    const pdf = await ownCopy(aPrintablePlan(), money);
    checkSyntax(pdf);
    expect(textOf(pdf)).toContain("99,999,999");
  });
});

/** qpdf writes the length of each stream as an object of its own; it may happen to be anybody's pay. */
const lengthsOfStreams = /^\d+\nendobj$/gmu;

describe("どんな給与でも", () => {
  /** A small generator: the same salaries on every run. */
  function* figures(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (state * 48_271) % 2_147_483_647;
      yield 100_000 + (state % 899_999);
    }
  }

  test("提出用と面談記録のどの部分にも、入力した数字も計算した数字もない", async () => {
    const long = theLongestPlan();
    const plan: Plan = {
      ...long,
      birth: { ...long.birth, employment: "permanent", workPattern: "regular" },
      leaves: [
        { id: "1", kind: "postnatalPaternityLeave", start: isoDate("2027-02-15"), end: isoDate("2027-03-14") },
        { id: "2", kind: "childcareLeave", start: isoDate("2027-04-12"), end: isoDate("2027-06-30") },
      ],
    };
    const typedFields = ["residentTax", "basicMonthlySalary", "regionalAllowance", "housingAllowance"];
    const grades = ["260000", "340000", "410000", "530000", "650000"];
    const secrets = new Set<string>();
    const random = figures(20_261_124);
    for (let salary = 0; salary < 20; salary += 1) {
      const items = Object.fromEntries(typedFields.map((name) => [name, String(random.next().value)]));
      const typed = { ...items, standardMonthlyRemuneration: grades[salary % grades.length] ?? "" };
      const copy = ownCopyOf(plan, typed, isoDate("2026-11-24"), identity, nationalSettings);
      const known = [...Object.values(typed), ...(copy?.money.rows ?? []).flatMap(({ cells }) => cells.slice(1))];
      for (const text of known) {
        const digits = text.replace(/\D/gu, "");
        if (digits.length < 5) continue;
        secrets.add(digits).add(Number(digits).toLocaleString("ja-JP"));
      }
    }
    expect(secrets.size).toBeGreaterThan(500);

    const printable = printableSubmission(plan, identity, nationalSettings);
    for (const pdf of [await submission(printable), await interviewRecord(printable)]) {
      const seen = [textOf(pdf), attachmentOf(pdf, "plan.json"), laidOpen(pdf).replace(lengthsOfStreams, "")].join(
        "\n",
      );
      const numbers = new Set(seen.match(/\d[\d,]*/gu));
      expect([...secrets].filter((secret) => numbers.has(secret))).toEqual([]);
    }
  });
});
