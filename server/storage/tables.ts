/** The tables, portable between SQLite and PostgreSQL: text and integers only, instants as ISO text. */
export interface Tables {
  encryptionKeys: EncryptionKeysTable;
  plans: PlansTable;
  sessions: SessionsTable;
  planAccess: PlanAccessTable;
  resumeCodes: ResumeCodesTable;
  cases: CasesTable;
  caseEvents: CaseEventsTable;
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
