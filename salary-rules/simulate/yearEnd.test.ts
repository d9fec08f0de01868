import { describe, expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import { marksOf } from "../kernel/marks";
import { recompute } from "../kernel/recompute";
import { explained } from "../kernel/trace";
import { simulate } from "../simulate";
import type { Pay, SimulationRequest } from "../simulation";
import type { ComputedMonth, Payslip } from "../simulationResult";
import { aLeave, aPay, aRequest } from "../testing/requests";

const bornInSeptember = { dueDate: isoDate("2026-09-01"), birthDate: isoDate("2026-09-01") };
const bornInDecember = { dueDate: isoDate("2026-12-01"), birthDate: isoDate("2026-12-01") };
const september = aLeave("2026-09-01", "2026-09-30");

function decemberOf(request: SimulationRequest): ComputedMonth {
  const december = simulate(request).months.find(({ month }) => month === "2026-12");
  if (december?.kind !== "computed") throw new Error("12月を計算できません");
  return december;
}

const yearEndIn = ({ lines }: Payslip) => lines.find(({ term }) => term === "yearEndAdjustment")?.amount.value;

/**
 * 標準報酬の月額30万円、休まない令和8年分（手計算）。
 * 給与 300,000×12 ＋ 賞与 685,500×2 ＝ 4,971,000。所得は 1,242,000×3.2−440,000 ＝ 3,534,400。
 * 掛金 44,580×3 ＋ 44,925×9 ＋ 102,577×2 ＝ 743,219。
 * 引かれた税 6,320×3 ＋ 6,310×9 ＋ 582,923×4.084%×2（23,806×2）＝ 123,362。
 * 年税額 （3,534,400−743,219−1,040,000 → 1,751,000）×5%×102.1% → 89,300。
 */
const usualYearEnd = 89_300 - 123_362;

describe("12月の年末調整", () => {
  test("休まない年は、令和8年の改正により、引かれすぎた分が戻る", () => {
    const { withLeave, withoutLeave } = decemberOf(aRequest({ child: bornInDecember, leaves: [] }));
    expect([withLeave, withoutLeave].map(yearEndIn)).toEqual([usualYearEnd, usualYearEnd]);
  });

  test("9月の1か月を休む：給与・掛金・引かれた税が1か月分減り、年税額は79,400円になる", () => {
    // 給与 4,671,000 → 所得 1,167,000×3.2−440,000 ＝ 3,294,400。掛金 698,294。課税 1,556,000×5%×102.1% → 79,400
    const { withLeave, withoutLeave } = decemberOf(aRequest({ child: bornInSeptember, leaves: [september] }));
    expect(yearEndIn(withLeave)).toBe(79_400 - (123_362 - 6_310));
    expect(yearEndIn(withoutLeave)).toBe(usualYearEnd);
  });

  test("精算した額は、控除の合計と手取りに入る", () => {
    const { withLeave } = decemberOf(aRequest({ child: bornInSeptember, leaves: [september] }));
    expect(withLeave.deductions.value).toBe(44_925 + 6_310 + 15_000 + 79_400 - 117_052);
    expect(withLeave.takeHomePay.value).toBe(300_000 - withLeave.deductions.value);
  });

  test("月あたりの手取りには入らない", () => {
    const { regularTakeHomePay, withLeave } = decemberOf(aRequest({ child: bornInSeptember, leaves: [september] }));
    expect(regularTakeHomePay.withLeave.value).toBe(300_000 - 44_925 - 6_310 - 15_000);
    expect(regularTakeHomePay.withLeave.value).toBeLessThan(withLeave.takeHomePay.value);
  });

  test("入力された月々の所得税を、引かれた税とする", () => {
    const pay = aPay({ incomeTax: 7_000 });
    const { withoutLeave } = decemberOf(aRequest({ child: bornInDecember, leaves: [], pay }));
    expect(yearEndIn(withoutLeave)).toBe(89_300 - (12 * 7_000 + 2 * 23_806));
  });

  // prettier-ignore
  test.each([
    { source: "120万円：所得46万円、控除38万円 → 課税1,371,000", amount: 1_200_000, tax: 69_900 },
    { source: "136万円：所得62万円、控除38万円", amount: 1_360_000, tax: 69_900 },
    { source: "180万円：所得106万円、控除26万円 → 課税1,491,000", amount: 1_800_000, tax: 76_100 },
    { source: "300万円：所得202万円、控除なし", amount: 3_000_000, tax: 89_300 },
  ])("配偶者の給与が$source", ({ amount, tax }) => {
    const pay = aPay({ spouseYearlyPay: [{ year: 2026, amount }] });
    const { withLeave } = decemberOf(aRequest({ child: bornInDecember, leaves: [], pay }));
    expect(yearEndIn(withLeave)).toBe(tax - 123_362);
  });

  describe("扶養親族等の数が1人で、配偶者の給与も入力したとき", () => {
    const yearEndOf = (pay: Partial<Pay>) =>
      yearEndIn(
        decemberOf(aRequest({ child: bornInDecember, leaves: [], pay: aPay({ dependents: 1, ...pay }) })).withLeave,
      ) ?? 0;
    const paid = (amount: number) => ({ spouseYearlyPay: [{ year: 2026, amount }] });
    const onlyCounted = yearEndOf({});

    test("配偶者がその数に入っていれば、二重に控除しない（扶養38万円の代わりに、配偶者控除38万円）", () => {
      expect(yearEndOf({ ...paid(1_200_000), isSpouseAmongDependents: true })).toBe(onlyCounted);
    });

    test("配偶者特別控除26万円のほうが少なければ、税が増える：課税1,371,000 → 1,491,000", () => {
      expect(yearEndOf({ ...paid(1_800_000), isSpouseAmongDependents: true })).toBe(onlyCounted + 76_100 - 69_900);
    });

    test("その数に入っていなければ、両方を控除する：課税1,371,000 → 991,000", () => {
      expect(yearEndOf({ ...paid(1_200_000), isSpouseAmongDependents: false })).toBe(onlyCounted + 50_500 - 69_900);
    });

    test("わからなければ、入っているものと仮定し、印をつける", () => {
      const request = aRequest({ child: bornInDecember, leaves: [], pay: aPay({ dependents: 1, ...paid(1_200_000) }) });
      const line = explained(() => decemberOf(request)).withLeave.lines.at(-1);
      expect(line?.amount.value).toBe(onlyCounted);
      expect(line && marksOf(line.amount)).toContain("assumption");
    });

    test("翌年度の住民税でも、二重に控除しない（手計算）", () => {
      // 課税 2,031,000：（121,860−2,070）→119,700、（81,240−1,380）→79,800、均等割など5,000
      const pay = aPay({ dependents: 1, ...paid(1_200_000), isSpouseAmongDependents: true });
      const [taxes] = simulate(aRequest({ child: bornInSeptember, leaves: [september], pay })).yearTaxes;
      expect(taxes?.residentTax?.withoutLeave.value).toBe(204_500);
    });
  });

  test("手当金が変わっても、どの税も変わらない", () => {
    const taxesWith = (spouse: SimulationRequest["household"]["spouse"]) => {
      const { months, yearTaxes } = simulate(
        aRequest({ child: bornInSeptember, leaves: [september], household: { spouse } }),
      );
      const slips = months.flatMap((month) => (month.kind === "computed" ? [month.withLeave] : []));
      return [slips.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "tax")), yearTaxes];
    };
    expect(taxesWith("noneOfThese")).toEqual(taxesWith("tookPostnatalLeave"));
  });

  test("目安の印がつき、根拠だけから同じ額になる", () => {
    const { months } = explained(() => simulate(aRequest({ child: bornInSeptember, leaves: [september] })));
    const december = months.find(({ month }) => month === "2026-12");
    const line = december?.kind === "computed" ? december.withLeave.lines.at(-1) : undefined;
    expect(line?.term).toBe("yearEndAdjustment");
    expect(line && marksOf(line.amount)).toContain("estimate");
    expect(line?.amount.trace && recompute(line.amount.trace)).toBe(79_400 - 117_052);
  });
});

describe("休業で所得が変わる年の税", () => {
  const yearTaxesOf = (request: SimulationRequest) =>
    simulate(request).yearTaxes.map(({ year, isYearEndInMonths, yearEndAdjustment, residentTax }) => ({
      year,
      isYearEndInMonths,
      yearEnd: yearEndAdjustment.difference.value,
      residentTax: residentTax && [residentTax.withoutLeave.value, residentTax.withLeave.value],
    }));

  test("翌年度の住民税は、減った所得による（手計算）", () => {
    // 休まない 2,361,000：140,100＋93,400＋5,000。休む 2,166,000：128,400＋85,600＋5,000
    expect(yearTaxesOf(aRequest({ child: bornInSeptember, leaves: [september] }))).toEqual([
      { year: 2026, isYearEndInMonths: true, yearEnd: 37_652 - 34_062, residentTax: [238_500, 219_000] },
    ]);
  });

  test("12月が試算の月より後なら、合計に入らない", () => {
    const [taxes] = yearTaxesOf(aRequest());
    expect(taxes).toMatchObject({ year: 2027, isYearEndInMonths: false });
  });

  test("所得が変わらなければ、何も言わない", () => {
    expect(yearTaxesOf(aRequest({ leaves: [] }))).toEqual([]);
  });

  test("値が登録されていない年は、推測しない", () => {
    const child = { dueDate: isoDate("2024-11-01"), birthDate: isoDate("2024-11-01") };
    const request = aRequest({ child, leaves: [aLeave("2024-11-01", "2024-11-30")] });
    expect(yearTaxesOf(request)).toEqual([]);
    const sentences = simulate(request).notIncluded.filter(({ id }) => id === "taxesOf2024");
    expect(sentences.map(({ message }) => message.split("。")[0])).toEqual([
      "2024年の所得による年末調整と翌年度の住民税は、含めていません",
    ]);
    expect(sentences[0]?.message).toMatch(/月を計算できません。.*登録されていません。$/u);
  });
});
