import { describe, expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import { simulate } from "../simulate";
import type { SimulationRequest } from "../simulation";
import type { Border } from "../simulationResult";
import { aLeave, aRequest } from "../testing/requests";
import { bordersNear } from "./borders";

const crossingsOf = (request: SimulationRequest) =>
  bordersNear(request).map(({ rule, newEnd }: Border) => [rule, newEnd]);
const differenceAt = (request: SimulationRequest, newEnd: string) => {
  const [leave] = request.leaves;
  const moved = leave === undefined ? request : { ...request, leaves: [{ ...leave, end: isoDate(newEnd) }] };
  return simulate(moved).totals.difference.value - simulate(request).totals.difference.value;
};

describe("日付の近くにある境目", () => {
  // prettier-ignore
  test.each([
    {
      source: "28日間：あと1日で1か月を超え（手当の月は休まない）、1日短いと支援手当金の28日に足りない",
      leave: aLeave("2027-02-10", "2027-03-09"),
      expected: [
        ["bonusRates", "2027-03-10"],
        ["supportBenefitTwentyEightDays", "2027-03-08"],
      ],
    },
    {
      source: "12日間：あと2日で月末を含み、14日になる",
      leave: aLeave("2027-02-15", "2027-02-26"),
      expected: [
        ["exemptionAtMonthEnd", "2027-02-28"],
        ["supportBenefitFourteenDays", "2027-02-28"],
      ],
    },
    {
      source: "月の中の13日間：あと1日で14日",
      leave: aLeave("2027-03-08", "2027-03-20"),
      expected: [
        ["exemptionFourteenDays", "2027-03-21"],
        ["supportBenefitFourteenDays", "2027-03-21"],
      ],
    },
    {
      source: "月の中の14日間：1日短いと14日に足りない",
      leave: aLeave("2027-03-08", "2027-03-21"),
      expected: [
        ["supportBenefitTwentyEightDays", "2027-04-04"],
        ["exemptionFourteenDays", "2027-03-20"],
        ["supportBenefitFourteenDays", "2027-03-20"],
      ],
    },
    {
      source: "月末の日まで：1日短いと月末を含まない",
      leave: aLeave("2027-06-25", "2027-06-30"),
      expected: [["exemptionAtMonthEnd", "2027-06-29"]],
    },
    {
      source: "180日間：あと1日で180日を超える",
      leave: aLeave("2027-06-01", "2027-11-27"),
      expected: [
        ["exemptionAtMonthEnd", "2027-11-30"],
        ["bonusRates", "2027-12-01"],
        ["bonusRates", "2027-11-16"],
        // 11月28日は日曜日で、手当金は動かない
        ["benefitRateAfter180Days", "2027-11-29"],
      ],
    },
    {
      source: "181日間：1日短いと180日以内",
      leave: aLeave("2027-06-01", "2027-11-28"),
      expected: [
        ["exemptionAtMonthEnd", "2027-11-30"],
        ["bonusRates", "2027-12-01"],
        ["bonusRates", "2027-11-16"],
        // 27日は土曜日、28日は日曜日で、26日の金曜日を休まないときに手当金が動く
        ["benefitRateAfter180Days", "2027-11-25"],
      ],
    },
    {
      source: "1か月と1日：1日短いと1か月以内",
      leave: aLeave("2027-06-05", "2027-07-05"),
      expected: [
        ["bonusRates", "2027-07-04"],
        ["bonusExemptionOverOneMonth", "2027-07-04"],
      ],
    },
  ])("$source", ({ leave, expected }) => {
    const request = aRequest({ leaves: [leave] });
    expect(new Set(crossingsOf(request))).toEqual(new Set(expected));
    for (const border of bordersNear(request)) {
      expect(border.currentEnd).toBe(leave.end);
      expect(border.difference.value).toBe(differenceAt(request, border.newEnd));
    }
  });

  test("文は、日付から始まり、月と規定を言う", () => {
    const messages = (...leaves: SimulationRequest["leaves"]) =>
      bordersNear(aRequest({ leaves })).map(({ message }) => message);
    expect(messages(aLeave("2027-02-15", "2027-02-26"))).toEqual([
      "2月28日（日）まで休むと、月末を含むので、2027年2月分の掛金が免除になります。",
      "2月28日（日）まで休むと、休業が14日以上になり、育児休業支援手当金の対象になります。",
    ]);
    expect(messages(aLeave("2027-03-08", "2027-03-21"))).toEqual([
      "4月4日（日）まで休むと、休業が28日になり、育児休業支援手当金の日数がいちばん多くなります。",
      "3月20日（土）までにすると、同じ月の休業が14日に足りず、2027年3月分の掛金は免除になりません。",
      "3月20日（土）までにすると、休業が14日に足りず、育児休業支援手当金の対象になりません。",
    ]);
  });

  test("配偶者の要件を満たさなければ、支援手当金の境目はない", () => {
    const request = aRequest({ leaves: [aLeave("2027-03-08", "2027-03-20")], household: { spouse: "noneOfThese" } });
    expect(crossingsOf(request)).toEqual([["exemptionFourteenDays", "2027-03-21"]]);
  });

  test("産後パパ育休は、57日の中でだけ延ばす", () => {
    const born = { dueDate: isoDate("2027-01-25"), birthDate: isoDate("2027-01-25") };
    const as = (kind: "childcareLeave" | "postnatalPaternityLeave") =>
      crossingsOf(aRequest({ child: born, leaves: [aLeave("2027-03-15", "2027-03-20", { kind })] }));
    expect(as("childcareLeave")).toEqual([["exemptionFourteenDays", "2027-03-28"]]);
    expect(as("postnatalPaternityLeave")).toEqual([]);
  });

  test("ほかの休みに重なるまでは延ばさない", () => {
    const leaves = [aLeave("2027-02-10", "2027-03-09"), aLeave("2027-03-10", "2027-03-12", { kind: "annualLeave" })];
    expect(crossingsOf(aRequest({ leaves }))).toEqual([["supportBenefitTwentyEightDays", "2027-03-08"]]);
  });

  test("休みがなければ、境目もない", () => {
    expect(bordersNear(aRequest({ leaves: [] }))).toEqual([]);
    expect(bordersNear(aRequest({ leaves: [aLeave("2027-02-10", "2027-02-12", { kind: "annualLeave" })] }))).toEqual(
      [],
    );
  });

  test("1か月を超える境目では、期末・勤勉手当の割合が変わる", () => {
    const borders = bordersNear(aRequest()).filter(({ newEnd }) => newEnd === "2027-03-10");
    expect(borders.map(({ message }) => message)).toEqual([
      "3月10日（水）まで休むと、2027年6月の期末手当は100%から80%に、勤勉手当は100%から80%になります。",
    ]);
    expect(borders[0]?.difference.value).toBeLessThan(-50_000);
    const back = bordersNear(aRequest({ leaves: [aLeave("2027-02-10", "2027-03-10")] }));
    expect(back.find(({ rule, newEnd }) => rule === "bonusRates" && newEnd === "2027-03-09")?.message).toBe(
      "3月9日（火）までにすると、2027年6月の期末手当は80%から100%に、勤勉手当は80%から100%になります。",
    );
  });

  test("同じ日の境目も、それぞれの規定が動かす額を言う（手計算）", () => {
    const effectsAt = (end: string, ...leaves: SimulationRequest["leaves"]) =>
      bordersNear(aRequest({ leaves }))
        .filter(({ newEnd }) => newEnd === end)
        .map(({ effect }) => [effect.label, effect.difference.value]);
    // 期末 300,000×1.2625×20% = 75,750、勤勉 300,000×102.25%×20% = 61,350。6月は休まないので掛金は変わらない
    expect(effectsAt("2027-03-10", aLeave("2027-02-10", "2027-03-09"))).toEqual([
      ["ボーナスの支給額", -75_750 - 61_350],
    ]);
    // 2月分の掛金：短期14,400＋福祉480＋厚年27,450＋退職等2,250＋支援金345。支援手当金は14日（うち10日が支給日）
    expect(effectsAt("2027-02-28", aLeave("2027-02-15", "2027-02-26"))).toEqual([
      ["免除される掛金", 14_400 + 480 + 27_450 + 2_250 + 345],
      ["育児休業支援手当金", 10 * 1_773],
    ]);
  });

  test("境目は、その規定の額が動く日に立つ：28日目が日曜日の休業", () => {
    // 2027年2月15日から3月14日（日）。13日の土曜日と14日の日曜日は、休まなくても支給される日が減らない
    expect(crossingsOf(aRequest({ leaves: [aLeave("2027-02-15", "2027-03-14")] }))).toEqual([
      ["bonusRates", "2027-03-15"],
      ["supportBenefitTwentyEightDays", "2027-03-11"],
    ]);
  });

  test("延ばすと次の期にもかかる休業では、二つの支給月を並べる（手計算）", () => {
    // 6月の期は23日を除く：在職 5か月18.5日、勤務 5か月7日。12月の期は9日を除く：在職 5か月25.5日、勤務 5か月21日
    const borders = bordersNear(aRequest({ leaves: [aLeave("2027-05-10", "2027-05-30")] }));
    expect(borders.find(({ rule, newEnd }) => rule === "bonusRates" && newEnd === "2027-06-10")?.message).toBe(
      "6月10日（木）まで休むと、2027年6月の期末手当は100%から80%に、勤勉手当は100%から90%になります。" +
        "2027年12月の期末手当は100%から80%に、勤勉手当は100%から95%になります。",
    );
  });

  test("値が登録されていない月にかかる境目は、示さない", () => {
    const child = { dueDate: isoDate("2027-12-10"), birthDate: isoDate("2027-12-10") };
    expect(bordersNear(aRequest({ child, leaves: [aLeave("2028-05-10", "2028-05-30")] }))).toEqual([]);
    const old = { dueDate: isoDate("2013-06-01"), birthDate: isoDate("2013-06-01") };
    expect(bordersNear(aRequest({ child: old, leaves: [aLeave("2013-06-01", "2013-06-13")] }))).toEqual([]);
  });
});
