import { describe, expect, test } from "vitest";
import { annotatedTemplate } from "./annotatedTemplate";
import { checkOrganizationFile } from "./checkOrganizationFile";
import { nationalPreset } from "./nationalPreset";
import { eightWeeksSettings, nationalSettings, organizationFrom } from "./presets";

function problemsIn(text: string) {
  const check = checkOrganizationFile(text);
  return check.kind === "problems" ? check.problems : [];
}

/** 国準拠の1行を書きかえた設定。 */
function withLine(from: string, to: string): string {
  if (!nationalPreset.includes(from)) throw new Error(`ひな型にない行です: ${from}`);
  return nationalPreset.replace(from, to);
}

function onlyProblem(from: string, to: string) {
  const text = withLine(from, to);
  const found = problemsIn(text);
  if (found.length !== 1 || !found[0]) throw new Error(JSON.stringify(found));
  return { ...found[0], text: text.split("\n")[found[0].line - 1]?.trim() };
}

describe("付属の設定", () => {
  test("国準拠は、配偶者出産休暇2日、育児参加のための休暇は6週前から", () => {
    expect(nationalSettings).toMatchObject({
      municipality: "国準拠",
      hoursPerDay: "7:45",
      leave: {
        spouseChildbirthLeave: { days: 2, end: { daysAfterBirth: 14 } },
        childcareParticipationLeave: { days: 5, weeksBeforeDueDate: 6, weeksBeforeDueDateIfMultiple: 14 },
        postnatalPaternityLeave: { windowDays: 57, requestDaysBefore: 14 },
      },
      mutualAid: { benefitPaymentLagMonths: 2 },
    });
  });

  test("8週型は、国準拠と違うところだけが違う", () => {
    expect(eightWeeksSettings.leave.childcareParticipationLeave.weeksBeforeDueDate).toBe(8);
    expect(eightWeeksSettings.leave.spouseChildbirthLeave.days).toBe(3);
    const { spouseChildbirthLeave, childcareParticipationLeave } = eightWeeksSettings.leave;
    expect({
      ...eightWeeksSettings,
      municipality: "国準拠",
      leave: { ...nationalSettings.leave, spouseChildbirthLeave, childcareParticipationLeave },
    }).toEqual({
      ...nationalSettings,
      leave: { ...nationalSettings.leave, spouseChildbirthLeave, childcareParticipationLeave },
    });
  });

  test("注釈つきのひな型は、そのまま使え、すべての項目に触れている", () => {
    expect(checkOrganizationFile(annotatedTemplate)).toEqual({ kind: "settings", settings: nationalSettings });
    expect(annotatedTemplate.split("\n").filter((line) => line.trim().startsWith("#")).length).toBeGreaterThan(50);
  });
});

describe("付属の設定をもとにした設定", () => {
  test("書いたところだけが変わる", () => {
    const check = checkOrganizationFile(`basedOn: 国準拠
edition: 2026-10-01
municipality: 見本市
pay: { payDay: 16 }
`);
    expect(check).toEqual({
      kind: "settings",
      settings: {
        ...nationalSettings,
        edition: "2026-10-01",
        municipality: "見本市",
        pay: { ...nationalSettings.pay, payDay: 16 },
      },
    });
  });

  test("休暇は、根拠と値が離れないように、まとまりで書く", () => {
    const text = `basedOn: 国準拠
leave:
  childcareLeave: { requestMonthsBefore: 2 }
`;
    expect(problemsIn(text)).toEqual([
      {
        line: 3,
        path: "leave.childcareLeave.reference",
        message: "書かれていません。「項目: 値」の形で書いてください。",
      },
    ]);
  });

  test.each(["別の市", "constructor", "{}"])("もとにできない名前「%s」は断る", (name) => {
    expect(problemsIn(`edition: 2026-04-01\nbasedOn: ${name}\n`)).toMatchObject([
      { line: 2, path: "basedOn", message: expect.stringContaining("国準拠、8週型 のどちらかを書いてください。") },
    ]);
  });
});

describe("直すところは、行、項目、いまの値、書けるものを言う", () => {
  // biome-ignore format: one row a line
  const examples = [
    { from: "    days: 2\n", to: "    days: 二日\n", path: "leave.spouseChildbirthLeave.days", text: "days: 二日", message: "「二日」は使えません。0から30までの整数を書いてください。" },
    { from: "    days: 2\n", to: "    days: 31\n", path: "leave.spouseChildbirthLeave.days", text: "days: 31", message: "「31」は使えません。0から30までの整数を書いてください。" },
    { from: "    days: 2\n", to: "    days: 1.5\n", path: "leave.spouseChildbirthLeave.days", text: "days: 1.5", message: "「1.5」は使えません。0から30までの整数を書いてください。" },
    { from: "windowDays: 57", to: "windowDays: 56", path: "leave.postnatalPaternityLeave.windowDays", text: "windowDays: 56", message: "「56」は使えません。57から366までの整数を書いてください。" },
    { from: "municipality: 国準拠", to: "municipality:", path: "municipality", text: "municipality:", message: "書かれていません。文字を書いてください。" },
    { from: "edition: 2026-04-01", to: "edition: 2026-02-29", path: "edition", text: "edition: 2026-02-29", message: "「2026-02-29」は使えません。暦にある日付を 2026-04-01 の形で書いてください。" },
    { from: 'hoursPerDay: "7:45"', to: "hoursPerDay: 7.75", path: "hoursPerDay", text: "hoursPerDay: 7.75", message: '「7.75」は使えません。時間を "7:45" の形で書いてください。' },
    { from: 'hoursPerDay: "7:45"', to: 'hoursPerDay: "0:00"', path: "hoursPerDay", text: 'hoursPerDay: "0:00"', message: '「0:00」は使えません。時間を "7:45" の形で書いてください。' },
    { from: "units: [day, hour]", to: "units: [day, 時間]", path: "leave.spouseChildbirthLeave.units.1", text: "units: [day, 時間]", message: "「時間」は使えません。day、halfDay、hour、halfHour のどれかを書いてください。" },
    { from: "units: [day, hour]", to: "units: []", path: "leave.spouseChildbirthLeave.units", text: "units: []", message: "単位を1つ以上書いてください。" },
    { from: "end: { untilAge: 1 }", to: "end: { untilAge: 1, daysAfterBirth: 3 }", path: "leave.childcareParticipationLeave.end", text: "end: { untilAge: 1, daysAfterBirth: 3 }", message: "{ daysAfterBirth: 0から1096 }、{ monthsAfterBirth: 1から36 }、{ untilAge: 1から3 } のどれか1つを書いてください。" },
    { from: "needsOlderChildBeforeBirth: true", to: "needsOlderChildBeforeBirth: はい", path: "leave.childcareParticipationLeave.needsOlderChildBeforeBirth", text: "needsOlderChildBeforeBirth: はい", message: "「はい」は使えません。true か false を書いてください。" },
    { from: 'percentOfSalary: "4"', to: "percentOfSalary: 4", path: "coverAllowance.percentOfSalary", text: 'coverAllowance: { isOffered: false, monthsAtLeast: 1, peopleAtMost: 4, percentOfSalary: 4 }', message: '「4」は使えません。0から100までの数を "1.25" のように引用符の中に書いてください。' },
    { from: 'percentOfSalary: "4"', to: 'percentOfSalary: "100.1"', path: "coverAllowance.percentOfSalary", text: 'coverAllowance: { isOffered: false, monthsAtLeast: 1, peopleAtMost: 4, percentOfSalary: "100.1" }', message: '「100.1」は使えません。0から100までの数を "1.25" のように引用符の中に書いてください。' },
    { from: 'bonusDays: ["06-30", "12-10"]', to: 'bonusDays: ["06-31", "12-10"]', path: "pay.bonusDays.0", text: 'bonusDays: ["06-31", "12-10"]', message: '「06-31」は使えません。月日を "06-30" の形で書いてください。' },
    { from: "commutingAllowanceMonths: 6", to: "commutingAllowanceMonths: 2", path: "pay.commutingAllowanceMonths", text: "commutingAllowanceMonths: 2", message: "「2」は使えません。1、3、6 のどれかを書いてください。" },
    { from: "toMonthsBefore: 1", to: "toMonthsBefore: 3", path: "interview.returnInterview.toMonthsBefore", text: "returnInterview: { fromMonthsBefore: 2, toMonthsBefore: 3, skippedIfLeaveShorterThanMonths: 1 }", message: "「3」は使えません。fromMonthsBefore 以下の数を書いてください。" },
    { from: "departments: []", to: "departments: なし", path: "departments", text: "departments: なし", message: "「なし」は使えません。「- 」で始まる行か [] で並べてください。" },
    { from: "departments: []", to: "departments:\n  - 総務課", path: "departments.0", text: "- 総務課", message: "「総務課」は使えません。「項目: 値」の形で書いてください。" },
    { from: "departments: []", to: 'departments:\n  - { code: "1", name: あ, category: police }\n  - { code: "1", name: い, category: fire }', path: "departments.1.code", text: '- { code: "1", name: い, category: fire }', message: "「1」は使えません。ほかの部署と重ならない番号を書いてください。" },
    { from: "  payDay: 21\n", to: "", path: "pay.payDay", text: "pay:", message: "書かれていません。1から31までの整数を書いてください。" },
    { from: "  payDay: 21", to: "  payDay: 21\n  payday: 21", path: "pay.payday", text: "payday: 21", message: expect.stringMatching(/^この項目はありません。書けるのは payDay、.* です。$/u) },
  ];

  test.each(examples)("$to", ({ from, to, path, text, message }) => {
    expect(onlyProblem(from, to)).toMatchObject({ path, text, message });
  });
});

describe("効力のある期間", () => {
  function rates(...periods: readonly string[]) {
    const entries = periods.map(
      (period) =>
        `    - { ${period}, shortTermContribution: "48.5", welfareContribution: "1.6", longTermCareContribution: "8.3", reference: { title: 掛金率, checkedOn: 2026-04-01, status: confirmed } }`,
    );
    return problemsIn(withLine("  contributionRates: []", ["  contributionRates:", ...entries].join("\n"))).map(
      ({ path, message }) => ({ path, message }),
    );
  }

  test("続いている期間と、次の値まで続く期間は使える", () => {
    expect(rates("from: 2025-04-01, until: 2026-03-31", "from: 2026-04-01")).toEqual([]);
    expect(rates("from: 2025-04-01", "from: 2026-04-01, until: 2027-03-31")).toEqual([]);
    expect(rates("from: 2026-04-01, until: 2026-04-01")).toEqual([]);
  });

  test("重なりを断る", () => {
    expect(rates("from: 2025-04-01, until: 2026-04-01", "from: 2026-04-01")).toEqual([
      {
        path: "mutualAid.contributionRates.1.from",
        message: "「2026-04-01」は使えません。前の値と期間が重なっています。2026-04-01 より後の日付を書いてください。",
      },
    ]);
    expect(rates("from: 2026-04-01", "from: 2026-04-01")).toMatchObject([
      { path: "mutualAid.contributionRates.1.from", message: expect.stringContaining("重なっています") },
    ]);
  });

  test("抜けを断る", () => {
    expect(rates("from: 2025-04-01, until: 2026-03-30", "from: 2026-04-01")).toEqual([
      {
        path: "mutualAid.contributionRates.1.from",
        message:
          "「2026-04-01」は使えません。前の値との間（2026-03-31 から 2026-03-31 まで）が空いています。2026-03-31 を書いてください。",
      },
    ]);
  });

  test("終わりが始まりより前の期間を断る", () => {
    expect(rates("from: 2026-04-01, until: 2026-03-31")).toEqual([
      {
        path: "mutualAid.contributionRates.0.until",
        message: "「2026-03-31」は使えません。from の 2026-04-01 と同じ日か、それより後の日付を書いてください。",
      },
    ]);
  });
});

test("読めない設定は、直すところをすべて並べて断る", () => {
  const text = withLine("payDay: 21", "payDay: 32").replace("windowDays: 57", "windowDays: 1");
  expect(() => organizationFrom(text)).toThrow(
    /行目 leave\.postnatalPaternityLeave\.windowDays: 「1」は使えません。.*\n.*行目 pay\.payDay: 「32」は使えません。/u,
  );
  expect(organizationFrom(nationalPreset)).toEqual(nationalSettings);
});

describe("YAMLとして読めないファイル", () => {
  test.each([
    { text: "edition: 1\nedition: 2\n", line: 2, message: "同じ項目が2回書かれています。どちらかを消してください。" },
    {
      text: "leave:\n\tdays: 1\n",
      line: 2,
      message: "字下げにタブが使われています。空白で字下げしてください。",
    },
    {
      text: 'edition: "2026\n',
      line: 2,
      message: "YAMLとして読めません。字下げ、引用符、「:」のあとの空白を確かめてください。",
    },
  ])("$message", ({ text, line, message }) => {
    expect(problemsIn(text)).toContainEqual({ line, path: "", message });
  });

  test.each(["", "ただの文\n", "- 1\n", "edition: *missing\n"])("設定でないファイル %j は断る", (text) => {
    expect(problemsIn(text)).toEqual([
      {
        line: 1,
        path: "",
        message: "設定が読めません。「項目: 値」の形で書き、別名（*）は使わないでください。",
      },
    ]);
  });
});
