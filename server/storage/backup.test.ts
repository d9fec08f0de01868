import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openMachineRoom } from "../machineRoom";
import { RefusalToStart } from "../refusalToStart";
import { aFolder } from "../testing/aMachineRoom";
import { backUp, restore } from "./backup";

const workers = { runInWorker: () => Promise.reject(new Error("none")), close: async () => undefined };
const now = new Date("2026-11-24T01:02:03.000Z");

async function aFilledDatabase() {
  const folder = aFolder();
  const place = { databaseUrl: join(folder, "navi.db"), keyFile: join(folder, "navi.key") };
  const room = await openMachineRoom({ ...place, workers, log: () => undefined });
  const { session } = await room.sessions.start();
  const idempotencyKey = crypto.randomUUID();
  const { id } = await room.plans.create(session, { body: { note: "計画" }, summary: null, idempotencyKey });
  return { folder, place, room, session, id };
}

describe("控え", () => {
  test("動いているあいだに控え、別の場所に戻すと、同じ計画が読める", async () => {
    const { folder, place, room, session, id } = await aFilledDatabase();
    const copy = await backUp(place, join(folder, "copies"), now);
    expect(copy).toBe(join(folder, "copies", "navi-20261124010203.db"));
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    await room.close();

    const elsewhere = { ...place, databaseUrl: join(folder, "new", "navi.db") };
    await restore(elsewhere, copy);
    const restored = await openMachineRoom({ ...elsewhere, workers, log: () => undefined });
    expect(await restored.plans.read(session, id)).toMatchObject({ body: { note: "計画" } });
    await restored.close();
  });

  test("控えだけでは、計画は読めない", async () => {
    const { folder, place, room } = await aFilledDatabase();
    const copy = await backUp(place, folder, now);
    await room.close();
    expect(readFileSync(copy).includes("計画")).toBe(false);
  });

  test("いまのデータベースには、上書きしない", async () => {
    const { folder, place, room } = await aFilledDatabase();
    const copy = await backUp(place, folder, now);
    await room.close();
    const before = readFileSync(place.databaseUrl);
    await expect(restore(place, copy)).rejects.toThrow(/別の場所に移してから/);
    expect(readFileSync(place.databaseUrl).equals(before)).toBe(true);
  });

  test.each([
    ["壊れた控え", (copy: string) => truncateSync(copy, 5_000)],
    ["控えではないファイル", (copy: string) => writeFileSync(copy, "これは控えではありません")],
    ["空のファイル", (copy: string) => truncateSync(copy, 0)],
  ])("%sは戻さず、何も置かない", async (_, spoil) => {
    const { folder, place, room } = await aFilledDatabase();
    const copy = await backUp(place, folder, now);
    await room.close();
    spoil(copy);
    const elsewhere = { ...place, databaseUrl: join(folder, "new", "navi.db") };
    await expect(restore(elsewhere, copy)).rejects.toThrow(RefusalToStart);
    expect(existsSync(elsewhere.databaseUrl)).toBe(false);
  });

  test("別の鍵では戻さない", async () => {
    const { folder, place, room } = await aFilledDatabase();
    const other = await aFilledDatabase();
    const copy = await backUp(place, folder, now);
    await room.close();
    await other.room.close();
    const elsewhere = { databaseUrl: join(folder, "new.db"), keyFile: join(folder, "other.key") };
    copyFileSync(other.place.keyFile, elsewhere.keyFile);
    await expect(restore(elsewhere, copy)).rejects.toThrow(/この控えのものではありません/);
    await expect(restore({ ...elsewhere, keyFile: join(folder, "none.key") }, copy)).rejects.toThrow(
      /鍵ファイルがありません/,
    );
  });

  test("PostgreSQLとないデータベースは、何をすればよいかを伝えて断る", async () => {
    const folder = aFolder();
    const keyFile = join(folder, "navi.key");
    await expect(backUp({ databaseUrl: "postgres://localhost/n", keyFile }, folder, now)).rejects.toThrow(/pg_dump/);
    await expect(backUp({ databaseUrl: join(folder, "none.db"), keyFile }, folder, now)).rejects.toThrow(
      /データベースがありません/,
    );
  });
});
