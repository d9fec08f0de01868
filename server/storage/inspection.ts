import { existsSync, statSync } from "node:fs";
import { type Database, openReadOnly, type ReportFault } from "./database";
import { sqliteFileOf } from "./databaseUrl";
import type { Tables } from "./tables";

/** What a database is, found out without changing a byte of it. */
export type Inspection =
  | { readonly kind: "empty" }
  | { readonly kind: "foreign" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "ours"; readonly keys: readonly { readonly id: string; readonly proof: string }[] };

const keysTable = "encryptionKeys" satisfies keyof Tables;

export async function inspect(url: string, report: ReportFault): Promise<Inspection> {
  const path = sqliteFileOf(url);
  if (path !== undefined && (!existsSync(path) || statSync(path).size === 0)) return { kind: "empty" };

  let database: Database | undefined;
  try {
    database = await openReadOnly(url, report);
    return await look(database);
  } catch (error) {
    if (path === undefined) throw error;
    return { kind: "unreadable" };
  } finally {
    await database?.destroy();
  }
}

async function look(database: Database): Promise<Inspection> {
  const names = new Set((await database.introspection.getTables()).map(({ name }) => name));
  if (names.size === 0) return { kind: "empty" };
  if (!names.has(keysTable)) return { kind: "foreign" };

  const keys = await database.selectFrom("encryptionKeys").select(["id", "proof"]).execute();
  // Killed between making the tables and naming the key: nothing can have been sealed yet.
  return keys.length === 0 ? { kind: "empty" } : { kind: "ours", keys };
}
