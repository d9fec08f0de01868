import { addMonths, type IsoDate } from "#salary-rules/kernel/isoDate";
import type { PurgeLimits } from "#server/retention";
import { organizationSettings } from "~/services/organization.server";
import { todayInJapan } from "~/services/today.server";
import { inMachineRoom } from "./inMachineRoom";

/** `npm run -s purge` — 保存の期間が過ぎた計画を数える。`npm run -s purge -- --delete` — 消して、消したことを記録する。 */
const { draftMonths, submittedMonths } = organizationSettings().retention;
const today = todayInJapan();
const drafts = addMonths(today, -draftMonths);
const submitted = addMonths(today, -submittedMonths);
const limits: PurgeLimits = { draftsBefore: startOf(drafts), submittedBefore: startOf(submitted) };

await inMachineRoom(async ({ retention, audit }) => {
  const due = await retention.due(limits);
  const lines = [
    `提出していない計画（${drafts}より前から変わっていない）：${due.drafts}件`,
    `提出した計画（${submitted}より前から変わっていない）：${due.submitted}件`,
  ];
  if (!process.argv.includes("--delete")) {
    return [...lines, "まだ消していません。消すときは、控えを作ってから npm run -s purge -- --delete"].join("\n");
  }
  await audit.record({ by: "command", act: "purge", ...due, ...limits });
  const purged = await retention.purge(limits);
  return [...lines, `消しました：${purged.drafts + purged.submitted}件`].join("\n");
});

/** その日の始まり（日本時間）。 */
function startOf(day: IsoDate): string {
  return new Date(`${day}T00:00:00+09:00`).toISOString();
}
