import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  Kysely,
  type Transaction as KyselyTransaction,
  Migrator,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  sql,
} from "kysely";
import Libsql from "libsql";
import { RefusalToStart } from "../refusalToStart";
import { sqliteFileOf } from "./databaseUrl";
import { migrations } from "./migrations";
import type { Tables } from "./tables";

export type Database = Kysely<Tables>;
export type Transaction = KyselyTransaction<Tables>;

const pragmas = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "busy_timeout = 5000",
  // Deleted pages are overwritten, so that what was purged is gone from the file as well.
  "secure_delete = ON",
] as const;

/** `PRAGMA synchronous` answers with a number; 2 is FULL. */
const synchronousFull = 2;

export type ReportFault = (fault: unknown) => void;

/** `report` hears of connections that broke while nobody used them; the next query opens a new one. */
export async function openDatabase(url: string, report: ReportFault): Promise<Database> {
  const path = sqliteFileOf(url);
  return path === undefined ? openPostgres(url, report) : openFile(path);
}

/** A connection that cannot write, for looking at a database before deciding to use it. */
export async function openReadOnly(url: string, report: ReportFault): Promise<Database> {
  const path = sqliteFileOf(url);
  if (path === undefined) return openPostgres(url, report);
  return overLibsql(
    new Libsql(`file:${encodeURI(resolve(path)).replaceAll("?", "%3F").replaceAll("#", "%23")}?mode=ro`),
  );
}

/** Runs once, before listening and in one process: SQLite has no lock for it. */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** What was deleted is overwritten in the file; here it leaves the log of the file as well. */
export async function forgetDeleted(database: Database): Promise<void> {
  if (database.getExecutor().adapter instanceof SqliteAdapter) {
    await sql.raw("pragma wal_checkpoint(truncate)").execute(database);
  }
}

function openFile(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  const file = new Libsql(path);
  for (const pragma of pragmas) file.pragma(pragma);
  refuseUnsafeWrites(file);
  return overLibsql(file);
}

function refuseUnsafeWrites(file: Libsql.Database): void {
  const [{ synchronous }] = file.pragma("synchronous") as [{ synchronous: unknown }];
  const [{ journal_mode: journalMode }] = file.pragma("journal_mode") as [{ journal_mode: unknown }];
  if (synchronous === synchronousFull && journalMode === "wal") return;

  file.close();
  throw new RefusalToStart(
    "データベースを安全に書き込める設定にできません。ネットワークドライブではなく、このパソコンのディスクに置いてください。",
  );
}

/** SQLite takes back the making of tables like any other write; told so, the migrator makes all of them or none. */
class AllOrNothing extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SqliteAllOrNothing extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new AllOrNothing();
  }
}

function overLibsql(file: Libsql.Database): Database {
  return new Kysely<Tables>({
    dialect: new SqliteAllOrNothing({
      database: {
        close: () => file.close(),
        prepare: (sql) => file.prepare(sql) as never,
      },
    }),
  });
}

async function openPostgres(url: string, report: ReportFault): Promise<Database> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // Without a listener, a restart of the database server would end this process.
  pool.on("error", report);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
