import { expect, test } from "vitest";
import { answerTo } from "./answer";
import { bonusesIn } from "./bonusBlock";
import { aLeave, aPlan, organization, today } from "./testing/aPlan";

function bonusesOf(end: string) {
  const { answer } = answerTo(
    aPlan({ leaves: [aLeave("2027-02-10", end, "childcareLeave")] }),
    {},
    today,
    organization,
  );
  if (answer.kind !== "simulated") throw new Error(answer.kind);
  return bonusesIn(answer.result.months).map(({ month, rates }) => [month, rates]);
}

test("休業が対象期間にかかる手当を、割合とともに並べる", () => {
  expect(bonusesOf("2027-04-09")).toEqual([["2027-06", "期末手当 80%・勤勉手当 70%"]]);
  expect(bonusesOf("2027-07-09").map(([month]) => month)).toEqual(["2027-06", "2027-12"]);
});

test("割合が変わらなくても、変わらないことを示す", () => {
  expect(bonusesOf("2027-03-09")).toEqual([["2027-06", "期末手当 100%・勤勉手当 100%"]]);
});
