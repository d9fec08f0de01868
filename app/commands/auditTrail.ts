import type { MachineRoom } from "#server/machineRoom";
import { z } from "~/zod";

interface AuditTrail {
  readonly text: string;
  readonly isWhole: boolean;
}

/** An account, the holder of a link, or the man whose plan it is. Who was refused at the login is nobody. */
const byWhom = z.looseObject({
  accountId: z.string().optional(),
  linkId: z.string().optional(),
  by: z.string().optional(),
});

const doers: Readonly<Record<string, string>> = { ownPlan: "本人", command: "コマンド" };

/** 番号、日時、だれが、何を。Then where the chain breaks. */
export async function auditTrail({ accounts, audit }: Pick<MachineRoom, "accounts" | "audit">): Promise<AuditTrail> {
  const nameOf = new Map((await accounts.list()).map(({ id, loginName }) => [id, loginName]));
  const entries = await audit.read();
  const firstBreak = await audit.firstBreak();

  function inWords(entry: unknown): string {
    if (entry === undefined) return "読めません（書き換えられたか、移されています）";
    const { accountId, linkId, by, ...act } = byWhom.parse(entry);
    const account = accountId && (nameOf.get(accountId) ?? accountId);
    const who = account ?? (linkId && `リンク ${linkId}`) ?? (by && (doers[by] ?? by)) ?? "だれでもない人";
    return `${who}\t${JSON.stringify(act)}`;
  }

  const lines = entries.map(({ sequence, at, entry }) => `${sequence}\t${at}\t${inWords(entry)}`);
  const verdict =
    firstBreak === undefined
      ? `${entries.length}件。鎖はつながっています。最後の記録が消されていないかは、控えと見比べてください。`
      : `${firstBreak}番で鎖が切れています。書き換えられたか、移されたか、抜かれています。`;
  return { text: [...lines, verdict].join("\n"), isWhole: firstBreak === undefined };
}
