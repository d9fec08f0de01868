import { existsSync, statSync } from "node:fs";
import { DEFAULT_MIGRATION_TABLE, sql } from "kysely";
import { type Database, openReadOnly, type ReportFault } from "./database";
import { sqliteFileOf } from "./databaseUrl";
import { migrations } from "./migrations";
import type { Tables } from "./tables";

/** What a database is, found out without changing a byte of it. */
export type Inspection =
  | { readonly kind: "empty" }
  | { readonly kind: "foreign" }
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "ours";
      readonly keys: readonly { readonly id: string; readonly proof: string }[];
      /** 表の版。`newer`: a later release has been here, and what it wrote this one does not know. */
      readonly schema: "current" | "older" | "newer";
    };

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
  return keys.length === 0 ? { kind: "empty" } : { kind: "ours", keys, schema: await schemaOf(database) };
}

async function schemaOf(database: Database): Promise<"current" | "older" | "newer"> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return "older";
  const { rows } = await sql<{ readonly name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(
    database,
  );
  const done = new Set(rows.map(({ name }) => name));
  const known = Object.keys(migrations);
  if ([...done].some((name) => !known.includes(name))) return "newer";
  return known.every((name) => done.has(name)) ? "current" : "older";
}
