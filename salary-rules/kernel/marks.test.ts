import { describe, expect, test } from "vitest";
import { max, min, plus, times } from "./arithmetic";
import { dated } from "./dated";
import { isoDate } from "./isoDate";
import { doubtsOf, marksOf } from "./marks";
import { doubted, inputYen, named } from "./naming";
import { explained, type Status } from "./trace";
import { type Yen, yen } from "./yen";

const marks = (compute: () => Yen) => marksOf(explained(compute));

function aParameter(status: Status, note?: string): Yen {
  const reference = { title: "出典", url: "https://example.jp/", checkedOn: "2026-11-22" };
  const entry = { from: "2026-04-01", value: yen(100), status, reference };
  return dated(`値（${status}）`, [note === undefined ? entry : { ...entry, note }]).on(isoDate("2026-04-01"));
}

describe("印は計算根拠の葉から決まる", () => {
  // prettier-ignore
  test.each([
    ["入力した額には印がない", () => inputYen("月額", 1), []],
    ["見積もった額は目安", () => inputYen("月額", 1, "estimated"), ["estimate"]],
    ["仮に置いた額は仮定", () => inputYen("月額", 1, "assumed"), ["assumption"]],
    ["確かめた値には印がない", () => plus(aParameter("confirmed")), []],
    ["導いた値は要確認", () => plus(aParameter("derived")), ["unconfirmed"]],
    ["記憶による値は要確認", () => plus(aParameter("recalled")), ["unconfirmed"]],
    ["未公表の値は仮定", () => plus(aParameter("assumed")), ["assumption"]],
    [
      "印は合わさり、決まった順に並ぶ",
      () => plus(aParameter("recalled"), inputYen("月額", 1, "estimated")),
      ["estimate", "unconfirmed"],
    ],
    ["印のつく額", () => doubted("額", yen(1), "assumption", "理由"), ["assumption"]],
    ["名前をつけても印は残る", () => named("額", inputYen("月額", 1, "estimated")), ["estimate"]],
  ] as const)("%s", (_, compute, expected) => {
    expect(marks(compute)).toEqual(expected);
  });

  test("少ないほうの額だけが印を決める", () => {
    expect(marks(() => min(yen(99), aParameter("derived")))).toEqual([]);
    expect(marks(() => min(yen(101), aParameter("derived")))).toEqual(["unconfirmed"]);
    expect(marks(() => max(yen(99), aParameter("derived")))).toEqual(["unconfirmed"]);
    expect(marks(() => times(max(yen(101), aParameter("derived")), 3))).toEqual([]);
  });

  test("説明なしで計算した額には印がない", () => {
    expect(marksOf(yen(1))).toEqual([]);
  });

  test("印の理由は、値の名前と注で読める。同じ理由は一度だけ", () => {
    const value = aParameter("assumed", "令和9年度は未公表");
    const total = explained(() => plus(value, value, times(value, 2), inputYen("月額", 1, "estimated")));
    expect(doubtsOf(total)).toEqual([
      { mark: "assumption", label: "値（assumed）", note: "令和9年度は未公表" },
      { mark: "estimate", label: "月額", note: "" },
    ]);
  });
});
