import { expect, test } from "vitest";
import { answersOf, nested, rowsOf, withRows } from "./formValues";

function formOf(...entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test("入力されたままの答えを読む。同じ名前が続けば、組として読む", () => {
  const form = formOf(["dueDate", " 2027-02-10 "], ["worry", "income"], ["worry", "return"], ["note", "一\r\n二"]);
  expect(answersOf(form)).toEqual({ dueDate: " 2027-02-10 ", worry: ["income", "return"], note: "一\n二" });
});

test("答えでない名前は読まない", () => {
  const form = formOf(
    ["_intent", "next"],
    ["__proto__", "x"],
    ["constructor.0.prototype", "y"],
    ["leave.999.start", "z"],
  );
  expect(Object.keys(answersOf(form))).toEqual(["constructor.0.prototype"]);
  expect(Object.getPrototypeOf(answersOf(form))).toBe(Object.prototype);
});

test("長すぎる文字は1万文字で、多すぎる欄は400で切る", () => {
  expect(answersOf(formOf(["note", "あ".repeat(20_000)]))["note"]).toHaveLength(10_000);
  const many = Array.from(
    { length: 500 },
    (_, index) => [`n${index}`.replace(/\d/g, (d) => "abcdefghij"[Number(d)] ?? ""), "x"] as const,
  );
  expect(Object.keys(answersOf(formOf(...many)))).toHaveLength(400);
});

test("行は番号の順に並び、番号が飛んでいても失われない", () => {
  const values = { "leave.3.start": "c", "leave.0.start": "a", "leave.0.end": "b", other: "x" };
  expect(rowsOf(values, "leave")).toEqual([{ start: "a", end: "b" }, { start: "c" }]);
});

test("行を置き換えても、ほかの答えはそのまま", () => {
  const values = { "leave.0.start": "a", "duty.0.name": "d", other: "x" };
  expect(withRows(values, "leave", [{ start: "z" }])).toEqual({ "duty.0.name": "d", other: "x", "leave.0.start": "z" });
});

test("schema が読む入れ子の形にする", () => {
  expect(nested({ other: "x", "leave.0.start": "a" })).toEqual({ other: "x", leave: [{ start: "a" }] });
});
