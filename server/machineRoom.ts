import { type Accounts, accountsIn } from "./accounts/accounts";
import { type OwnAccounts, ownAccountsIn } from "./accounts/ownAccounts";
import { type Audit, auditIn } from "./audit/audit";
import { type Cases, casesIn } from "./cases";
import { type Clock, systemClock } from "./clock";
import type { Environment } from "./environment";
import { keyFor } from "./keys/keyFor";
import { type KeyRing, proofOf } from "./keys/masterKey";
import { sealingWith } from "./keys/sealing";
import { faultEntry, type Log } from "./log";
import { type Plans, plansIn } from "./plans";
import { type RecordDrafts, recordDraftsIn } from "./recordDrafts";
import { type ResumeCodes, resumeCodesIn } from "./resumeCodes";
import { type Retention, retentionIn } from "./retention";
import { type Sessions, sessionsIn } from "./sessions";
import { type ShareLinks, shareLinksIn } from "./shareLinks";
import { type Database, migrate, openDatabase } from "./storage/database";
import { inspect } from "./storage/inspection";
import type { WorkerHost } from "./workers";

/** Everything the pages reach through `app/services`; it arrives with each request as `context.room`. */
export interface MachineRoom {
  readonly plans: Plans;
  readonly cases: Cases;
  readonly shareLinks: ShareLinks;
  readonly recordDrafts: RecordDrafts;
  readonly accounts: Accounts;
  readonly ownAccounts: OwnAccounts;
  readonly audit: Audit;
  readonly retention: Retention;
  readonly sessions: Sessions;
  readonly resumeCodes: ResumeCodes;
  readonly runInWorker: WorkerHost["runInWorker"];
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

const betweenCleanings = 60 * 60_000;

export interface MachineRoomParts extends Pick<Environment, "databaseUrl" | "keyFile"> {
  readonly workers: WorkerHost;
  readonly log: Log;
  readonly clock?: Clock;
}

export async function openMachineRoom({
  databaseUrl,
  keyFile,
  workers,
  log,
  clock = systemClock,
}: MachineRoomParts): Promise<MachineRoom> {
  const report = (fault: unknown) => log(faultEntry(fault));
  const ring = keyFor(await inspect(databaseUrl, report), keyFile);
  const database = await openDatabase(databaseUrl, report);
  await migrate(database);
  await recordKeys(database, ring, clock);

  const sealing = sealingWith(...ring);
  const sessions = sessionsIn(database, clock);
  await sessions.forgetExpired();
  const cleaning = setInterval(() => {
    sessions.forgetExpired().catch(report);
  }, betweenCleanings).unref();

  return {
    plans: plansIn(database, sealing, clock),
    cases: casesIn(database, sealing, clock),
    shareLinks: shareLinksIn(database, sealing, sessions, clock),
    recordDrafts: recordDraftsIn(database, sealing, clock),
    accounts: accountsIn(database, sealing, sessions, clock),
    ownAccounts: ownAccountsIn(database, sealing, clock),
    audit: auditIn(database, sealing, clock),
    retention: retentionIn(database),
    sessions,
    resumeCodes: resumeCodesIn(database, sealing, sessions, clock),
    runInWorker: workers.runInWorker,
    isReady: () =>
      database
        .selectFrom("encryptionKeys")
        .select("id")
        .executeTakeFirst()
        .then(
          (row) => row !== undefined,
          () => false,
        ),
    async close() {
      clearInterval(cleaning);
      await workers.close();
      await database.destroy();
    },
  };
}

async function recordKeys(database: Database, ring: KeyRing, clock: Clock): Promise<void> {
  const createdAt = clock().toISOString();
  await database
    .insertInto("encryptionKeys")
    .values(ring.map((key) => ({ id: key.id, proof: proofOf(key), createdAt })))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}
