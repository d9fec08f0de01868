import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { newDraft } from "~/plan/draft";
import { sampleAnswers } from "~/plan/sample";
import * as deletion from "~/routes/plans.$planId.delete/route";
import * as preview from "~/routes/plans.$planId.preview/route";
import * as share from "~/routes/plans.$planId.share/route";
import * as review from "~/routes/reviews.$planId._index/route";
import * as link from "~/routes/s/route";
import { aStoredPlan } from "./testing/aStoredPlan.server";

const madeOn = isoDate("2026-11-24");
const draft = { ...newDraft(madeOn, "2026-11-24T05:00:00.000Z"), answers: sampleAnswers(madeOn) };
const certain = [["_intent", "delete"]] as const;
const locationOf = (answer: unknown) => (answer as Response).headers.get("Location");

test("消すと、本人にも、所属長にも、人事担当の一覧にもなくなり、内容のない記録が残る", async () => {
  const father = await aStoredPlan(draft);
  await father.post(preview.action, [["_revision", "0"]]);
  const made = (await father.post(share.action, [
    ["_intent", "link"],
    ["_key", crypto.randomUUID()],
    ["label", "田中課長"],
    ["days", "14"],
  ])) as unknown as { data: { link: { code: string } } };
  const boss = father.aBrowser();
  await boss.post(link.action, [["token", made.data.link.code]]);
  expect(await father.get(deletion.loader)).toMatchObject({ isSubmitted: true });

  expect(locationOf(await father.post(deletion.action, certain))).toBe("/deleted");
  expect(await father.get(deletion.loader)).toMatchObject({ status: 404 });
  expect(await boss.get(review.loader)).toMatchObject({ status: 404 });
  expect(await father.room.cases.list()).toEqual([]);
  const last = (await father.room.audit.read()).at(-1);
  expect(last?.entry).toEqual({ by: "ownPlan", act: "deletePlan" });
});

test("消すと言っていない送信では、何も消えない", async () => {
  const father = await aStoredPlan(draft);
  expect(locationOf(await father.post(deletion.action, [["_intent", "next"]]))).toMatch(/\/delete$/u);
  expect(await father.get(deletion.loader)).toMatchObject({ isSubmitted: false, hasEnded: false });
});

test("ほかの人には消せない", async () => {
  const father = await aStoredPlan(draft);
  expect(await father.aBrowser().post(deletion.action, certain)).toMatchObject({ status: 404 });
  expect(await father.get(deletion.loader)).toMatchObject({ isSubmitted: false });
});
