import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { newDraft } from "~/plan/draft";
import { sampleAnswers } from "~/plan/sample";
import * as end from "~/routes/plans.$planId.end/route";
import * as preview from "~/routes/plans.$planId.preview/route";
import * as share from "~/routes/plans.$planId.share/route";
import { aStoredPlan, redirectIn } from "./testing/aStoredPlan.server";

const madeOn = isoDate("2026-11-24");
const answers = sampleAnswers(madeOn);
const draft = { ...newDraft(madeOn, "2026-11-24T05:00:00.000Z"), answers };
const stored = () => aStoredPlan(draft);
type StoredPlan = Awaited<ReturnType<typeof stored>>;

async function shareOf(plan: StoredPlan) {
  return (await plan.get(share.loader)) as unknown as Awaited<ReturnType<typeof share.loader>>;
}

describe("提出", () => {
  test("提出すると、そのときの内容が第1版として残る。選んでいない不安は入らない", async () => {
    const plan = await stored();
    expect(redirectIn(await plan.post(preview.action, [["_revision", "0"]]), plan.id)).toBe("303 /plans/…/share");
    const { file, hasChangedSince } = await shareOf(plan);
    expect(file).toMatchObject({ status: "submitted", version: 1 });
    expect(hasChangedSince).toBe(false);
    expect(JSON.stringify(file)).toContain("山田　太郎");
    expect(JSON.stringify(file)).not.toContain("議会の時期と重なるため");
    expect(JSON.stringify(file)).not.toContain("夜のミルク");
  });

  test("同じ提出が二度届いても、一つ", async () => {
    const plan = await stored();
    await plan.post(preview.action, [["_revision", "0"]]);
    expect(redirectIn(await plan.post(preview.action, [["_revision", "0"]]), plan.id)).toBe("303 /plans/…/share");
    expect((await shareOf(plan)).file.version).toBe(1);
  });

  test.each(["", "abc", "-1", "7", "1e99"])("知らない版（%s）の上には提出しない", async (revision) => {
    const plan = await stored();
    expect(await plan.post(preview.action, [["_revision", revision]])).toMatchObject(
      revision === "" ? { status: 303 } : { init: { status: 409 } },
    );
  });

  test("見本と、予定日やお名前のない計画は、提出できない", async () => {
    const sample = await aStoredPlan(newDraft(madeOn, "2026-11-24T05:00:00.000Z", answers));
    const { person: _, ...nameless } = answers;
    const unfinished = await aStoredPlan({ ...draft, answers: nameless });
    for (const plan of [sample, unfinished]) {
      expect(redirectIn(await plan.post(preview.action, [["_revision", "0"]]), plan.id)).toBe("303 /plans/…/preview");
      expect((await shareOf(plan)).file.version).toBe(0);
    }
  });

  test("送られてきた役割や状態は、読まない", async () => {
    const plan = await stored();
    const extra = ["status", "role", "actor", "version", "plan", "action"].map((name) => [name, "confirmed"] as const);
    await plan.post(preview.action, [["_revision", "0"], ...extra]);
    expect((await shareOf(plan)).file).toMatchObject({ status: "submitted", version: 1 });
  });
});

describe("取り下げと終了", () => {
  test("取り下げは一度だけ。まだ提出していない計画では、何が起きたかを伝えて断る", async () => {
    const plan = await stored();
    expect(
      await plan.post(share.action, [
        ["_revision", "0"],
        ["_intent", "withdraw"],
      ]),
    ).toMatchObject({
      data: { refusal: "いまは「下書き」なので、この操作はできません。" },
      init: { status: 409 },
    });
    await plan.post(preview.action, [["_revision", "0"]]);
    await plan.post(share.action, [
      ["_revision", "1"],
      ["_intent", "withdraw"],
    ]);
    expect((await shareOf(plan)).file.status).toBe("withdrawn");
  });

  test("計画を終えると、提出した計画も終わり、元に戻すと戻る", async () => {
    const plan = await stored();
    await plan.post(preview.action, [["_revision", "0"]]);
    await plan.post(end.action, [["_intent", "end"]]);
    await plan.post(end.action, [["_intent", "resume"]]);
    const { file } = await shareOf(plan);
    expect(file.status).toBe("submitted");
    expect(file.events.map(({ action }) => action)).toEqual(["submit", "end", "resume"]);
  });
});
