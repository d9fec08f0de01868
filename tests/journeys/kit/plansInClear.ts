import Libsql from "libsql";
import { readKeyFile } from "../../../server/keys/keyFile";
import { sealingWith } from "../../../server/keys/sealing";
import type { Tables } from "../../../server/storage/tables";
import type { BuiltServer } from "./builtServer";

/** Every stored plan with its summary, unsealed. */
export function plansInClear({ databaseFile, keyFile }: BuiltServer): readonly string[] {
  const sealing = sealingWith(...readKeyFile(keyFile));
  const database = new Libsql(databaseFile);
  try {
    const rows = database.prepare("select * from plans").all() as Tables["plans"][];
    return rows.map(({ id, revision, keyId, body, summary }) => {
      const place = { table: "plans", id, revision } as const;
      const inClear = (column: "body" | "summary", sealed: string) =>
        sealing.unseal({ ...place, column }, keyId, sealed);
      return inClear("body", body) + inClear("summary", summary);
    });
  } finally {
    database.close();
  }
}
