import { expect, test } from "vitest";
import { answerTo } from "./answer";
import { bonusMonthsIn, withBonusRows } from "./bonusRows";
import { aLeave, aPlan, organization, today } from "./testing/aPlan";

function monthsOf(end: string) {
  const { answer } = answerTo(
    aPlan({ leaves: [aLeave("2027-02-10", end, "childcareLeave")] }),
    {},
    today,
    organization,
  );
  if (answer.kind !== "simulated") throw new Error(answer.kind);
  return answer.result.months;
}

test("試算の期間にある6月と12月に、行が一つずつある", () => {
  expect(bonusMonthsIn(withBonusRows({}, monthsOf("2027-11-09"), organization))).toEqual(["2027-06", "2027-12"]);
});

test("期間の外になった月も、書いてあれば残る", () => {
  const typed = withBonusRows(
    { "bonus.0.month": "2027-12", "bonus.0.gross": "70万" },
    monthsOf("2027-05-09"),
    organization,
  );
  expect(bonusMonthsIn(typed)).toEqual(["2027-06", "2027-12"]);
  expect(typed).toMatchObject({ "bonus.0.gross": "", "bonus.1.month": "2027-12", "bonus.1.gross": "70万" });
});

test("書いていない月は、期間の外になれば消える", () => {
  const typed = withBonusRows(
    { "bonus.0.month": "2027-12", "bonus.0.gross": "" },
    monthsOf("2027-05-09"),
    organization,
  );
  expect(bonusMonthsIn(typed)).toEqual(["2027-06"]);
});

test("支給月は、組織の設定の支給日による", () => {
  const threeTimes = { ...organization, bonusMonths: ["03", "06", "12"] };
  expect(bonusMonthsIn(withBonusRows({}, monthsOf("2027-05-09"), threeTimes))).toEqual(["2027-03", "2027-06"]);
});
