import { describe, expect, test } from "vitest";
import { floorToYen, times, traceOf } from "./arithmetic";
import { allDated, dated, NoValueInForce, withValidity } from "./dated";
import { isoDate } from "./isoDate";
import { rate } from "./rate";
import { explained } from "./trace";
import { yen } from "./yen";

const reference = { title: "試験のための出典", url: "https://example.jp/", checkedOn: "2026-11-22" };
const entry = { status: "confirmed", reference } as const;
const rates = dated("試験の率", [
  { ...entry, from: "2024-04-01", until: "2025-03-31", value: { usual: rate("0.5") } },
  { ...entry, from: "2026-04-01", value: { usual: rate("0.6") }, note: "注" },
  { ...entry, from: "2027-04-01", until: "2028-03-31", value: { usual: rate("0.7") } },
]);

describe("日付つきの値", () => {
  // prettier-ignore
  test.each([
    ["2024-04-01", 1, 2],
    ["2025-03-31", 1, 2],
    ["2026-04-01", 3, 5],
    ["2027-03-31", 3, 5],
    ["2027-04-01", 7, 10],
    ["2028-03-31", 7, 10],
  ])("%s には効力のある値を返す", (date, numerator, denominator) => {
    expect(rates.on(isoDate(date)).usual).toMatchObject({ numerator, denominator });
  });

  test.each(["2024-03-31", "2025-04-01", "2026-03-31", "2028-04-01"])(
    "%s には値がなく、となりの年の値で代えずに断る",
    (date) => {
      expect(() => rates.on(isoDate(date))).toThrow(NoValueInForce);
      expect(() => rates.on(isoDate(date))).toThrow(`${date} に効力のある「試験の率」は登録されていません`);
    },
  );

  test("until を省いた値は、次の値の前日まで", () => {
    expect(rates.entryOn(isoDate("2026-05-01")).until).toBe("2027-03-31");
    expect(rates.firstDay).toBe("2024-04-01");
  });

  test("引いた値は、名前・期間・出典・注を計算根拠に残す", () => {
    const amount = explained(() => floorToYen(times(yen(100), rates.on(isoDate("2026-05-01")).usual)));
    expect(traceOf(amount)).toMatchObject({
      operands: [
        {
          operands: [{}, { kind: "parameter", label: "試験の率", from: "2026-04-01", until: "2027-03-31", note: "注" }],
        },
      ],
    });
  });

  test("登録した値はすべて一覧に出る", () => {
    expect(allDated()).toContain(rates);
  });

  test("円でも率でもない値（日数、表、文字）はそのまま返す", () => {
    const table = dated("試験の表", [{ ...entry, from: "2024-04-01", value: [[1, yen(2)], "三", null] as const }]);
    const [row, text, nothing] = table.on(isoDate("2024-04-01"));
    expect([row[0], row[1].value, text, nothing]).toEqual([1, 2, "三", null]);
  });
});

describe("登録のまちがい", () => {
  const value = 1;
  test.each([
    ["値がない", []],
    [
      "順が逆",
      [
        { ...entry, from: "2026-04-01", value },
        { ...entry, from: "2025-04-01", value },
      ],
    ],
    [
      "重なり",
      [
        { ...entry, from: "2025-04-01", until: "2026-04-01", value },
        { ...entry, from: "2026-04-01", value },
      ],
    ],
    ["終わりが始まりより前", [{ ...entry, from: "2025-04-01", until: "2025-03-31", value }]],
  ])("%s は受け付けない", (_, entries) => {
    expect(() => dated("まちがい", entries)).toThrow(RangeError);
  });

  test("毎年改定する値には終わりの日が要る", () => {
    expect(() => dated("毎年の値", [{ ...entry, from: "2025-04-01", value }], { revision: "4月1日" })).toThrow("until");
  });
});

describe("値の変わらない期間", () => {
  const yearly = dated("毎年の値", [
    { ...entry, from: "2026-08-01", until: "2027-07-31", value: 1 },
    { ...entry, from: "2027-08-01", until: "2028-07-31", value: 2 },
  ]);
  const validityOf = (...dates: readonly string[]) =>
    withValidity(() => dates.map((date) => [rates.on(isoDate(date)), yearly.on(isoDate(date))])).validity;

  test("引いた値がどれも変わらない期間の重なり", () => {
    expect(validityOf("2026-09-01")).toEqual({ from: "2026-08-01", until: "2027-03-31" });
    expect(validityOf("2027-05-01")).toEqual({ from: "2027-04-01", until: "2027-07-31" });
  });

  test("期限のない値は、終わりを狭めない", () => {
    const open = dated("期限のない値", [{ ...entry, from: "2020-01-01", value: 1 }]);
    expect(withValidity(() => open.on(isoDate("2026-01-01"))).validity).toEqual({
      from: "2020-01-01",
      until: "9999-12-31",
    });
  });

  test("値を引かない計算は、いつでも同じ", () => {
    expect(withValidity(() => 1)).toEqual({ result: 1, validity: { from: "0000-01-01", until: "9999-12-31" } });
  });

  test("内側で引いた値は内側だけの期間を狭める", () => {
    const outer = withValidity(() => withValidity(() => rates.on(isoDate("2026-09-01"))).validity);
    expect(outer.validity.from).toBe("0000-01-01");
    expect(outer.result.from).toBe("2026-04-01");
  });
});
