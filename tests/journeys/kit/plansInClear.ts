import Libsql from "libsql";
import { readKeyFile } from "../../../server/keys/keyFile";
import { sealingWith } from "../../../server/keys/sealing";
import type { BuiltServer } from "./builtServer";

type Stored = Pick<BuiltServer, "databaseFile" | "keyFile">;

/** Every stored plan with its summary, unsealed. */
export function plansInClear(server: Stored): readonly string[] {
  return inClear(server, "plans", "id", ["body", "summary"]);
}

/** Everything that was written about a plan, unsealed: the plans themselves, and what happened after they were submitted. */
export function writingsInClear(server: Stored): readonly string[] {
  return [
    ...plansInClear(server),
    ...inClear(server, "cases", "planId", ["summary"]),
    ...inClear(server, "caseEvents", "planId", ["body"]),
    ...inClear(server, "recordDrafts", "planId", ["body"]),
  ];
}

/** Who did what, unsealed. */
export function auditInClear(server: Stored): readonly string[] {
  return inClear(server, "audit", "sequence", ["entry"]);
}

function inClear(
  { databaseFile, keyFile }: Stored,
  table: string,
  idColumn: "id" | "planId" | "sequence",
  columns: readonly string[],
): readonly string[] {
  const sealing = sealingWith(...readKeyFile(keyFile));
  const database = new Libsql(databaseFile);
  try {
    const rows = database.prepare(`select * from "${table}"`).all() as Record<string, unknown>[];
    return rows.map((row) => {
      const place = { table, id: String(row[idColumn]), revision: Number(row["revision"] ?? 1) };
      const opened = (column: string) =>
        sealing.unseal({ ...place, column }, String(row["keyId"]), String(row[column]));
      return columns.map(opened).join("");
    });
  } finally {
    database.close();
  }
}
