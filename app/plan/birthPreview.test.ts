import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { birthPreviewTable } from "./birthPreview";
import { planOf } from "./draft";
import { aDraft, birthAnswers } from "./testing/answers";

const today = isoDate("2027-02-26");

const leaves = {
  "leave.0.id": "tied",
  "leave.0.kind": "postnatalPaternityLeave",
  "leave.0.start": "2027年2月10日",
  "leave.0.end": "2027年2月23日",
  "leave.0.movesWithBirth": "period",
  "leave.1.id": "fixed",
  "leave.1.kind": "postnatalPaternityLeave",
  "leave.1.start": "2027年3月25日",
  "leave.1.end": "2027年4月7日",
};

function tableOf(birth: Record<string, string> = {}) {
  return birthPreviewTable(planOf(aDraft({ birth: { ...birthAnswers, ...birth }, leaves }), today), nationalSettings);
}

function textsOf(id: string) {
  return tableOf()
    ?.rows.find((row) => row.id === id)
    ?.cells.map(({ text }) => text);
}

test("三つの出生の日を並べる", () => {
  expect(tableOf()?.cases.map(({ name, birthDate }) => [name, birthDate])).toEqual([
    ["予定日どおり", "2027-02-10"],
    ["2週間早い", "2027-01-27"],
    ["2週間遅い", "2027-02-24"],
  ]);
});

// prettier-ignore
test.each([
  {
    id: "window",
    texts: [
      "2027年2月10日（水）から4月7日（水）まで",
      "2027年1月27日（水）から3月24日（水）まで",
      "2027年2月24日（水）から4月21日（水）まで",
    ],
  },
  {
    id: "tied",
    texts: [
      "2027年2月10日（水）から2月23日（火）まで",
      "2027年1月27日（水）から2月9日（火）まで",
      "2027年2月24日（水）から3月9日（火）まで",
    ],
  },
  { id: "fixed", texts: Array(3).fill("2027年3月25日（木）から4月7日（水）まで") },
  { id: "T08", texts: ["2027年2月24日（水）", "2027年2月9日（火）", "2027年3月9日（火）"] },
  { id: "T09", texts: ["2027年2月25日（木）", "2027年2月12日（金）", "2027年3月11日（木）"] },
])("$id は $texts", ({ id, texts }) => {
  expect(textsOf(id)).toEqual(texts);
});

test("早く生まれると、日付の決まった行が57日以内から外れることを知らせる", () => {
  const notes = tableOf()
    ?.rows.find(({ id }) => id === "fixed")
    ?.cells.map((cell) => cell.notes);
  expect(notes).toEqual([
    ["請求期限 2027年3月11日（木）"],
    ["請求期限 2027年2月25日（木）", "57日以内から外れ、通常の育児休業になります"],
    ["請求期限 2027年3月11日（木）"],
  ]);
});

test("生まれたあとと、予定日がないときは並べない", () => {
  expect(tableOf({ birthDate: "2027年2月9日" })).toBeUndefined();
  expect(tableOf({ dueDate: "" })).toBeUndefined();
});
