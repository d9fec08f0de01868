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
  "income-tax": [
    "wh-nta-2",
    "wh-tbl-104999-0",
    "wh-tbl-105000-0",
    "wh-tbl-120000-0",
    "wh-tbl-150000-0",
    "wh-tbl-200000-0",
    "wh-tbl-200000-1",
    "wh-tbl-250000-0",
    "wh-tbl-260000-1",
    "wh-tbl-280000-0",
    "wh-tbl-300000-1",
    "wh-tbl-300000-2",
    "wh-tbl-350000-2",
    "wh-tbl-400000-1",
  ],
  "bonus-withholding": [
    "bonus-wh-nta-2",
    "bonus-wh-nta-4",
    "bonus-wh-noprev-600000-0",
    "bonus-wh-noprev-900000-1",
    "bonus-wh-edge-81999",
    "bonus-wh-edge-82001",
    "bonus-wh-10x-below",
  ],
  "year-end-adjustment": ["betsuhyo5-r7", "nencho-r8-500", "nencho-r7-500", "nencho-r8-178"],
  "resident-tax": ["juminzei-osaka-r8", "kintowari-kobe", "juminzei-sakai-leave-july", "juminzei-papa365"],
  "bonus-periods": [
    "bonus-aichi-newhire",
    "bonus-ryukyu-table",
    "bonus-ketamata-minimum",
    "bonus-showa-daycount",
    "bs-20",
    "bs-qa-sanzen",
  ],
  "monthly-pay": ["hiwari-kyoto-1", "hiwari-kyoto-2", "hiwari-r8-07", "hiwari-r8-09z"],
  bonus: [
    "bs-03",
    "bs-04",
    "bs-05",
    "bs-06",
    "bs-07",
    "bs-09",
    "bs-11-june",
    "bs-11-dec",
    "bs-14",
    "bs-15",
    "bs-17",
    "bs-19",
    "bs-22",
    "bs-23",
    "bonus-amount-r8-1",
    "bonus-amount-r8-2",
    "bonus-amount-r8-4",
  ],
  "commuting-allowance": ["commute-1", "commute-2"],
  "hourly-pay": ["hourly-kishiwada"],
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
  "sim-itmedia-2018": "民間の雇用保険による試算（2018年）。画面の参考にだけした。",
  "benefit-ketamata": "体験の概数。1円まで比べられる値がない。",
  "jukyo-20050": "住居手当の額は、明細から入力する。",
  "jukyo-45000": "住居手当の額は、明細から入力する。",
  "jukyo-61000": "住居手当の額は、明細から入力する。",
  "fuyo-child": "扶養手当の額は、明細から入力する。",
  "fuyo-child-late": "扶養手当の額は、明細から入力する。",
  "jido-first": "児童手当は試算に含めていない（「含まれていないもの」に挙げる）。",
  shussanhi: "出産費は試算に含めていない（「含まれていないもの」に挙げる）。",
  "taishoku-1": "退職手当は、この試算の外。",
  "taishoku-short": "退職手当は、この試算の外。",
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

  test("53と70の例がすべてある", () => {
    const ids = [...Object.values(carried).flat(), ...Object.keys(skipped)];
    expect(new Set(ids).size).toBe(53 + 70);
    expect(ids).toHaveLength(53 + 70);
  });
});
