import { expect, test } from "vitest";
import { tickField, ticksField } from "./fields";

const topics = ticksField(["income", "handover"]);

test.each([
  { posted: undefined, read: [] },
  { posted: false, read: [] },
  { posted: "income", read: ["income"] },
  { posted: ["handover", "income", "unknown"], read: ["income", "handover"] },
])("チェックの組の$postedは、$readと読む", ({ posted, read }) => {
  expect(topics.parse(posted)).toEqual(read);
});

test.each([
  { posted: undefined, read: false },
  { posted: false, read: false },
  { posted: "yes", read: true },
])("一つのチェックの$postedは、$readと読む", ({ posted, read }) => {
  expect(tickField.parse(posted)).toBe(read);
});
