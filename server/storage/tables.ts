/** The tables, portable between SQLite and PostgreSQL: text and integers only, instants as ISO text. */
export interface Tables {
  encryptionKeys: EncryptionKeysTable;
  plans: PlansTable;
  sessions: SessionsTable;
  planAccess: PlanAccessTable;
  resumeCodes: ResumeCodesTable;
  cases: CasesTable;
  caseEvents: CaseEventsTable;
  shareLinks: ShareLinksTable;
  linkOpenings: LinkOpeningsTable;
  recordDrafts: RecordDraftsTable;
  reviewAccess: ReviewAccessTable;
  accounts: AccountsTable;
  recoveryCodes: RecoveryCodesTable;
  accountSessions: AccountSessionsTable;
  audit: AuditTable;
}

/** Which keys this database was sealed with. `proof` tells the right key from another with the same id. */
interface EncryptionKeysTable {
  id: string;
  proof: string;
  createdAt: string;
}

/** A stored plan. Everything a person wrote is inside `body` and `summary`, both sealed. */
interface PlansTable {
  id: string;
  revision: number;
  keyId: string;
  body: string;
  summary: string;
  createdAt: string;
  updatedAt: string;
}

interface SessionsTable {
  idHash: string;
  createdAt: string;
  seenAt: string;
}

interface PlanAccessTable {
  sessionIdHash: string;
  planId: string;
}

/** `sealedCode` is there to show the code again, and is wiped once the person says he kept it. */
interface ResumeCodesTable {
  planId: string;
  codeHash: string;
  keyId: string;
  sealedCode: string | null;
  createdAt: string;
  keptAt: string | null;
}

/** A plan that was submitted once. `revision` counts its events; the sealed summary is what a list needs. */
interface CasesTable {
  planId: string;
  revision: number;
  keyId: string;
  summary: string;
  updatedAt: string;
}

/** Rows are added, never changed. Everything but the instant is sealed. */
interface CaseEventsTable {
  planId: string;
  revision: number;
  keyId: string;
  body: string;
  at: string;
}

/** What the supervisor has begun to write about the interview, before it is an event. Sealed. */
interface RecordDraftsTable {
  planId: string;
  revision: number;
  keyId: string;
  body: string;
  updatedAt: string;
}

/**
 * The secret of a link is in the hands of its recipient; here is its hash. `label` is sealed. `issuer` is "ownPlan", or
 * 「link:<id>」 or 「account:<id>」 of whoever made it.
 */
interface ShareLinksTable {
  id: string;
  planId: string;
  tokenHash: string;
  keyId: string;
  label: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  issuer: string;
}

interface LinkOpeningsTable {
  id: string;
  linkId: string;
  at: string;
}

/** A browser that has opened a link. It sees the case for as long as the link lives. */
interface ReviewAccessTable {
  sessionIdHash: string;
  linkId: string;
}

/** Someone who logs in. `name` and `codeSecret` are sealed; `lastCodeStep` keeps a code from being used twice. */
interface AccountsTable {
  id: string;
  loginName: string;
  role: string;
  keyId: string;
  name: string;
  passwordHash: string;
  codeSecret: string;
  lastCodeStep: number;
  createdAt: string;
  disabledAt: string | null;
}

/** A row is taken out when its code is used. */
interface RecoveryCodesTable {
  accountId: string;
  codeHash: string;
}

interface AccountSessionsTable {
  sessionIdHash: string;
  accountId: string;
}

/** Rows are added, never changed; each hash covers the row and the hash before. `entry` is sealed. */
interface AuditTable {
  sequence: number;
  at: string;
  keyId: string;
  entry: string;
  hash: string;
}
