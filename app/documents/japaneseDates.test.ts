import { expect, test } from "vitest";
import { inEraYears } from "./japaneseDates";

// prettier-ignore
test.each([
  ["2027年2月の手当金", "令和9年2月の手当金"],
  ["2027年2月10日（水）から", "令和9年2月10日（水）から"],
  ["配偶者の給与（2027年・2028年）", "配偶者の給与（令和9年・令和10年）"],
  ["2028-04-01 に効力のある値", "令和10年4月1日 に効力のある値"],
  ["2027年13月", "2027年13月"],
])("%s → %s", (western, era) => {
  expect(inEraYears(western)).toBe(era);
});
