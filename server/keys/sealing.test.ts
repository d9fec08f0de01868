import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivedKey, type MasterKey, proofOf } from "./masterKey";
import { type Place, sealingWith, UnreadableRecord } from "./sealing";

const aKey = (): MasterKey => ({ id: randomBytes(8).toString("hex"), secret: randomBytes(32) });
const aPlace = (changes: Partial<Place> = {}): Place => ({
  table: "plans",
  id: "a",
  revision: 1,
  column: "body",
  ...changes,
});

describe("封をする", () => {
  test("どんな文字列も、同じ場所で開けば元に戻る", () => {
    const sealing = sealingWith(aKey());
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(sealing.unseal(aPlace(), sealing.keyId, sealing.seal(aPlace(), text))).toBe(text);
      }),
    );
  });

  test("同じ文でも、封は毎回違う", () => {
    const sealing = sealingWith(aKey());
    expect(sealing.seal(aPlace(), "同じ文")).not.toBe(sealing.seal(aPlace(), "同じ文"));
  });

  test("封の中に、元の文字は見えない", () => {
    const sealed = sealingWith(aKey()).seal(aPlace(), "CANARY-CANARY-CANARY");
    expect(Buffer.from(sealed, "base64url").includes("CANARY")).toBe(false);
  });

  const elsewhere: readonly { where: string; place: Place }[] = [
    { where: "別の表", place: aPlace({ table: "resumeCodes" }) },
    { where: "別の行", place: aPlace({ id: "b" }) },
    { where: "古い版", place: aPlace({ revision: 0 }) },
    { where: "新しい版", place: aPlace({ revision: 2 }) },
    { where: "同じ行の別の欄", place: aPlace({ column: "summary" }) },
  ];

  test.each(elsewhere)("$whereに移すと開かない", ({ place }) => {
    const sealing = sealingWith(aKey());
    const sealed = sealing.seal(aPlace(), "計画");
    expect(() => sealing.unseal(place, sealing.keyId, sealed)).toThrow(UnreadableRecord);
  });

  test("鍵の番号を書き換えると開かない", () => {
    const sealing = sealingWith(aKey());
    expect(() => sealing.unseal(aPlace(), "0000000000000000", sealing.seal(aPlace(), "計画"))).toThrow(
      UnreadableRecord,
    );
  });

  test("番号が同じでも、別の鍵では開かない", () => {
    const key = aKey();
    const other = sealingWith({ ...key, secret: randomBytes(32) });
    expect(() => other.unseal(aPlace(), key.id, sealingWith(key).seal(aPlace(), "計画"))).toThrow(UnreadableRecord);
  });

  test("どの1ビットが変わっても開かない", () => {
    const sealing = sealingWith(aKey());
    const sealed = Buffer.from(sealing.seal(aPlace(), "育児参加計画"), "base64url");
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => sealing.unseal(aPlace(), sealing.keyId, flipped.toString("base64url"))).toThrow(UnreadableRecord);
    }
  });

  test("途中で切れたものは開かない", () => {
    const sealing = sealingWith(aKey());
    const sealed = sealing.seal(aPlace(), "計画");
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => sealing.unseal(aPlace(), sealing.keyId, sealed.slice(0, length))).toThrow(UnreadableRecord);
    }
  });

  test("開けないときの例外に、中身も鍵も書かない", () => {
    const sealing = sealingWith(aKey());
    expect(() => sealing.unseal(aPlace({ id: "CANARY" }), sealing.keyId, sealing.seal(aPlace(), "CANARY"))).toThrow(
      /^plans\.body does not open$/,
    );
  });
});

describe("鍵から作る鍵", () => {
  test("目的が違えば、違う鍵になる", () => {
    const key = aKey();
    expect(derivedKey(key, "one").equals(derivedKey(key, "other"))).toBe(false);
    expect(derivedKey(key, "one").equals(derivedKey(key, "one"))).toBe(true);
    expect(derivedKey(key, "one")).toHaveLength(32);
  });

  test("鍵の証しは、鍵ごとに違い、鍵そのものを含まない", () => {
    const key = aKey();
    expect(proofOf(key)).toBe(proofOf({ ...key }));
    expect(proofOf(key)).not.toBe(proofOf({ ...key, secret: randomBytes(32) }));
    expect(proofOf(key)).not.toContain(key.secret.toString("base64url"));
  });

  test("指紋は、目的と鍵によって違う", () => {
    const [one, other] = [sealingWith(aKey()), sealingWith(aKey())];
    expect(one.fingerprint("plan id", "x").equals(one.fingerprint("plan id", "x"))).toBe(true);
    expect(one.fingerprint("plan id", "x").equals(one.fingerprint("resume code", "x"))).toBe(false);
    expect(one.fingerprint("plan id", "x").equals(other.fingerprint("plan id", "x"))).toBe(false);
  });
});
