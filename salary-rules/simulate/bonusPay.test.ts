import { describe, expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import { nationalSettings } from "../organization/presets";
import { simulationSettingsOf } from "../organization/simulationSettings";
import { simulate } from "../simulate";
import type { SimulationRequest } from "../simulation";
import { aLeave, aPay, aRequest } from "../testing/requests";

/** 6月に休まない場合に支給される額。 */
function juneBonusOf(changes: Partial<SimulationRequest["pay"]>, settings: SimulationRequest["settings"] = {}) {
  const june = simulate(aRequest({ pay: aPay(changes), settings })).months.find(({ month }) => month === "2027-06");
  return june?.kind === "computed" ? june.bonus?.withoutLeave.gross.value : undefined;
}

describe("期末・勤勉手当の見積り（手計算、支給月数 1.2625 ＋ 1.0225）", () => {
  test("標準報酬30万円：300,000×2.285", () => {
    expect(juneBonusOf({})).toBe(685_500);
  });

  test("職務段階別加算10%：330,000×1.2625＝416,625、330,000×1.0225＝337,425", () => {
    expect(juneBonusOf({ jobGradeAdditionPercent: "10" })).toBe(416_625 + 337_425);
  });

  test("管理職手当と単身赴任手当は、基礎に入らない：220,000×1.2625＝277,750、220,000×1.0225＝224,950", () => {
    const items = { managerialAllowance: 50_000, separationAllowance: 30_000 };
    expect(juneBonusOf({ items })).toBe(277_750 + 224_950);
  });

  test("団体の成績率があれば、国の率の代わりに使う：300,000×1.0625", () => {
    const settingsWith = (diligenceRate: object) =>
      simulationSettingsOf({ ...nationalSettings, pay: { ...nationalSettings.pay, ...diligenceRate } });
    expect(juneBonusOf({}, settingsWith({ diligenceRate: "1.0625" }))).toBe(378_750 + 318_750);
    expect(juneBonusOf({}, settingsWith({}))).toBe(685_500);
  });
});

test("管理職手当と単身赴任手当も日割り（手計算）：50,000×7/23＝15,217.3、30,000×7/23＝9,130.4", () => {
  const bornInJune = { dueDate: isoDate("2026-06-10"), birthDate: isoDate("2026-06-10") };
  const items = { basicMonthlySalary: 300_000, managerialAllowance: 50_000, separationAllowance: 30_000 };
  const { months } = simulate(
    aRequest({ child: bornInJune, leaves: [aLeave("2026-07-10", "2026-07-31")], pay: aPay({ items }) }),
  );
  const july = months.find(({ month }) => month === "2026-07");
  const lines = july?.kind === "computed" ? july.withLeave.lines.filter(({ kind }) => kind === "pay") : [];
  expect(lines.map(({ term, amount }) => [term, amount.value])).toEqual([
    ["basicMonthlySalary", 91_304],
    ["managerialAllowance", 15_217],
    ["separationAllowance", 9_130],
  ]);
});
