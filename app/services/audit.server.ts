import type { AccountHolder, Owner, Reviewer } from "./whoIsAsking.server";

/** 記録する行為。 */
interface AuditedAct {
  readonly act: string;
  readonly planId?: string;
  readonly planIds?: readonly string[];
  /** 扱われたリンクやアカウント。 */
  readonly linkTouched?: string;
  readonly accountTouched?: string;
  readonly purpose?: string;
  readonly count?: number;
}

/** だれが、何を見たか、何をしたか。Written before anything is shown or handed out; it holds no content and no name. */
export function audit(asking: AccountHolder | Reviewer | Owner, entry: AuditedAct): Promise<void> {
  return asking.session.room.audit.record({ ...whoOf(asking), ...entry });
}

function whoOf(asking: AccountHolder | Reviewer | Owner): Readonly<Record<string, string>> {
  if ("account" in asking) return { accountId: asking.account.id };
  if ("linkId" in asking) return { linkId: asking.linkId };
  return { by: "ownPlan" };
}
