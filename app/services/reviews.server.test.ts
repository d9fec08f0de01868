import { describe, expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { newDraft } from "~/plan/draft";
import { sampleAnswers } from "~/plan/sample";
import * as preview from "~/routes/plans.$planId.preview/route";
import * as result from "~/routes/plans.$planId.result/route";
import * as share from "~/routes/plans.$planId.share/route";
import * as review from "~/routes/reviews.$planId._index/route";
import * as delegate from "~/routes/reviews.$planId.delegate/route";
import * as followUps from "~/routes/reviews.$planId.follow-up/route";
import * as interview from "~/routes/reviews.$planId.interview/route";
import * as interviewDraft from "~/routes/reviews.$planId.interview-draft/route";
import * as link from "~/routes/s/route";
import { aStoredPlan, redirectIn, type TestBrowser } from "./testing/aStoredPlan.server";

const madeOn = isoDate("2026-11-24");
const draft = { ...newDraft(madeOn, "2026-11-24T05:00:00.000Z"), answers: sampleAnswers(madeOn) };

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** 提出された計画と、リンクで開いた所属長。 */
async function aReview() {
  const father = await aStoredPlan(draft);
  const runInWorker = vi.spyOn(father.room, "runInWorker").mockResolvedValue([]);
  await father.post(preview.action, [["_revision", "0"]]);
  const made = (await father.post(share.action, [
    ["_intent", "link"],
    ["_key", crypto.randomUUID()],
    ["label", "田中課長"],
    ["days", "14"],
  ])) as unknown as { data: { link: { code: string } } };
  const boss = father.aBrowser();
  await boss.post(link.action, [["token", made.data.link.code]]);
  const seen = async () => (await boss.get(review.loader)) as unknown as Awaited<ReturnType<typeof review.loader>>;
  const shared = async () => (await father.get(share.loader)) as unknown as Awaited<ReturnType<typeof share.loader>>;
  const record = (revision: number, changes: Fields = {}, intent = "next") =>
    boss.post(interview.action, [
      ...pairs({ ...answers, ...changes }),
      ["_revision", "0"],
      ["_case", String(revision)],
      ["_intent", intent],
    ]);
  const act = (revision: number, fields: Fields) =>
    boss.post(review.action, [...pairs({ name: "田中", ...fields }), ["_revision", String(revision)]]);
  return { father, boss, seen, shared, record, act, runInWorker, id: father.id };
}

function pairs(fields: Fields): (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
}

const answers: Fields = {
  heldOn: "2026年12月3日",
  method: "inPerson",
  reportedOn: "2026年11月20日",
  explained: ["childcareLeave", "benefits"],
  noDisadvantage: "yes",
  intention: "take",
  consideration: "当直は4月末まで外します。",
  declaredName: "田中　一郎",
};

describe("面談の記録の書きかけ", () => {
  const keep = (boss: TestBrowser, revision: number, fields: Fields) =>
    boss.post(interviewDraft.action, [...pairs(fields), ["_revision", String(revision)]]);
  const page = async (boss: TestBrowser) =>
    ((await boss.get(interview.loader)) as unknown as Awaited<ReturnType<typeof interview.loader>>).saved;

  test("自動で保存され、途中でやめても続きから書け、記録にすると書きかけは消える", async () => {
    const { boss, record, father } = await aReview();
    expect((await page(boss)).values).toMatchObject({ concerns: expect.stringContaining("当直を外して") });
    const kept = await keep(boss, 0, { place: "第2会議室", salary: "340000" });
    if (!(kept instanceof Response)) throw new Error("保存できません");
    expect(await kept.json()).toMatchObject({ revision: 1, savedAt: expect.stringMatching(/^\d\d:\d\d$/) });
    expect(await page(boss)).toMatchObject({ revision: 1, values: { place: "第2会議室" } });
    expect((await page(boss)).values).not.toHaveProperty("salary");
    expect(await keep(boss, 0, { place: "別の画面" })).toMatchObject({ status: 409 });
    await record(1);
    expect(await father.room.recordDrafts.read(father.id)).toBeUndefined();
  });

  test("JavaScriptがなくても、保存して戻れる", async () => {
    const { boss, record, seen, id } = await aReview();
    expect(redirectIn(await record(1, { place: "第3会議室", heldOn: "未定" }, "back"), id)).toBe("303 /reviews/…");
    expect((await page(boss)).values).toMatchObject({ place: "第3会議室", heldOn: "未定" });
    expect((await seen()).status).toBe("submitted");
  });

  test("書きかけは、本人にも、リンクのない人にも見えない", async () => {
    const { boss, father, shared } = await aReview();
    await keep(boss, 0, { consideration: "まだ決めていないこと" });
    expect(JSON.stringify(await shared())).not.toContain("まだ決めていない");
    expect(await keep(father.aBrowser(), 1, { consideration: "x" })).toMatchObject({ status: 404 });
    expect(await father.post(interviewDraft.action, [["consideration", "x"]])).toMatchObject({ status: 404 });
  });
});

test("イクボスのひとことは、書いた人の名前とともに、本人にも札で見える", async () => {
  const { record, shared } = await aReview();
  await record(1, { ownLine: "安心して休んでください" });
  const shown = (await shared()).record;
  expect(shown).toMatchObject({ ownLine: "安心して休んでください", declaredName: expect.stringMatching(/./u) });
  expect(JSON.stringify(shown?.lines)).not.toContain("安心して");
});

describe("コメントと返事", () => {
  test("所属長のコメントに本人が返事をし、返事にまた返せる", async () => {
    const { father, act, seen, shared } = await aReview();
    const [item = ""] = (await seen()).shown?.items ?? [];
    expect(item).not.toBe("");
    await act(1, { _act: "comment", comment: "3月の議会はどうしますか", item });
    await father.post(share.action, [
      ["_intent", "comment"],
      ["_revision", "2"],
      ["_replyTo", "1"],
      ["comment", "係長と相談しました"],
    ]);
    await act(3, { _act: "comment", comment: "わかりました", _replyTo: "1" });
    const { threads } = await shared();
    expect(threads).toMatchObject([
      {
        item,
        comment: "3月の議会はどうしますか",
        replies: [{ who: "本人", comment: "係長と相談しました" }, { comment: "わかりました" }],
      },
    ]);
    expect((await seen()).shown?.threads).toEqual(threads);
  });

  test("本人も、計画のどの項目にもコメントを書ける。計画にない項目は、計画の全体になる", async () => {
    const { father, shared, seen } = await aReview();
    const { items } = await shared();
    const say = (revision: number, item: string) =>
      father.post(share.action, [
        ["_intent", "comment"],
        ["_revision", String(revision)],
        ["item", item],
        ["comment", "ここを見てください"],
      ]);
    expect(items.length).toBeGreaterThan(3);
    for (const [index, item] of items.entries()) await say(1 + index, item);
    await say(1 + items.length, "ない項目");
    const { threads } = await shared();
    expect(threads.map(({ item }) => item)).toEqual(["", ...items.toReversed()]);
    expect((await seen()).shown?.threads).toEqual(threads);
  });

  test.each(["0", "9", "x", "-1"])("コメントでないもの（%s）への返事は、ただのコメントになる", async (replyTo) => {
    const { act, shared } = await aReview();
    await act(1, { _act: "comment", comment: "確かめました", _replyTo: replyTo });
    expect((await shared()).threads).toMatchObject([{ comment: "確かめました", replies: [] }]);
  });

  test("空の返事は、その欄で断る", async () => {
    const { father, act } = await aReview();
    await act(1, { _act: "comment", comment: "どうですか" });
    const reply = [
      ["_intent", "comment"],
      ["_revision", "2"],
      ["_replyTo", "1"],
      ["comment", " "],
    ] as const;
    expect(await father.post(share.action, reply)).toMatchObject({
      data: { replyTo: "1", comment: [{ name: "reply-1", message: "伝えることを入力してください" }] },
      init: { status: 422 },
    });
  });
});

describe("面談のあと", () => {
  const followUp: Fields = {
    kind: "beforeReturn",
    heldOn: "2027年2月20日",
    agreed: "時差出勤を1か月",
    declaredName: "田中",
  };
  const meet = (boss: TestBrowser, revision: number, changes: Fields = {}) =>
    boss.post(followUps.action, [...pairs({ ...followUp, ...changes }), ["_revision", String(revision)]]);
  const report = (father: TestBrowser, revision: number, fields: Fields) =>
    father.post(result.action, [...pairs(fields), ["_revision", String(revision)]]);

  test("復帰の面談の記録は、本人にも見える。面談の前には書けない", async () => {
    const { boss, record, shared, id } = await aReview();
    expect(await meet(boss, 1)).toMatchObject({ init: { status: 409 } });
    await record(1);
    expect(redirectIn(await meet(boss, 2), id)).toBe("303 /reviews/…");
    expect((await shared()).later.followUps[0]).toContainEqual(["決めたこと", "時差出勤を1か月"]);
  });

  test.each([
    [{ agreed: "" }, "agreed"],
    [{ heldOn: "" }, "heldOn"],
    [{ kind: "" }, "kind"],
    [{ declaredName: "" }, "declaredName"],
  ])("復帰の面談は、%jでは記録しない", async (changes, name) => {
    const { boss, record } = await aReview();
    await record(1);
    expect(await meet(boss, 2, changes)).toMatchObject({ data: { messages: [{ name }] }, init: { status: 422 } });
  });

  test("休みの実績を報告すると、所属長にも見え、直して出し直せる", async () => {
    const { father, record, seen, shared, id } = await aReview();
    expect(await report(father, 1, { outcome: "asPlanned" })).toMatchObject({ init: { status: 409 } });
    await record(1);
    expect(redirectIn(await report(father, 2, { outcome: "asPlanned" }), id)).toBe("303 /plans/…/share");
    expect((await shared()).status).toBe("reported");
    await report(father, 3, { outcome: "changed", start: "2027年2月20日", end: "2027年3月10日" });
    expect((await seen()).shown?.later.result).toContainEqual(["期間", "2027年2月20日（土）から3月10日（水）まで"]);
  });

  test.each([
    [{}, "outcome"],
    [{ outcome: "changed", end: "2027年3月10日" }, "start"],
    [{ outcome: "changed", start: "2027年3月10日", end: "2027年3月1日" }, "end"],
  ])("実績は、%jでは受けない", async (fields, name) => {
    const { father, record } = await aReview();
    await record(1);
    expect(await report(father, 2, fields)).toMatchObject({ data: { messages: [{ name }] }, init: { status: 422 } });
  });

  test("代理に渡したリンクで、同じ計画が開ける。本人のリンクが消えれば、代理も入れない", async () => {
    const { father, boss, shared, id } = await aReview();
    const made = (await boss.post(delegate.action, pairs({ label: "鈴木係長", days: "7" }))) as unknown as {
      data: { link: { code: string } };
    };
    const deputy = father.aBrowser();
    expect(redirectIn(await deputy.post(link.action, [["token", made.data.link.code]]), id)).toBe("303 /reviews/…");
    expect(await deputy.post(delegate.action, pairs({ label: "さらに代理", days: "7" }))).toMatchObject({
      init: { status: 409 },
    });
    const own = (await shared()).links.find(({ issuer }) => issuer === "ownPlan");
    await father.post(share.action, [["_intent", `revoke:${own?.id}`]]);
    expect(await deputy.get(review.loader)).toMatchObject({ status: 404 });
  });

  test("だれが見て、だれが何をしたかが、書いた順に残る", async () => {
    const { father, boss, seen, record } = await aReview();
    await seen();
    await record(1);
    await meet(boss, 2);
    const acts = (await father.room.audit.read()).map(({ entry }) => entry as Record<string, string>);
    const linkId = acts.find(({ act }) => act === "view")?.["linkId"];
    expect(acts.map(({ act, linkId: by }) => [act, by])).toEqual([
      ["submit", undefined],
      ["makeLink", undefined],
      ["view", linkId],
      ["recordInterview", linkId],
      ["recordFollowUp", linkId],
    ]);
    expect(JSON.stringify(acts)).not.toMatch(/田中|山田|当直/u);
    expect(await father.room.audit.firstBreak()).toBeUndefined();
  });
});

describe("面談の記録", () => {
  test("記録すると面談済みになり、本人にも同じものが見える", async () => {
    const { record, seen, shared, id } = await aReview();
    expect(redirectIn(await record(1), id)).toBe("303 /reviews/…");
    const { status, shown } = await seen();
    expect(status).toBe("interviewed");
    expect(shown?.record?.lines).toContainEqual(["配慮の結果", "当直は4月末まで外します。"]);
    expect((await shared()).record).toEqual(shown?.record);
  });

  test("紙に印字できない文字は、面談記録を印刷する前に、場所と一緒に名指しする", async () => {
    const { record, seen, runInWorker } = await aReview();
    await record(1, { ownLine: "待っています\uE000" });
    const found = { place: "イクボスのひとこと", character: "\uE000", codePoints: "U+E000", printedAs: "missing" };
    runInWorker.mockResolvedValue([found]);
    expect((await seen()).shown?.unprintable).toEqual([found]);
    const [, request] = runInWorker.mock.calls.at(-1) ?? [];
    expect(request).toMatchObject({
      kind: "unprintable",
      texts: expect.arrayContaining([{ place: found.place, text: "待っています\uE000" }]),
    });
  });

  test.each([
    [{ consideration: "" }, "consideration", "配慮の結果を入力してください"],
    [{ heldOn: "" }, "heldOn", "面談日を入力してください（例：2027年1月15日）"],
    [{ heldOn: "2026年11月1日" }, "heldOn", "面談日は、申出を受けた日より後の日を入力してください"],
    [{ noDisadvantage: [] }, "noDisadvantage", "不利益な取扱いをしないことを説明して、印を付けてください"],
    [{ intention: "undecided" }, "answerBy", "検討中のときは、回答の予定日を入力してください"],
    [{ declaredName: " " }, "declaredName", "所属長のお名前を入力してください"],
    [{ method: "telepathy" }, "method", "面談の方法を選んでください"],
  ])("%jでは記録せず、書いたものを残して、何を入力するかを伝える", async (changes, name, message) => {
    const { record, seen } = await aReview();
    expect(await record(1, changes)).toMatchObject({
      data: { values: { reportedOn: "2026年11月20日" }, messages: [{ name, message }] },
      init: { status: 422 },
    });
    expect((await seen()).status).toBe("submitted");
  });

  test("断ったあとの画面は、題名が「エラー：」で始まる", async () => {
    const { boss, record } = await aReview();
    const hasErrors = async () => ((await boss.get(interview.loader)) as unknown as { hasErrors: boolean }).hasErrors;
    expect(await hasErrors()).toBe(false);
    await record(1, { consideration: "" });
    expect(await hasErrors()).toBe(true);
  });

  test("ためらわせる言葉があれば、一度だけ確かめ、そのまま送るかは本人が決める", async () => {
    const { record, seen } = await aReview();
    const harsh = { consideration: "休まれると困ります。" };
    expect(await record(1, harsh)).toMatchObject({
      data: { words: [{ found: "休まれると困" }] },
      init: { status: 422 },
    });
    expect((await seen()).status).toBe("submitted");
    await record(1, harsh, "anyway");
    expect((await seen()).status).toBe("interviewed");
  });

  test("欄にない名前で送られたものは残さない", async () => {
    const { record, shared } = await aReview();
    await record(1, { salary: "340000", status: "confirmed" });
    expect(JSON.stringify(await shared())).not.toContain("340000");
  });
});

describe("確認と差戻し", () => {
  test("面談の前には確認できない", async () => {
    const { act, seen } = await aReview();
    expect(await act(1, { _act: "confirm" })).toMatchObject({
      data: { refusal: "いまは「提出済み」なので、この操作はできません。" },
      init: { status: 409 },
    });
    expect((await seen()).status).toBe("submitted");
  });

  test("確認はリンクの受取人の自己申告として残り、出し直すと外れて、違いが見える", async () => {
    const { father, record, act, seen, shared } = await aReview();
    await record(1);
    await father.post(share.action, [
      ["_intent", "acknowledge"],
      ["_revision", "2"],
    ]);
    await act(3, { _act: "confirm" });
    expect((await seen()).status).toBe("confirmed");
    expect((await shared()).history[0]).toMatchObject({
      what: "計画を確認しました",
      who: "所属長（リンクの受取人。お名前は自己申告：田中）",
    });

    const { revision, draft: kept } = await father.stored();
    const person = { ...kept.answers.person, position: "主査" };
    const step = await import("~/routes/plans.$planId.steps.person/route");
    await father.post(step.action, [...pairs(person as Fields), ["_revision", String(revision)], ["_intent", "next"]]);
    expect((await shared()).hasChangedSince).toBe(true);
    expect((await seen()).status).toBe("confirmed");

    await father.post(preview.action, [["_revision", "4"]]);
    const after = await seen();
    expect(after).toMatchObject({ status: "revised", version: 2 });
    expect(after.shown?.differences).toEqual([{ name: "position", label: "職名", here: "主査", stored: "主任" }]);
  });

  test("差戻しには言葉が要り、書いたものは残る", async () => {
    const { act, seen } = await aReview();
    expect(await act(1, { _act: "sendBack", comment: "" })).toMatchObject({
      data: { typed: { act: "sendBack", name: "田中" }, messages: [{ name: "comment" }] },
      init: { status: 422 },
    });
    await act(1, { _act: "sendBack", comment: "2月の議会の担当を、一緒に決めましょう。" });
    expect((await seen()).status).toBe("sentBack");
  });

  test("先に別の人が動かしていれば、書いたものを残して断る", async () => {
    const { father, act } = await aReview();
    await father.post(share.action, [
      ["_intent", "comment"],
      ["comment", "よろしくお願いします"],
      ["_revision", "1"],
    ]);
    expect(await act(1, { _act: "comment", comment: "わかりました" })).toMatchObject({
      data: { typed: { comment: "わかりました" } },
      init: { status: 409 },
    });
  });

  test.each(["submit", "withdraw", "acknowledge", "end", "", "__proto__"])("所属長は「%s」をできない", async (_act) => {
    const { act, seen } = await aReview();
    expect(await act(1, { _act, comment: "x" })).toMatchObject({ init: { status: 409 } });
    expect((await seen()).status).toBe("submitted");
  });
});

describe("所属長とのやりとりの題名", () => {
  test.each([
    ["コメントが空", { _intent: "comment", comment: "" }],
    ["リンクの日数が読めない", { _intent: "link", _key: "k", label: "田中課長", days: "x" }],
  ])("%sなら、断ったあとの画面は「エラー：」で始まる", async (_, form) => {
    const { father, shared } = await aReview();
    expect((await shared()).hasErrors).toBe(false);
    expect(await father.post(share.action, pairs(form))).toMatchObject({ init: { status: 422 } });
    expect((await shared()).hasErrors).toBe(true);
  });
});
