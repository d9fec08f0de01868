import { expect, test } from "vitest";
import { canonicalJson } from "./canonicalJson";
import { checkCode, fingerprint } from "./checkCode";

test("項目の順番が違っても、同じ内容なら同じ文字列になる", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "髙" }], a: true, e: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"髙","d":null}]}',
  );
  expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("照合コードは、SHA-256の先頭16桁を4桁ずつに区切る", async () => {
  // printf '{"a":1}' | sha256sum
  const digits = await fingerprint({ a: 1 });
  expect(digits).toBe("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
  expect(checkCode(digits)).toBe("015a bd7f 5cc5 7a2d");
});
