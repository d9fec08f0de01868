import { expect, test } from "vitest";
import { editRows } from "./edits";

const two = { "duty.0.id": "duty-1", "duty.0.name": "窓口", "duty.1.id": "duty-2", "duty.1.name": "議会" };

test("行を足しても、番号は使い回さない", () => {
  const removed = editRows(two, "remove:duty:1", "duty", 30);
  expect(removed).toEqual({ "duty.0.id": "duty-1", "duty.0.name": "窓口" });
  expect(editRows(two, "add:duty", "duty", 30)).toMatchObject({ "duty.2.id": "duty-3" });
});

test("上限を超えて足さない", () => {
  expect(editRows(two, "add:duty", "duty", 2)).toEqual(two);
});

test.each(["next", "back", "add:leave", "unknown:duty"])("行のボタンでない「%s」は、何も書き換えない", (intent) => {
  expect(editRows(two, intent, "duty", 30)).toBeUndefined();
});
