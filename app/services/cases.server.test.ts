import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { newDraft } from "~/plan/draft";
import { sampleAnswers } from "~/plan/sample";
import * as end from "~/routes/plans.$planId.end/route";
import * as preview from "~/routes/plans.$planId.preview/route";
import * as share from "~/routes/plans.$planId.share/route";
import * as review from "~/routes/reviews.$planId._index/route";
import * as link from "~/routes/s/route";
import { aStoredPlan, redirectIn } from "./testing/aStoredPlan.server";

const madeOn = isoDate("2026-11-24");
const answers = sampleAnswers(madeOn);
const draft = { ...newDraft(madeOn, "2026-11-24T05:00:00.000Z"), answers };
const stored = () => aStoredPlan(draft);
type StoredPlan = Awaited<ReturnType<typeof stored>>;
type TestBrowser = ReturnType<StoredPlan["aBrowser"]>;

/** What a loader gave, where the answer is a page. */
async function shareOf(plan: StoredPlan) {
  return (await plan.get(share.loader)) as unknown as Awaited<ReturnType<typeof share.loader>>;
}

async function reviewOf(browser: TestBrowser) {
  return (await browser.get(review.loader)) as unknown as Awaited<ReturnType<typeof review.loader>>;
}

async function submitted(): Promise<StoredPlan> {
  const plan = await stored();
  await plan.post(preview.action, [["_revision", "0"]]);
  return plan;
}

const newLink = (key: string) =>
  [
    ["_intent", "link"],
    ["_key", key],
    ["label", "山田課長"],
    ["days", "14"],
  ] as const;

async function linkOf(plan: StoredPlan, key: string = crypto.randomUUID()) {
  const answer = (await plan.post(share.action, newLink(key))) as unknown as {
    data: { link: { address: string; code: string } };
  };
  return answer.data.link;
}

describe("提出", () => {
  test("提出すると、そのときの内容が第1版として残る", async () => {
    const plan = await stored();
    expect(redirectIn(await plan.post(preview.action, [["_revision", "0"]]), plan.id)).toBe("303 /plans/…/share");
    expect(await shareOf(plan)).toMatchObject({ status: "submitted", version: 1, hasChangedSince: false });
  });

  test("同じ提出が二度届いても、一つ", async () => {
    const plan = await submitted();
    expect(redirectIn(await plan.post(preview.action, [["_revision", "0"]]), plan.id)).toBe("303 /plans/…/share");
    expect((await shareOf(plan)).version).toBe(1);
  });

  test.each(["abc", "-1", "7", "1e99"])("知らない版（%s）の上には提出しない", async (revision) => {
    const plan = await stored();
    expect(await plan.post(preview.action, [["_revision", revision]])).toMatchObject({ init: { status: 409 } });
    expect((await shareOf(plan)).version).toBe(0);
  });

  test("見本と、お名前のない計画は、提出できない", async () => {
    const sample = await aStoredPlan(newDraft(madeOn, "2026-11-24T05:00:00.000Z", answers));
    const { person: _, ...nameless } = answers;
    const unfinished = await aStoredPlan({ ...draft, answers: nameless });
    for (const plan of [sample, unfinished]) {
      expect(redirectIn(await plan.post(preview.action, [["_revision", "0"]]), plan.id)).toBe("303 /plans/…/preview");
      expect((await shareOf(plan)).version).toBe(0);
    }
  });

  test("送られてきた役割や状態は、読まない", async () => {
    const plan = await stored();
    const extra = ["status", "role", "actor", "version", "plan", "action"].map((name) => [name, "confirmed"] as const);
    await plan.post(preview.action, [["_revision", "0"], ...extra]);
    expect(await shareOf(plan)).toMatchObject({ status: "submitted", version: 1 });
  });

  test("取り下げる前に別の操作があれば、何も変えずに伝える", async () => {
    const plan = await submitted();
    expect(
      await plan.post(share.action, [
        ["_revision", "0"],
        ["_intent", "withdraw"],
      ]),
    ).toMatchObject({
      data: { refusal: "先に別の操作がありました。いまの内容を確かめてから、もう一度お試しください。" },
      init: { status: 409 },
    });
    await plan.post(share.action, [
      ["_revision", "1"],
      ["_intent", "withdraw"],
    ]);
    expect((await shareOf(plan)).status).toBe("withdrawn");
  });
});

describe("共有リンク", () => {
  test("クリックで開くと、本人の下見と同じ内容が見える。選んでいないことも、お金も入らない", async () => {
    const plan = await submitted();
    const { address, code } = await linkOf(plan);
    expect(address).toBe(`http://localhost/s#${code}`);
    expect(Buffer.from(code, "base64url")).toHaveLength(32);

    const boss = plan.aBrowser();
    expect(redirectIn(await boss.post(link.action, [["token", code]]), plan.id)).toBe("303 /reviews/…");
    const seen = await reviewOf(boss);
    const previewed = (await plan.get(preview.loader)) as unknown as Awaited<ReturnType<typeof preview.loader>>;
    expect(seen.shown?.view).toEqual(previewed.view);
    expect(JSON.stringify(seen)).not.toMatch(/議会の時期と重なるため|夜のミルク|手取り|標準報酬/u);
  });

  test("リンクの全体を貼り付けても開ける。開いたことは、本人にわかる", async () => {
    const plan = await submitted();
    const { address } = await linkOf(plan);
    await plan.aBrowser().post(link.action, [["token", ` ${address}\n`]]);
    expect((await shareOf(plan)).links).toMatchObject([
      { label: "山田課長", state: "alive", openings: [expect.any(String)] },
    ]);
  });

  test("同じ画面から二度送っても、リンクは一つで、どちらの答えでも開ける", async () => {
    const plan = await submitted();
    const [first, second] = await Promise.all([linkOf(plan, "A".repeat(43)), linkOf(plan, "A".repeat(43))]);
    expect(first).toEqual(second);
    expect((await shareOf(plan)).links).toHaveLength(1);
  });

  test("知らない・切れた・取り消した・ほかの計画のリンクへの答えは、同じ404", async () => {
    const [plan, other] = [await submitted(), await submitted()];
    const [expired, revoked, foreign] = [await linkOf(plan), await linkOf(plan), await linkOf(other)];
    const [newest] = (await shareOf(plan)).links;
    await plan.post(share.action, [["_intent", `revoke:${newest?.id}`]]);
    plan.clock.advance({ hours: 14 * 24 + 1 });

    const boss = plan.aBrowser();
    const codes = [expired.code, revoked.code, foreign.code, "A".repeat(43), "", "%00", "あ".repeat(9_000)];
    const answers = [];
    for (const code of codes) answers.push(await boss.post(link.action, [["token", code]]));
    for (const answer of answers) {
      expect(answer).toBeInstanceOf(Response);
      expect(answer).toMatchObject({ status: 404, body: null });
    }
  });

  test("取り消すと、開いている人もすぐに見えなくなり、延ばしても戻らない", async () => {
    const plan = await submitted();
    const { code } = await linkOf(plan);
    const boss = plan.aBrowser();
    await boss.post(link.action, [["token", code]]);
    const id = (await shareOf(plan)).links[0]?.id;

    await plan.post(share.action, [["_intent", `revoke:${id}`]]);
    expect(await boss.get(review.loader)).toMatchObject({ status: 404 });
    await plan.post(share.action, [["_intent", `extend:${id}`]]);
    expect(await boss.get(review.loader)).toMatchObject({ status: 404 });
  });

  test("取り下げた計画と終えた計画は、状態だけが見える", async () => {
    const plan = await submitted();
    const boss = plan.aBrowser();
    await boss.post(link.action, [["token", (await linkOf(plan)).code]]);

    await plan.post(end.action, [["_intent", "end"]]);
    expect(await reviewOf(boss)).toEqual({ planId: plan.id, status: "ended", version: 1, shown: undefined });
    await plan.post(end.action, [["_intent", "resume"]]);
    expect((await reviewOf(boss)).status).toBe("submitted");
    await plan.post(share.action, [
      ["_revision", "3"],
      ["_intent", "withdraw"],
    ]);
    expect(await reviewOf(boss)).toEqual({ planId: plan.id, status: "withdrawn", version: 1, shown: undefined });
  });

  test("リンクで開いた人は、本人の画面には入れない", async () => {
    const plan = await submitted();
    const boss = plan.aBrowser();
    await boss.post(link.action, [["token", (await linkOf(plan)).code]]);
    expect(await boss.get(share.loader)).toMatchObject({ status: 404 });
    expect(await boss.post(preview.action, [["_revision", "1"]])).toMatchObject({ status: 404 });
  });

  test("だれあてかを書いていなければ、何を書くかを伝える", async () => {
    const plan = await submitted();
    expect(
      await plan.post(share.action, [
        ["_intent", "link"],
        ["label", ""],
        ["days", "99"],
      ]),
    ).toMatchObject({
      data: { refused: { messages: [{ name: "label" }, { name: "days", message: "使える日数を選んでください" }] } },
      init: { status: 422 },
    });
  });
});
