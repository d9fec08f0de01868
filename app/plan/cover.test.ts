import { expect, test } from "vitest";
import { coverOf, isUncovered, whoInWords } from "./cover";

test.each([
  { method: undefined, who: "", cover: "open", written: "未定" },
  { method: undefined, who: "鈴木", cover: "open", written: "鈴木" },
  { method: "withinTeam", who: "", cover: "nobody", written: "未定" },
  { method: "acrossTeams", who: "", cover: "nobody", written: "未定" },
  { method: "substitute", who: "", cover: "nobody", written: "未定" },
  { method: "withinTeam", who: "鈴木", cover: "covered", written: "鈴木" },
  { method: "acrossTeams", who: "鈴木", cover: "covered", written: "鈴木" },
  { method: "substitute", who: "鈴木", cover: "covered", written: "鈴木" },
  { method: "stop", who: "", cover: "covered", written: "—" },
  { method: "postpone", who: "", cover: "covered", written: "—" },
  { method: "advance", who: "", cover: "covered", written: "—" },
  { method: "outsource", who: "", cover: "covered", written: "—" },
  { method: "advance", who: "本人", cover: "covered", written: "本人" },
] as const)("方法が$method、担当が「$who」なら$cover、担当の欄は「$written」", ({ method, who, cover, written }) => {
  expect(coverOf({ method, who })).toBe(cover);
  expect(isUncovered({ method, who })).toBe(cover !== "covered");
  expect(whoInWords({ method, who })).toBe(written);
});
