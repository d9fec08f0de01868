import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { LogEntry } from "../log";
import { type MachineRoom, openMachineRoom } from "../machineRoom";
import { type Database, openDatabase } from "../storage/database";
import type { WorkerHost } from "../workers";

/** A clock that stands until it is moved. */
function aClock(start = "2026-11-24T00:00:00.000Z") {
  let now = Date.parse(start);
  return {
    read: () => new Date(now),
    advance: ({ hours = 0, minutes = 0, seconds = 0 }) => {
      now += ((hours * 60 + minutes) * 60 + seconds) * 1000;
    },
  };
}

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "navi-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface DatabaseKind {
  readonly name: string;
  /** A database nobody else uses; it goes with the test. */
  readonly aDatabaseUrl: () => Promise<string>;
}

const postgresUrl = process.env["TEST_DATABASE_URL"];

/** The storage suite runs on each of these. PostgreSQL joins when TEST_DATABASE_URL names a server. */
export const databaseKinds: readonly DatabaseKind[] = [
  { name: "libsqlのファイル", aDatabaseUrl: async () => join(aFolder(), "navi.db") },
  ...(postgresUrl === undefined ? [] : [{ name: "PostgreSQL", aDatabaseUrl: () => aPostgresDatabase(postgresUrl) }]),
];

async function aPostgresDatabase(server: string): Promise<string> {
  const { default: pg } = await import("pg");
  const name = `navi_test_${Math.random().toString(36).slice(2)}`;
  const administration = new pg.Client({ connectionString: server });
  await administration.connect();
  await administration.query(`create database ${name}`);
  onTestFinished(async () => {
    await administration.query(`drop database if exists ${name} with (force)`);
    await administration.end();
  });
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

const noWorkers: WorkerHost = {
  runInWorker: () => Promise.reject(new Error("this room has no workers")),
  close: async () => undefined,
};

export interface TestRoom {
  readonly room: MachineRoom;
  /** A second connection, to look at what is stored. */
  readonly database: Database;
  readonly clock: ReturnType<typeof aClock>;
  readonly logged: readonly LogEntry[];
}

/** A room with a database and a key of its own. */
export async function aMachineRoom({ aDatabaseUrl }: Pick<DatabaseKind, "aDatabaseUrl"> = aFile): Promise<TestRoom> {
  const databaseUrl = await aDatabaseUrl();
  const clock = aClock();
  const logged: LogEntry[] = [];
  const room = await openMachineRoom({
    databaseUrl,
    keyFile: join(aFolder(), "navi.key"),
    workers: noWorkers,
    log: (entry) => logged.push(entry),
    clock: clock.read,
  });
  const database = await openDatabase(databaseUrl, () => undefined);
  onTestFinished(async () => {
    await database.destroy();
    await room.close();
  });
  return { room, database, clock, logged };
}

const aFile = { aDatabaseUrl: async () => join(aFolder(), "navi.db") };
