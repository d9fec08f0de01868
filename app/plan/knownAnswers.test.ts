import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { knownAnswers } from "./knownAnswers";
import { sampleAnswers } from "./sample";
import { stepNames } from "./steps";

const today = isoDate("2026-11-24");

test.each(stepNames)("%s：その手順の欄の答えは、どれも残る", (step) => {
  const answers = sampleAnswers(today)[step] ?? {};
  expect(Object.keys(answers).length).toBeGreaterThan(0);
  expect(knownAnswers(step, answers, today)).toEqual(answers);
});

test("行の印と、あとから増えた欄も残る", () => {
  const row = { "leave.0.id": "a", "leave.0.state": "requested", "leave.12.hours": "1:30", annualLeaveLeft: "12" };
  expect(knownAnswers("leaves", row, today)).toEqual(row);
});

test.each(["basicMonthlySalary", "status", "role", "leave.0.salary", "duty.0.kind", "dueDate", "constructor"])(
  "その手順にない名前（%s）は、残さない",
  (name) => {
    expect(knownAnswers("leaves", { [name]: "312400", intention: "yes" }, today)).toEqual({ intention: "yes" });
  },
);
