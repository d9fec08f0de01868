import { expect, test } from "vitest";
import { provisions } from "./provision";
import { requirements } from "./requirements";
import { toDoSources } from "./to-do/sources";

test("27の要件が、番号の順に一度ずつある", () => {
  expect(requirements.map(({ id }) => id)).toEqual(
    Array.from({ length: 27 }, (_, index) => `V${String(index + 1).padStart(2, "0")}`),
  );
});

test("程度は、仕様の一覧のとおり", () => {
  const byLevel = (level: string) => requirements.filter((one) => one.level === level).map(({ id }) => id);
  expect(byLevel("error")).toEqual(["V01", "V03", "V04", "V06", "V07", "V10", "V12", "V13", "V17"]);
  expect(byLevel("warning")).toEqual(["V02", "V05", "V08", "V11", "V14", "V16", "V19", "V24", "V25", "V26"]);
  expect(byLevel("hint")).toEqual(["V09", "V15", "V18", "V20", "V21", "V22", "V23", "V27"]);
});

test("どの要件にも、調べることの一文と根拠がある", () => {
  for (const { id, description, reference } of requirements) {
    expect(description, id).not.toBe("");
    expect(Object.values(provisions), id).toContain(reference);
  }
});

test("根拠は、確かさと確かめた日を持ち、損得で押さない", () => {
  for (const { title, status, checkedOn } of [...Object.values(provisions), ...Object.values(toDoSources)]) {
    expect(["confirmed", "derived", "recalled", "assumed"]).toContain(status);
    expect(checkedOn).toBe("2026-11-22");
    expect(title).not.toContain("損");
  }
});
