import { expect, test } from "vitest";
import { aMachineRoom } from "#server/testing/aMachineRoom";
import { auditTrail } from "./auditTrail";

async function twoEntries() {
  const parts = await aMachineRoom();
  const made = await parts.room.accounts.create({ loginName: "jinji1", name: "人事 花子", role: "hrOfficer" });
  if (typeof made === "string") throw new Error(made);
  await parts.room.audit.record({ accountId: made.id, act: "view", planId: "P" });
  await parts.room.audit.record({ accountId: made.id, act: "export", purpose: "9月の配置", count: 1 });
  return parts;
}

const first = '1\t2026-11-24T00:00:00.000Z\tjinji1\t{"act":"view","planId":"P"}';
const second = '2\t2026-11-24T00:00:00.000Z\tjinji1\t{"act":"export","purpose":"9月の配置","count":1}';

test("書いた順に、だれが何をしたかを並べ、鎖がつながっていると言う", async () => {
  const { room } = await twoEntries();
  const whole = "2件。鎖はつながっています。最後の記録が消されていないかは、控えと見比べてください。";
  expect(await auditTrail(room)).toEqual({ text: [first, second, whole].join("\n"), isWhole: true });
});

test("書き換えられた記録があっても、ほかは並べ、切れたところを言う", async () => {
  const { room, database } = await twoEntries();
  await database.updateTable("audit").set({ entry: "AAAA" }).where("sequence", "=", 1).execute();
  const changed = "1\t2026-11-24T00:00:00.000Z\t読めません（書き換えられたか、移されています）";
  const broken = "1番で鎖が切れています。書き換えられたか、移されたか、抜かれています。";
  expect(await auditTrail(room)).toEqual({ text: [changed, second, broken].join("\n"), isWhole: false });
});
