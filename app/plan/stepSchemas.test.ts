import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { type FormValues, nested } from "~/forms/formValues";
import { messagesOf } from "~/forms/messages";
import { type StepName, stepSchemas } from "./steps";
import { birthAnswers } from "./testing/answers";

const today = isoDate("2026-11-24");

function messages(step: StepName, values: FormValues): readonly string[] {
  const schema = stepSchemas[step](today);
  const read = schema.safeParse(nested(values));
  return read.success ? [] : messagesOf(schema, read.error).map(({ name, message }) => `${name}：${message}`);
}

describe("予定日", () => {
  test("予定日か出生日の、どちらかがあればよい", () => {
    expect(messages("birth", birthAnswers)).toEqual([]);
    expect(messages("birth", { ...birthAnswers, dueDate: "", birthDate: "R8.11.20" })).toEqual([]);
  });

  test("勤務日数や更新のことだけが書かれた任期には、末日をたずねる。会計年度任用職員でなければ、たずねない", () => {
    const withoutEnd = { ...birthAnswers, employment: "fiscalYearFullTime", worksEnoughDays: "yes" };
    expect(messages("birth", withoutEnd)).toEqual([
      "appointmentEnd：任期の末日を入力してください（例：2027年3月31日）。書かない場合は、下の印も外します",
    ]);
    expect(messages("birth", { ...withoutEnd, appointmentEnd: "R9.3.31" })).toEqual([]);
    expect(messages("birth", { ...withoutEnd, employment: "permanent" })).toEqual([]);
  });

  test("何も書かれていなければ、すべての欄に、画面の順で入力のしかたを伝える", () => {
    expect(messages("birth", {})).toEqual([
      "dueDate：出産予定日を入力してください。もう生まれている場合は、出生日だけでもかまいません",
      "number：お子さんの人数を選んでください",
      "olderChild：小学校に入る前の上のお子さんを選んでください",
      "employment：任用区分を選んでください",
      "workPattern：勤務の形を選んでください",
    ]);
  });

  // prettier-ignore
  const refused: readonly (readonly [field: string, typed: string, message: string])[] = [
    ["hoursPerDay", "8", "hoursPerDay：1日の勤務時間は、「7時間45分」や「7:45」のように入力してください"],
    ["hoursPerDay", "25時間", "hoursPerDay：1日の勤務時間は、1時間から24時間までで入力してください"],
    [
      "olderChildrenBorn",
      "2022年5月3日と2024年8月1日",
      "olderChildrenBorn：上のお子さんの生年月日は、「2022年5月3日、2024年8月1日」のように「、」で区切って入力してください",
    ],
    [
      "olderChildrenBorn",
      "2022-05-03、2027-01-01",
      "olderChildrenBorn：上のお子さんの生年月日は、今日までの日付を入力してください",
    ],
    ["olderChildrenBorn", "2022-05-03、".repeat(9), "olderChildrenBorn：上のお子さんの生年月日は、8人まで入力できます"],
    ["dueDate", "あした", "dueDate：出産予定日は、「2027年2月10日」や「R9.2.10」のように入力してください"],
    ["dueDate", "2027-02-29", "dueDate：出産予定日は、カレンダーにある日付を入力してください"],
    ["dueDate", "2/10", "dueDate：出産予定日は、年から入力してください（例：2027年2月10日、R9.2.10）"],
    [
      "dueDate",
      "1990-01-01",
      "dueDate：出産予定日は、2022年（令和4年）11月24日（木）から2028年（令和10年）11月24日（金）までの日付を入力してください",
    ],
    [
      "birthDate",
      "2026-11-25",
      "birthDate：出生日は、今日までの日付を入力してください。まだの場合は空欄のままにします",
    ],
    [
      "birthDate",
      "2022-11-23",
      "birthDate：出生日は、2022年（令和4年）11月24日（木）から2028年（令和10年）11月24日（金）までの日付を入力してください",
    ],
    ["number", "three", "number：お子さんの人数を選んでください"],
  ];
  test.each(refused)("%s に「%s」", (field, typed, message) => {
    expect(messages("birth", { ...birthAnswers, [field]: typed })).toEqual([message]);
  });
});

describe("休み方", () => {
  const leave = (fields: Record<string, string>) =>
    Object.fromEntries(
      Object.entries({
        id: "leave-1",
        kind: "childcareLeave",
        start: "2027/2/10",
        end: "2027/3/9",
        days: "",
        ...fields,
      }).map(([key, value]) => [`leave.0.${key}`, value]),
    );

  function read(values: FormValues) {
    return stepSchemas.leaves().parse(nested(values)).leave;
  }

  test("意向を選ばなくても進める。ブラウザーは、選ばれていない組を null と読む", () => {
    for (const intention of [null, "", undefined]) {
      expect(stepSchemas.leaves().parse({ leave: [], intention }).intention).toBeUndefined();
    }
  });

  test("働き方や不安を一つも選ばなくても進める。ブラウザーは、選ばれていない組を false と読む", () => {
    for (const none of [false, [], undefined]) {
      const { afterReturn, worry } = stepSchemas.wishes().parse({ afterReturn: none, worry: none });
      expect([afterReturn, worry]).toEqual([[], []]);
    }
  });

  // prettier-ignore
  const unusable: readonly (readonly [fields: Record<string, string>, message: string])[] = [
    [{ start: "2027-04-01" }, "arrangement.0.end：終わりの日を入力してください（例：2027年9月30日）"],
    [{ end: "2027-04-01" }, "arrangement.0.start：始まりの日を入力してください（例：2027年4月1日）"],
    [
      { start: "2027-04-02", end: "2027-04-01" },
      "arrangement.0.end：終わりの日が始まりの日より前です。始まりの日と同じ日か、後の日を入力してください",
    ],
    [
      { start: "2027-04-01", end: "2027-04-30", hours: "2時間" },
      "arrangement.0.hours：使う時間の合計は、部分休業の第2号のときだけ入力してください",
    ],
  ];

  test.each(unusable)("復帰後の働き方の時期 %o には、直し方を伝える", (fields, message) => {
    const row = Object.entries({ kind: "firstKindPartialLeave", ...fields });
    const values = Object.fromEntries(row.map(([name, value]) => [`arrangement.0.${name}`, value]));
    expect(messages("wishes", values)).toEqual([message]);
  });

  test("育児休業は暦の日で終わりを決め、特別休暇は勤務日で決める", () => {
    expect(read(leave({ end: "", days: "28" }))).toEqual([
      { id: "leave-1", kind: "childcareLeave", start: "2027-02-10", end: "2027-03-09" },
    ]);
    // 2027-02-10（水）から2勤務日。11日（木）は祝日なので、12日（金）まで。
    expect(read(leave({ kind: "spouseChildbirthLeave", end: "", days: "2日" }))).toEqual([
      { id: "leave-1", kind: "spouseChildbirthLeave", start: "2027-02-10", end: "2027-02-12", days: 2 },
    ]);
  });

  const special = { kind: "spouseChildbirthLeave", end: "", days: "" };

  test("時間だけを書いた行は、その日の時間だけを休む。日数も書けば、合わせて休む", () => {
    expect(read(leave({ ...special, hours: "3時間30分" }))).toMatchObject([
      { start: "2027-02-10", end: "2027-02-10", days: 0, minutes: 210 },
    ]);
    expect(read(leave({ ...special, days: "1", hours: "2:00" }))).toMatchObject([
      { end: "2027-02-10", days: 1, minutes: 120 },
    ]);
  });

  test("延長と特別の事情は、育児休業の行にだけ残る", () => {
    const rare = { extensions: "2", hasSpecialCircumstances: "yes" };
    expect(read(leave(rare))).toMatchObject([{ extensions: 2, hasSpecialCircumstances: true }]);
    expect(read(leave({ ...special, days: "1", ...rare }))[0]).not.toHaveProperty("extensions");
  });

  test("状態は、計画より先へ進んだときだけ残る", () => {
    expect(read(leave({ state: "approved" }))).toMatchObject([{ state: "approved" }]);
    expect(read(leave({ ...special, days: "1", state: "taken" }))).toMatchObject([{ state: "taken" }]);
    expect(read(leave({ state: "" }))[0]).not.toHaveProperty("state");
  });

  test("育児休業の時間と、読めない時間には、直し方を伝える", () => {
    expect(messages("leaves", leave({ hours: "2時間" }))).toEqual([
      "leave.0.hours：育児休業は1日を単位に取るので、時間は空欄にしてください",
    ]);
    expect(messages("leaves", leave({ ...special, hours: "少し" }))).toEqual([
      "leave.0.hours：時間は、「7時間45分」や「7:45」のように入力してください",
    ]);
    expect(messages("leaves", { annualLeaveLeft: "たくさん" })).toEqual([
      "annualLeaveLeft：年次有給休暇の残りは、「14」や「1.5」のように数字で入力してください",
    ]);
  });

  test("特別休暇の日数を書かなければ、期間の勤務日を数える", () => {
    expect(read(leave({ kind: "annualLeave", start: "2027-02-08", end: "2027-02-14" }))[0]?.days).toBe(4);
  });

  test("何も書かれていない行は、なかったことにする", () => {
    expect(
      messages("leaves", { "leave.0.id": "leave-1", "leave.0.kind": "childcareLeave", "leave.0.start": " " }),
    ).toEqual([]);
    expect(read({ "leave.0.id": "x" })).toEqual([]);
  });

  // prettier-ignore
  const refused: readonly (readonly [fields: Record<string, string>, message: string])[] = [
    [{ start: "" }, "leave.0.start：始まりの日を入力してください（例：2027年2月10日）"],
    [{ end: "" }, "leave.0.end：終わりの日か、日数を入力してください"],
    [
      { end: "2027/2/9" },
      "leave.0.end：終わりの日が始まりの日より前です。始まりの日と同じ日か、後の日を入力してください",
    ],
    [{ start: "9999-12-31" }, "leave.0.start：始まりの日は、1989年から2099年までの日付を入力してください"],
    [{ end: "2031/2/9" }, "leave.0.end：終わりの日は、始まりの日から3年以内の日付を入力してください"],
    [{ days: "0" }, "leave.0.days：日数は、「14」や「1.5」のように数字で入力してください"],
    [{ days: "二日" }, "leave.0.days：日数は、「14」や「1.5」のように数字で入力してください"],
    [{ days: "0.3" }, "leave.0.days：日数は、「14」や「1.5」のように数字で入力してください"],
    [{ kind: "holiday" }, "leave.0.kind：休みの種類を選んでください"],
  ];
  test.each(refused)("%o", (fields, message) => {
    expect(messages("leaves", leave(fields))).toEqual([message]);
  });
});

describe("仕事の引継ぎ", () => {
  test("名前だけでも書ける。ほかの欄だけでは、名前を尋ねる", () => {
    expect(messages("duties", { "duty.0.name": "窓口" })).toEqual([]);
    expect(messages("duties", { "duty.0.who": "鈴木" })).toEqual([
      "duty.0.name：業務の名前を入力してください（例：窓口の証明書発行）",
    ]);
  });

  test("長すぎる名前は、上限を伝える", () => {
    expect(messages("duties", { "duty.0.name": "あ".repeat(61) })).toEqual([
      "duty.0.name：業務の名前は、60文字以内で入力してください",
    ]);
  });
});

describe("あなた", () => {
  const person = { department: "市民課", position: "主任", name: "山田太郎" };

  test.each(["髙﨑𠮷", "神\u{E0100}", "㈱ｶﾅ", "\uE000"])("氏名の字形「%s」を変えない", (name) => {
    expect(stepSchemas.person().parse({ ...person, name }).name).toBe(name);
  });

  test("制御文字と、文字の向きを変える文字は除く", () => {
    expect(stepSchemas.person().parse({ ...person, name: "山田\u0000\u202e太郎\u0007" }).name).toBe("山田太郎");
  });

  test("空欄と空白だけは、入力を求める", () => {
    expect(messages("person", { ...person, name: "　 " })).toEqual(["name：氏名を入力してください"]);
  });

  test("文字数は、字形選択子や異体字も一字として数える", () => {
    expect(messages("person", { ...person, name: "𠮷".repeat(50) })).toEqual([]);
    expect(messages("person", { ...person, name: "𠮷".repeat(51) })).toEqual([
      "name：氏名は、50文字以内で入力してください",
    ]);
  });
});
