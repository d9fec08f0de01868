import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMoney } from "./moneyForm";
import { today } from "./testing/aPlan";

describe("何も入力がないとき", () => {
  test("誤りはなく、すべての欄が空く", () => {
    const { money, messages } = readMoney({}, today);
    expect(messages).toEqual([]);
    expect(money).toMatchObject({ bonus: [], daysOff: [] });
    expect(Object.values(money).filter((value) => value !== undefined && !Array.isArray(value))).toEqual([]);
  });
});

// prettier-ignore
const readable = [
  { name: "standardMonthlyRemuneration", typed: "３２０，０００円", value: 320_000 },
  { name: "standardMonthlyRemuneration", typed: "32万", value: 320_000 },
  { name: "residentTax", typed: "1万5千", value: 15_000 },
  { name: "basicMonthlySalary", typed: "31万2千4百", value: 312_400 },
  { name: "incomeTax", typed: "0", value: 0 },
  { name: "isAged40To64", typed: "yes", value: "yes" },
  { name: "spouse", typed: "", value: undefined },
  { name: "spouse", typed: "tookPostnatalLeave", value: "tookPostnatalLeave" },
  { name: "paymentLag", typed: "3", value: "3" },
  { name: "dependents", typed: "２人", value: 2 },
  { name: "daysOff", typed: "R9.2.13\n2027年2月14日、", value: ["2027-02-13", "2027-02-14"] },
  { name: "shortTermContribution", typed: "48.0‰", value: { kind: "rate", permille: "48.0" } },
] as const;

test.each(readable)("$name の「$typed」を読み取る", ({ name, typed, value }) => {
  const { money, messages } = readMoney({ [name]: typed }, today);
  expect(messages).toEqual([]);
  expect(money[name]).toEqual(value);
});

// prettier-ignore
const unreadable = [
  {
    name: "standardMonthlyRemuneration",
    typed: "312,400",
    message: "標準報酬の月額は、決まった額の中から入力してください。近い額は300,000円と320,000円です",
  },
  {
    name: "standardMonthlyRemuneration",
    typed: "1",
    message: "標準報酬の月額は、決まった額の中から入力してください。近い額は58,000円です",
  },
  {
    name: "standardMonthlyRemuneration",
    typed: "99999999",
    message: "標準報酬の月額は、決まった額の中から入力してください。近い額は1,390,000円です",
  },
  {
    name: "employeesPensionContribution",
    typed: "29,281",
    message: "厚生年金保険料が29,281円になる等級はありません。明細の額をもう一度確かめてください",
  },
  {
    name: "residentTax",
    typed: "だいたい2万",
    message: "住民税は、「312,400」や「31万2千400」のように数字で入力してください",
  },
  {
    name: "residentTax",
    typed: "-5000",
    message: "住民税は、「312,400」や「31万2千400」のように数字で入力してください",
  },
  { name: "basicMonthlySalary", typed: "9999999999", message: "給料は、99,999,999円以下で入力してください" },
  {
    name: "basicMonthlySalary",
    typed: "😀",
    message: "給料は、「312,400」や「31万2千400」のように数字で入力してください",
  },
  {
    name: "shortTermContribution",
    typed: "<script>",
    message: "短期掛金は、明細の額（例：14,400）か、率（例：48.0‰）で入力してください",
  },
  { name: "dependents", typed: "21", message: "扶養親族等の数は、0から20までの数字で入力してください" },
  {
    name: "daysOff",
    typed: "2027-02-13\n2月31日",
    message: "休みの日「2月31日」は、「2027年2月10日」のように入力してください",
  },
  { name: "spouse", typed: "president", message: "配偶者のことを選んでください" },
] as const;

test.each(unreadable)(
  "$name の「$typed」は、欄を名指して何を入れるかを言い、ほかの欄は生かす",
  ({ name, typed, message }) => {
    const { money, messages } = readMoney({ commutingAllowance: "12,000", [name]: typed }, today);
    expect(messages).toEqual([{ name, message }]);
    expect(money.commutingAllowance).toBe(12_000);
    expect(money[name]).toEqual(name === "daysOff" ? [] : undefined);
  },
);

test("配偶者がいないのに配偶者の給与があれば、その欄で尋ね直す", () => {
  const { money, messages } = readMoney({ spouse: "noSpouse", spousePaySecondYear: "80万" }, today);
  expect(messages).toEqual([
    { name: "spousePaySecondYear", message: "「配偶者はいない」を選んだときは、空欄にしてください" },
  ]);
  expect(money).toMatchObject({ spouse: "noSpouse", spousePaySecondYear: undefined });
});

describe("期末・勤勉手当の行", () => {
  test("支給額のない行は、なかったことにする", () => {
    const { money, messages } = readMoney({ "bonus.0.month": "2027-06", "bonus.0.gross": "" }, today);
    expect([money.bonus, messages]).toEqual([[], []]);
  });

  test("所得税だけの行は、支給額を尋ねる", () => {
    const { messages } = readMoney({ "bonus.0.month": "2027-06", "bonus.0.incomeTax": "40,000" }, today);
    expect(messages).toEqual([{ name: "bonus.0.gross", message: "期末・勤勉手当の支給額を入力してください" }]);
  });

  test("読み取れない行があっても、ほかの行は残る", () => {
    const values = {
      "bonus.0.month": "2027-06",
      "bonus.0.gross": "abc",
      "bonus.1.month": "2027-12",
      "bonus.1.gross": "70万",
    };
    const { money, messages } = readMoney(values, today);
    expect(messages.map(({ name }) => name)).toEqual(["bonus.0.gross"]);
    expect(money.bonus).toMatchObject([{ month: "2027-12", gross: 700_000 }]);
  });

  test("番号が飛んだ行も、その行として断る", () => {
    const { money, messages } = readMoney({ "bonus.7.month": "2027-06", "bonus.7.gross": "abc" }, today);
    expect(messages).toHaveLength(1);
    expect(money.bonus).toEqual([]);
  });
});

test("誤りは、画面の順に並ぶ", () => {
  const { messages } = readMoney({ spouse: "x", incomeTax: "x", residentTax: "x" }, today);
  expect(messages.map(({ name }) => name)).toEqual(["residentTax", "incomeTax", "spouse"]);
});

test("標準報酬の月額がわかるときは、厚生年金保険料が等級と合わなくてもよい", () => {
  const typed = { standardMonthlyRemuneration: "320,000", employeesPensionContribution: "29,281" };
  expect(readMoney(typed, today).messages).toEqual([]);
});

test("同じ名前が二度送られたら、初めのものを使う", () => {
  expect(readMoney({ residentTax: ["15,000", "99"] }, today).money.residentTax).toBe(15_000);
});

test("何が送られても、読み取れるか、日本語で断るかのどちらかになる", () => {
  const name = fc.constantFrom(
    ...["standardMonthlyRemuneration", "residentTax", "childSupportLevy", "dependents", "daysOff", "view", "spouse"],
    ...["bonus", "bonus.0.month", "bonus.0.gross", "bonus.3.gross", "bonus.3.incomeTax", "toString"],
  );
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("320000", "2027-06", "48.0‰", "yes", "２万"));
  fc.assert(
    fc.property(fc.dictionary(name, fc.oneof(text, fc.array(text))), (values) => {
      const { money, messages } = readMoney(values, today);
      expect(Array.isArray(money.bonus)).toBe(true);
      for (const { message } of messages) expect(message).toMatch(/ください$|です$/u);
    }),
    { numRuns: 40 },
  );
}, 30_000);
