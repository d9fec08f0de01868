import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import Libsql from "libsql";
import { describe, expect, test } from "vitest";
import { openMachineRoom } from "../machineRoom";
import { RefusalToStart } from "../refusalToStart";
import { aFolder } from "../testing/aMachineRoom";
import { addKey, createKeyFile, readKeyFile } from "./keyFile";

const workers = { runInWorker: () => Promise.reject(new Error("none")), close: async () => undefined };

function places(folder = aFolder()) {
  return { databaseUrl: join(folder, "navi.db"), keyFile: join(folder, "navi.key"), workers, log: () => undefined };
}

async function aUsedDatabase() {
  const parts = places();
  const room = await openMachineRoom(parts);
  const { session } = await room.sessions.start();
  await room.plans.create(session, { body: {}, summary: {}, idempotencyKey: "k".repeat(30) });
  await room.close();
  return parts;
}

function bytesOf(file: string): string {
  const folder = join(file, "..");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).filter((one) => one.startsWith("navi.db") && !one.endsWith("-shm"))) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

describe("鍵ファイル", () => {
  test("最初の起動で、空のデータベースの横に作る。持ち主だけが読める", async () => {
    const parts = places();
    await (await openMachineRoom(parts)).close();
    expect(statSync(parts.keyFile).mode & 0o777).toBe(0o400);
    expect(readFileSync(parts.keyFile, "utf8")).toMatch(/^navi-key-1:[0-9a-f]{16}:[A-Za-z0-9_-]{43}\n$/);
  });

  test("二度目の起動では、同じ鍵を使う", async () => {
    const parts = await aUsedDatabase();
    const before = readFileSync(parts.keyFile, "utf8");
    await (await openMachineRoom(parts)).close();
    expect(readFileSync(parts.keyFile, "utf8")).toBe(before);
  });

  test("書いたものを、そのまま読める", () => {
    const file = join(aFolder(), "navi.key");
    const key = createKeyFile(file);
    expect(readKeyFile(file)).toEqual(key);
  });

  test("すでにある鍵ファイルを、上書きしない", () => {
    const file = join(aFolder(), "navi.key");
    const key = createKeyFile(file);
    expect(() => createKeyFile(file)).toThrow(/EEXIST/);
    expect(readKeyFile(file)).toEqual(key);
    expect(readdirSync(dirname(file))).toEqual(["navi.key"]);
  });

  test("データベースだけが空なら、残っている鍵を使う", async () => {
    const parts = places();
    const key = createKeyFile(parts.keyFile);
    await (await openMachineRoom(parts)).close();
    expect(readKeyFile(parts.keyFile)).toEqual(key);
  });
});

describe("鍵を替える", () => {
  const anotherPlan = { body: { note: "替えたあと" }, summary: {}, idempotencyKey: "n".repeat(30) };

  async function aRoomWithPlan() {
    const parts = places();
    const room = await openMachineRoom(parts);
    const { session } = await room.sessions.start();
    const { id } = await room.plans.create(session, { ...anotherPlan, body: { note: "替える前" } });
    const code = await room.resumeCodes.show(session, id);
    const secret = await room.plans.secretOf(session, id, "money");
    await room.audit.record({ act: "one" });
    await room.close();
    return { parts, session, id, code, secret };
  }

  test("前に書いたものは前の鍵で読め、これから書くものは新しい鍵で封をする", async () => {
    const { parts, session, id, code, secret } = await aRoomWithPlan();
    const [before] = readKeyFile(parts.keyFile);
    const ring = addKey(parts.keyFile);
    expect(ring).toHaveLength(2);
    expect(ring[0]).toEqual(before);
    expect(statSync(parts.keyFile).mode & 0o777).toBe(0o400);
    expect(readdirSync(dirname(parts.keyFile)).filter((name) => name.includes("unfinished"))).toEqual([]);

    const room = await openMachineRoom(parts);
    expect(await room.plans.read(session, id)).toMatchObject({ body: { note: "替える前" } });
    expect(await room.resumeCodes.show(session, id)).toBe(code);
    expect(await room.plans.secretOf(session, id, "money")).toEqual(secret);
    await room.audit.record({ act: "two" });
    expect(await room.audit.firstBreak()).toBeUndefined();
    const created = await room.plans.create(session, { ...anotherPlan, idempotencyKey: "m".repeat(30) });
    expect(await room.plans.read(session, created.id)).toMatchObject({ body: { note: "替えたあと" } });
    await room.close();

    const file = new Libsql(parts.databaseUrl, { readonly: true } as never);
    const sealedWith = (plan: string) =>
      (file.prepare("select keyId from plans where id = ?").get([plan]) as { readonly keyId: string }).keyId;
    expect([sealedWith(id), sealedWith(created.id)]).toEqual(ring.map((key) => key.id));
    file.close();
  });

  test("替えたあとに、前の鍵ファイルを戻すと、起動を断る", async () => {
    const { parts } = await aRoomWithPlan();
    const old = readFileSync(parts.keyFile);
    addKey(parts.keyFile);
    await (await openMachineRoom(parts)).close();
    chmodSync(parts.keyFile, 0o600);
    writeFileSync(parts.keyFile, old);
    const before = bytesOf(parts.databaseUrl);
    await expect(openMachineRoom(parts)).rejects.toThrow(/鍵ファイルが古く、いま使っている鍵が入っていません.*戻して/s);
    expect(bytesOf(parts.databaseUrl)).toBe(before);
  });

  test("鍵の行が一つでも壊れていれば、読まない", async () => {
    const { parts } = await aRoomWithPlan();
    addKey(parts.keyFile);
    chmodSync(parts.keyFile, 0o600);
    writeFileSync(parts.keyFile, `${readFileSync(parts.keyFile, "utf8")}garbage\n`);
    await expect(openMachineRoom(parts)).rejects.toThrow(/鍵ファイルが読めません/);
  });
});

describe("起動を断る", () => {
  const faults: readonly { fault: string; damage: (keyFile: string) => void; message: RegExp }[] = [
    { fault: "鍵ファイルがない", damage: (file) => rmSync(file), message: /鍵ファイルがありません.*戻してから/s },
    {
      fault: "別のデータベースの鍵ファイル",
      damage: (file) => {
        rmSync(file);
        createKeyFile(file);
      },
      message: /このデータベースのものではありません.*戻してから/s,
    },
    {
      fault: "番号が同じで中身の違う鍵ファイル",
      damage: (file) => {
        chmodSync(file, 0o600);
        writeFileSync(file, readFileSync(file, "utf8").replace(/:[A-Za-z0-9_-]{43}/, `:${"A".repeat(43)}`));
      },
      message: /このデータベースのものではありません/,
    },
    {
      fault: "壊れた鍵ファイル",
      damage: (file) => {
        chmodSync(file, 0o600);
        writeFileSync(file, "garbage");
      },
      message: /鍵ファイルが読めません.*戻してから/s,
    },
  ];

  test.each(faults)("$fault：データベースは1バイトも変わらず、新しい鍵も作らない", async ({ damage, message }) => {
    const parts = await aUsedDatabase();
    damage(parts.keyFile);
    const keyBefore = existsSync(parts.keyFile) ? readFileSync(parts.keyFile, "utf8") : undefined;
    const before = bytesOf(parts.databaseUrl);

    await expect(openMachineRoom(parts)).rejects.toThrow(RefusalToStart);
    await expect(openMachineRoom(parts)).rejects.toThrow(message);

    expect(bytesOf(parts.databaseUrl)).toBe(before);
    expect(existsSync(parts.keyFile) ? readFileSync(parts.keyFile, "utf8") : undefined).toBe(keyBefore);
  });

  test("強制終了のあとに残ったログ（WAL）も、鍵が違えば1バイトも変わらない", async () => {
    const living = places();
    const room = await openMachineRoom(living);
    const { session } = await room.sessions.start();
    await room.plans.create(session, { body: {}, summary: {}, idempotencyKey: "k".repeat(30) });
    const parts = places();
    for (const suffix of ["", "-wal"]) copyFileSync(living.databaseUrl + suffix, parts.databaseUrl + suffix);
    await room.close();
    expect(statSync(`${parts.databaseUrl}-wal`).size).toBeGreaterThan(0);
    createKeyFile(parts.keyFile);
    const before = bytesOf(parts.databaseUrl);

    await expect(openMachineRoom(parts)).rejects.toThrow(/このデータベースのものではありません/);
    expect(bytesOf(parts.databaseUrl)).toBe(before);
  });

  test("新しい版のアプリが使ったデータベース：1バイトも変えない", async () => {
    const parts = await aUsedDatabase();
    const file = new Libsql(parts.databaseUrl);
    file.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')");
    file.close();
    const before = bytesOf(parts.databaseUrl);
    await expect(openMachineRoom(parts)).rejects.toThrow(RefusalToStart);
    await expect(openMachineRoom(parts)).rejects.toThrow(/新しい版のアプリで使われています.*控えから戻して/s);
    expect(bytesOf(parts.databaseUrl)).toBe(before);
  });

  test("別のシステムのデータベース：表を足さない", async () => {
    const parts = places();
    const file = new Libsql(parts.databaseUrl);
    file.exec("create table accounts (name text)");
    file.close();
    const before = bytesOf(parts.databaseUrl);
    await expect(openMachineRoom(parts)).rejects.toThrow(/別のシステムの表/);
    expect(bytesOf(parts.databaseUrl)).toBe(before);
    expect(existsSync(parts.keyFile)).toBe(false);
  });

  test("データベースではないファイル：書き換えない", async () => {
    const parts = places();
    writeFileSync(parts.databaseUrl, "これはデータベースではありません。".repeat(100));
    const before = bytesOf(parts.databaseUrl);
    await expect(openMachineRoom(parts)).rejects.toThrow(/データベースのファイルが読めません/);
    expect(bytesOf(parts.databaseUrl)).toBe(before);
  });
});
