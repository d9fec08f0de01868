import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** 集めた公表例・計算例のうち、試験の表に移したもの。 */
// prettier-ignore
const carried: { readonly [folder: string]: readonly string[] } = {
  "standard-remuneration": ["derived-08-bonus-cap"],
  "childcare-leave-benefit": [
    "cap-h26-08",
    "cap-h30-08",
    "cap-h31",
    "cap-r01-08",
    "cap-r03-08",
    "cap-r05-08",
    "cap-r05-08-fukuoka",
    "cap-r07-08-hokkaido",
    "thr-r01",
    "thr-r04",
    "round-osaka-chikyosai",
    "round-kagoshima",
    "derived-02-14days",
    "derived-03-13days",
    "derived-05-cap-change",
  ],
  "childcare-leave-support-benefit": ["cap-r08-08-derived", "shien-spouse-shimane", "shien-window-kouritu"],
  "short-time-work-benefit": ["jitan-limits-r07-04", "koyou-r08-08", "jitan-1", "jitan-2", "jitan-3", "jitan-min"],
  contributions: ["kakekin-keimu", "rate-toyama-r7", "rate-kouritu-r6", "rate-shiga-r6"],
  "contribution-exemption": [
    "ex-miyazaki-1031",
    "ex-cross-month-14",
    "ex-shigaku-case1",
    "ex-ehime",
    "ex-kitakyushu",
    "bonus-1215-0114",
    "bonus-1215-0115",
    "bonus-0131-0228",
    "bonus-0131-0301",
    "bonus-generic-15",
    "bonus-1201-0101",
    "bonus-0210-0309",
    "bonus-0310-0410",
    "derived-09-sept-month-end",
    "derived-10-joined-by-non-working-days",
  ],
  ".": ["payday-osaka-chikyosai"],
};

/** 移さなかった例と、その理由。 */
const skipped: { readonly [id: string]: string } = {
  "window-mother-1": "産後休業をした母の対象期間。この試算は父のためのもの。",
  "window-mother-2": "産後休業をした母の対象期間。この試算は父のためのもの。",
  "ex-transition-mhlw": "2022年10月より前に始まった休業の経過措置。給付の請求の時効が過ぎている。",
  "rate-kouritu-r4": "過年度の率（福祉を含む）。いまの試算には使わない。",
  "rate-keimu-r6": "国の共済組合の率。端数の例（kakekin-keimu）だけを使う。",
  "rate-rinya-r6": "国の共済組合の率。",
  "rate-gunma-h28": "過年度の率。",
  "rate-kouritu-nagasaki-h29": "過年度の率。",
};

const testsIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder), { encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && name !== "carriedExamples.test.ts")
    .map((name) => readFileSync(join(import.meta.dirname, folder, name), "utf8"))
    .join("\n");

describe("集めた例は、移したか、移さなかった理由がある", () => {
  test.each(Object.entries(carried).flatMap(([folder, ids]) => ids.map((id) => ({ folder, id }))))(
    "$id は $folder の試験にある",
    ({ folder, id }) => {
      expect(testsIn(folder)).toContain(id);
    },
  );

  test("53の例がすべてある", () => {
    const ids = [...Object.values(carried).flat(), ...Object.keys(skipped)];
    expect(new Set(ids).size).toBe(53);
    expect(ids).toHaveLength(53);
  });
});
