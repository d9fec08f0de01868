import { expect, test } from "vitest";
import { readContribution } from "./contributionText";

// prettier-ignore
const readable = [
  { typed: "14,400", entry: { kind: "amount", amount: 14_400 } },
  { typed: "１４４００円", entry: { kind: "amount", amount: 14_400 } },
  { typed: "1万4千400", entry: { kind: "amount", amount: 14_400 } },
  { typed: "345", entry: { kind: "amount", amount: 345 } },
  { typed: "0", entry: { kind: "amount", amount: 0 } },
  { typed: "48.0", entry: { kind: "rate", permille: "48.0" } },
  { typed: "４８．９６‰", entry: { kind: "rate", permille: "48.96" } },
  { typed: "48‰", entry: { kind: "rate", permille: "48" } },
  { typed: "47.79/1000", entry: { kind: "rate", permille: "47.79" } },
  { typed: "47.79 / 1,000", entry: { kind: "rate", permille: "47.79" } },
  { typed: "1.15 パーミル", entry: { kind: "rate", permille: "1.15" } },
];

test.each(readable)("「$typed」を読み取る", ({ typed, entry }) => {
  expect(readContribution(typed)).toEqual(entry);
});

test.each(["abc", "", "-1", "48..0", "48.0%", "48.12345‰", "1000.0"])("「%s」は読み取らない", (typed) => {
  expect(readContribution(typed)).toBeUndefined();
});
