import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { openMachineRoom } from "#server/machineRoom";
import { aFolder } from "#server/testing/aMachineRoom";
import { thisDisk } from "./disk";
import { type Finding, findingsOf, type Installation } from "./installation";

const workers = { runInWorker: () => Promise.reject(new Error("none")), close: async () => undefined };

async function anInstallation(changes: Partial<Installation> = {}) {
  const folder = aFolder();
  const environment = {
    port: 3000,
    databaseUrl: join(folder, "navi.db"),
    keyFile: join(folder, "navi.key"),
    publicOrigin: undefined,
  };
  await (await openMachineRoom({ ...environment, workers, log: () => undefined })).close();
  const installation: Installation = {
    nodeVersion: "20.20.2",
    nodeNeeded: ">=20.19",
    isBuildStale: false,
    environment,
    disk: thisDisk,
    organizationFile: undefined,
    organization: { kind: "settings", settings: nationalSettings },
    today: isoDate("2026-12-01"),
    ...changes,
  };
  return { folder, environment, installation };
}

const troublesIn = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.flatMap(({ name, toDo }) => (toDo ? [[name, toDo]] : [])));
const troubles = async (changes: Partial<Installation>) =>
  troublesIn(await findingsOf((await anInstallation(changes)).installation));

describe("据え付けの点検", () => {
  test("すべてそろっていれば、直すことはない", async () => {
    expect(await troubles({})).toEqual({});
  });

  test("まだ起動していない据え付けにも、直すことはなく、何も作らない", async () => {
    const { environment } = await anInstallation();
    const folder = join(aFolder(), "new");
    const untouched = { ...environment, databaseUrl: join(folder, "navi.db"), keyFile: join(folder, "navi.key") };
    expect(await troubles({ environment: untouched })).toEqual({});
    expect(() => rmSync(folder)).toThrow(/ENOENT/u);
  });

  test.each([
    ["Node.js", { nodeVersion: "20.18.9" }, "Node.js 20.19 以上を入れてください。"],
    ["アプリの組み立て", { isBuildStale: true }, /npm run build/u],
    ["団体の設定", { organization: { kind: "refused", lines: ["x.yaml 3行目: …"] } }, /直すまで、起動できません/u],
    ["時計", { today: isoDate("2020-01-01") }, "サーバーの時計を合わせてください。"],
    ["規定と数字", { today: isoDate("2035-01-01") }, /rules:stale/u],
    ["ディスクの空き", { disk: { ...thisDisk, freeBytes: () => 499_999_999 } }, /空きを500MB以上/u],
    ["データの置き場所", { disk: { ...thisDisk, isWritable: () => false } }, /読み書きの許可/u],
  ] as const)("%s", async (name, changes, toDo) => {
    expect((await troubles(changes))[name]).toEqual(typeof toDo === "string" ? toDo : expect.stringMatching(toDo));
  });

  test.each([
    ["鍵ファイル", "ほかの利用者も読める", (keyFile: string) => chmodSync(keyFile, 0o444), /chmod 400/u],
    ["データベースと鍵", "鍵ファイルがない", (keyFile: string) => rmSync(keyFile), /戻してから/u],
    [
      "データベースと鍵",
      "別の鍵",
      (keyFile: string) => {
        chmodSync(keyFile, 0o600);
        writeFileSync(keyFile, `navi-key-1:${"0".repeat(16)}:${"A".repeat(43)}\n`);
      },
      /一緒に保管してある鍵ファイル/u,
    ],
  ] as const)("%s：%s", async (name, _, damage, toDo) => {
    const { environment, installation } = await anInstallation();
    damage(environment.keyFile);
    expect(troublesIn(await findingsOf(installation))[name]).toMatch(toDo);
  });

  const withMigrations = async (statement: string) => {
    const { environment, installation } = await anInstallation();
    const database = new Libsql(environment.databaseUrl);
    database.exec(statement);
    database.close();
    return findingsOf(installation);
  };

  test("古い版の表は、次の起動で新しくなると言い、直すことには数えない", async () => {
    const findings = await withMigrations(
      "delete from kysely_migration where name = (select max(name) from kysely_migration)",
    );
    expect(findings.find(({ name }) => name === "データベースと鍵")?.found).toMatch(/表は、次の起動で新しくなります$/u);
    expect(troublesIn(findings)).toEqual({});
  });

  test("新しい版のアプリが使ったデータベースには、触らず、戻し方を言う", async () => {
    const findings = await withMigrations(
      "insert into kysely_migration values ('9999-later', '2027-01-01T00:00:00.000Z')",
    );
    expect(troublesIn(findings)["データベースと鍵"]).toMatch(/新しい版のアプリに戻すか/u);
  });

  test("データベースのファイルが壊れている", async () => {
    const { environment, installation } = await anInstallation();
    for (const suffix of ["-wal", "-shm"]) rmSync(`${environment.databaseUrl}${suffix}`, { force: true });
    writeFileSync(environment.databaseUrl, "これはデータベースではありません。".repeat(100));
    expect(troublesIn(await findingsOf(installation))["データベースと鍵"]).toMatch(/バックアップから戻す/u);
  });
});
