import { join } from "node:path";
import { sql } from "kysely";
import Libsql from "libsql";
import { describe, expect, test } from "vitest";
import { aFolder, aMachineRoom, databaseKinds } from "../testing/aMachineRoom";
import { migrate, openDatabase, openReadOnly } from "./database";
import { sqliteFileOf } from "./databaseUrl";
import { inspect } from "./inspection";

const report = (fault: unknown) => {
  throw fault;
};

describe("データベースの場所", () => {
  const urls: readonly { url: string; file: string | undefined }[] = [
    { url: "data/navi.db", file: "data/navi.db" },
    { url: "/var/lib/navi/navi.db", file: "/var/lib/navi/navi.db" },
    { url: "file:data/navi.db", file: "data/navi.db" },
    { url: "file:///srv/navi.db", file: "/srv/navi.db" },
    { url: "./計画/navi.db", file: "./計画/navi.db" },
    { url: "postgres://localhost/navi", file: undefined },
    { url: "postgresql://localhost/n", file: undefined },
    { url: "mysql://localhost/navi", file: undefined },
    { url: "", file: undefined },
    { url: "file:", file: undefined },
  ];

  test.each(urls)("「$url」→ $file", ({ url, file }) => {
    expect(sqliteFileOf(url)).toBe(file);
  });
});

describe("ファイルのデータベース", () => {
  const settings: readonly { pragma: string; value: unknown; why: string }[] = [
    { pragma: "journal_mode", value: "wal", why: "書き込み中に落ちても壊れない" },
    { pragma: "synchronous", value: 2, why: "保存したと答える前に、ディスクに書き終える" },
    { pragma: "foreign_keys", value: 1, why: "計画書のない権限を残さない" },
    { pragma: "secure_delete", value: 1, why: "消したものを、ファイルの中にも残さない" },
    { pragma: "busy_timeout", value: 5000, why: "ほかの書き込みを待つ" },
  ];

  test.each(settings)("$pragma = $value（$why）", async ({ pragma, value }) => {
    const database = await openDatabase(join(aFolder(), "navi.db"), report);
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(database);
    expect(Object.values(rows[0] ?? {})).toContain(value);
    await database.destroy();
  });

  test("表は全部できるか、一つもできないか：途中で止まっても、次の起動を妨げない", async () => {
    const database = await openDatabase(join(aFolder(), "navi.db"), report);
    await sql`create table audit (x)`.execute(database);
    await expect(migrate(database)).rejects.toThrow(/already exists/);
    expect((await database.introspection.getTables()).map(({ name }) => name)).toEqual(["audit"]);
    await database.destroy();
  });

  test("まだないフォルダーも作る", async () => {
    const file = join(aFolder(), "deep", "er", "navi.db");
    const database = await openDatabase(file, report);
    await migrate(database);
    await database.destroy();
    expect((await inspect(file, report)).kind).toBe("empty");
  });

  test.each(["計画 #1?.db", "100%.db", "a b.db"])(
    "下見は、名前が「%s」でも同じファイルを、書けない形で開く",
    async (name) => {
      const file = join(aFolder(), name);
      const writer = new Libsql(file);
      writer.exec("create table encryptionKeys (id text, proof text); insert into encryptionKeys values ('a', 'b')");
      writer.close();
      expect(await inspect(file, report)).toEqual({ kind: "ours", keys: [{ id: "a", proof: "b" }], schema: "older" });

      const reader = await openReadOnly(file, report);
      await expect(reader.deleteFrom("encryptionKeys").execute()).rejects.toThrow(/readonly/);
      await reader.destroy();
    },
  );
});

describe.each(databaseKinds)("移行（$name）", (kind) => {
  test("二度目は何もしない", async () => {
    const { database } = await aMachineRoom(kind);
    await migrate(database);
    const tables = (await database.introspection.getTables()).map(({ name }) => name).sort();
    expect(tables).toEqual([
      "accountSessions",
      "accounts",
      "audit",
      "caseEvents",
      "cases",
      "encryptionKeys",
      "linkOpenings",
      "planAccess",
      "plans",
      "recordDrafts",
      "recoveryCodes",
      "resumeCodes",
      "reviewAccess",
      "sessions",
      "shareLinks",
    ]);
  });

  test("知らない新しい版のデータベースは開かない", async () => {
    const { database } = await aMachineRoom(kind);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', 'x')`.execute(database);
    await expect(migrate(database)).rejects.toThrow(/9999-from-the-future/);
  });
});
