import { expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { newDraft } from "~/plan/draft";
import { sampleAnswers } from "~/plan/sample";
import * as handOver from "~/routes/plans.$planId.hand-over/route";
import * as submission from "~/routes/plans.$planId.submission[.]pdf/route";
import { aStoredPlan, redirectIn } from "./testing/aStoredPlan.server";
import { todayInJapan } from "./today.server";

const today = todayInJapan();
const answers = sampleAnswers(today);
const tooLong = {
  ...answers,
  leaves: { ...answers.leaves, "leave.1.end": formatJapaneseDate(isoDate(`${Number(today.slice(0, 4)) + 4}-03-31`)) },
};
const aPlanTooLong = () => aStoredPlan(newDraft(today, "2026-11-24T05:00:00.000Z", tooLong));
const confirmed = [
  ["isConfirmed", "yes"],
  ["note", "11月24日 人事課の田中さん"],
] as const;

async function confirm(plan: Awaited<ReturnType<typeof aPlanTooLong>>, form: readonly (readonly [string, string])[]) {
  const { revision } = await plan.stored();
  return plan.post(handOver.action, [...form, ["_revision", String(revision)], ["_intent", "confirm"]]);
}

test("直すところのある計画の提出用は、理由の画面へ案内する", async () => {
  const plan = await aPlanTooLong();
  expect(redirectIn(await plan.get(submission.loader), plan.id)).toBe("303 /plans/…/hand-over");
});

test("印と内容がなければ422。書いた内容は残り、題名は「エラー：」で始まる", async () => {
  const plan = await aPlanTooLong();
  const answer = await confirm(plan, [["note", "書きかけ"]]);
  expect(answer).toMatchObject({
    data: { note: "書きかけ", messages: [{ name: "isConfirmed" }] },
    init: { status: 422 },
  });
  expect((await plan.stored()).draft.confirmation).toBeUndefined();
  vi.spyOn(plan.room, "runInWorker").mockResolvedValue([]);
  expect(await plan.get(handOver.loader)).toMatchObject({ hasErrors: true });
});

test("人事担当課に確認した内容を書くと、残っている点と一緒に控える。取り消せる", async () => {
  const plan = await aPlanTooLong();
  expect(redirectIn(await confirm(plan, confirmed), plan.id)).toBe("303 /plans/…/hand-over");
  const { confirmation } = (await plan.stored()).draft;
  expect(confirmation).toMatchObject({ note: "11月24日 人事課の田中さん" });
  expect(confirmation?.points.join()).toContain("3歳");
  await plan.post(handOver.action, [["_intent", "withdraw"]]);
  expect((await plan.stored()).draft.confirmation).toBeUndefined();
  expect(redirectIn(await plan.get(submission.loader), plan.id)).toBe("303 /plans/…/hand-over");
});

test("ほかの画面で計画が変わっていたら、確認したことにしない", async () => {
  const plan = await aPlanTooLong();
  const { revision } = await plan.stored();
  await confirm(plan, confirmed);
  await plan.post(handOver.action, [["_intent", "withdraw"]]);
  const answer = await plan.post(handOver.action, [
    ...confirmed,
    ["_revision", String(revision)],
    ["_intent", "confirm"],
  ]);
  expect(answer).toMatchObject({ data: { isStale: true }, init: { status: 409 } });
  expect((await plan.stored()).draft.confirmation).toBeUndefined();
});
