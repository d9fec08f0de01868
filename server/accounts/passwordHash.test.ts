import { expect, test } from "vitest";
import { hashPassword, passwordFits } from "./passwordHash";

test("パスワードのハッシュは毎回違い、元の文字を含まず、正しいものだけに合う", async () => {
  const [one, other] = [await hashPassword("CANARY-PASSWORD-1"), await hashPassword("CANARY-PASSWORD-1")];
  expect(one).not.toBe(other);
  expect(one).not.toContain("CANARY");
  expect(await passwordFits("CANARY-PASSWORD-1", one)).toBe(true);
  expect(await passwordFits("CANARY-PASSWORD-2", one)).toBe(false);
  for (const broken of [undefined, "", "scrypt$$", "x"]) expect(await passwordFits("", broken)).toBe(false);
});
