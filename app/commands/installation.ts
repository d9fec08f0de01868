import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { allDated } from "#salary-rules";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import type { Environment } from "#server/environment";
import { keyFor } from "#server/keys/keyFor";
import { RefusalToStart } from "#server/refusalToStart";
import { sqliteFileOf } from "#server/storage/databaseUrl";
import { type Inspection, inspect } from "#server/storage/inspection";
import { everythingInspected } from "~/rules/inspected";
import type { OrganizationFile } from "~/rules/organizationFile.server";
import { hasExpiredInUse, staleAmong } from "~/rules/staleness";
import type { Disk } from "./disk";

/** 点検した一つのこと。 */
export interface Finding {
  readonly name: string;
  /** どうなっているか。 */
  readonly found: string;
  /** 直すためにすること。None where nothing is wrong. */
  readonly toDo?: string;
}

export interface Installation {
  readonly nodeVersion: string;
  /** package.json の engines：「>=20.19」 */
  readonly nodeNeeded: string;
  readonly isBuildStale: boolean;
  readonly environment: Environment;
  readonly disk: Disk;
  readonly organizationFile: string | undefined;
  readonly organization: OrganizationFile;
  readonly today: IsoDate;
}

const freeBytesNeeded = 500_000_000;

/** 据え付けの点検。Changes nothing: no database is made, no key, no table. */
export async function findingsOf(installation: Installation): Promise<readonly Finding[]> {
  const { environment, disk, organization, today } = installation;
  return [
    nodeFinding(installation),
    buildFinding(installation),
    placeFinding(environment, disk),
    keyFinding(environment),
    await databaseFinding(environment),
    spaceFinding(environment, disk),
    organizationFinding(installation),
    ...(organization.kind === "settings" ? [rulesFinding(organization.settings, today)] : []),
    clockFinding(today),
  ];
}

function nodeFinding({ nodeVersion, nodeNeeded }: Installation): Finding {
  const [major = 0, minor = 0] = numbersIn(nodeVersion);
  const [neededMajor = 0, neededMinor = 0] = numbersIn(nodeNeeded);
  const isFine = major > neededMajor || (major === neededMajor && minor >= neededMinor);
  const finding = { name: "Node.js", found: nodeVersion };
  return isFine ? finding : { ...finding, toDo: `Node.js ${neededMajor}.${neededMinor} 以上を入れてください。` };
}

function numbersIn(version: string): readonly number[] {
  return (version.match(/\d+/gu) ?? []).map(Number);
}

function buildFinding({ isBuildStale }: Installation): Finding {
  const name = "アプリの組み立て";
  if (!isBuildStale) return { name, found: "できています" };
  return {
    name,
    found: "まだか、古くなっています",
    toDo: "npm run build を実行してください（npm start は自分で組み立てます）。",
  };
}

function placeFinding({ databaseUrl }: Environment, disk: Disk): Finding {
  const name = "データの置き場所";
  const file = sqliteFileOf(databaseUrl);
  if (file === undefined) return { name, found: "PostgreSQL" };
  const folder = dirname(file);
  if (!existsSync(folder)) return { name, found: `${folder}（まだありません。最初の起動で作られます）` };
  const blocked = [folder, ...[file, `${file}-wal`].filter((one) => existsSync(one))].find(
    (one) => !disk.isWritable(one),
  );
  if (blocked === undefined) return { name, found: `${folder}（書き込めます）` };
  return {
    name,
    found: `${blocked} に書き込めません`,
    toDo: "アプリを動かす利用者に、読み書きの許可を与えてください。",
  };
}

function keyFinding({ keyFile }: Environment): Finding {
  const name = "鍵ファイル";
  if (!existsSync(keyFile)) return { name, found: `${keyFile}（まだありません）` };
  const openToOthers = statSync(keyFile).mode & 0o077;
  if (openToOthers === 0) return { name, found: `${keyFile}（持ち主だけが読めます）` };
  return {
    name,
    found: `${keyFile} を、ほかの利用者も読めます`,
    toDo: `chmod 400 ${keyFile} を実行してください。もう読まれたおそれがあれば、npm run -s keys -- rotate で、これから書くものの鍵を替えます。データベースや控えも読まれたおそれがあれば、鍵を替えても足りません。新しく据え直してください。`,
  };
}

const databaseTroubles: Readonly<Record<Exclude<Inspection["kind"], "ours" | "empty">, string>> = {
  foreign: "別のシステムの表があります",
  unreadable: "ファイルが読めません",
};

async function databaseFinding({ databaseUrl, keyFile }: Environment): Promise<Finding> {
  const name = "データベースと鍵";
  const inspection = await lookAt(databaseUrl);
  if (inspection === "unreachable") {
    return {
      name,
      found: "データベースにつながりません",
      toDo: "DATABASE_URL と、データベースが動いているかを確かめてください。",
    };
  }
  if (inspection.kind === "empty") return { name, found: "まだ空です。最初の起動で作られます" };
  try {
    keyFor(inspection, keyFile);
  } catch (error) {
    if (!(error instanceof RefusalToStart)) throw error;
    const [found = "", ...toDo] = error.message.split("\n");
    return { name, found, toDo: toDo.join("") };
  }
  if (inspection.kind !== "ours") return { name, found: databaseTroubles[inspection.kind] };
  const found = "このアプリのもので、鍵も合っています";
  return { name, found: inspection.schema === "older" ? `${found}。表は、次の起動で新しくなります` : found };
}

async function lookAt(databaseUrl: string): Promise<Inspection | "unreachable"> {
  try {
    return await inspect(databaseUrl, () => undefined);
  } catch {
    return "unreachable";
  }
}

function spaceFinding({ databaseUrl }: Environment, disk: Disk): Finding {
  const name = "ディスクの空き";
  const folder = dirname(sqliteFileOf(databaseUrl) ?? ".");
  const free = disk.freeBytes(existsSync(folder) ? folder : ".");
  const found = `${Math.floor(free / 1_000_000).toLocaleString("ja-JP")}MB`;
  if (free >= freeBytesNeeded) return { name, found };
  return { name, found, toDo: "空きを500MB以上にしてください。足りなくなると、保存できません。" };
}

function organizationFinding({ organizationFile, organization }: Installation): Finding {
  const name = "団体の設定";
  if (organization.kind === "refused") {
    return { name, found: organization.lines.join("\n"), toDo: "挙げた行を直してください。直すまで、起動できません。" };
  }
  return { name, found: `${organization.settings.municipality}（${organizationFile || "設定ファイルなし"}）` };
}

function rulesFinding(settings: OrganizationSettings, today: IsoDate): Finding {
  const name = "規定と数字";
  const inUse = new Set(allDated());
  const stale = staleAmong(everythingInspected(allDated(), inUse, settings), today);
  const toDo = "npm run -s rules:stale で一覧を見て、新しい版のアプリに更新してください。";
  if (hasExpiredInUse(stale)) return { name, found: "今日の値がないものがあります", toDo };
  return {
    name,
    found: stale.length === 0 ? "見直すものはありません" : `見直すもの ${stale.length}件（rules:stale で一覧）`,
  };
}

/** Nothing in the rules can have been checked on a day that has not come. */
function clockFinding(today: IsoDate): Finding {
  const name = "時計";
  const lastChecked = allDated()
    .flatMap(({ entries }) => entries.map(({ reference }) => reference.checkedOn))
    .reduce((latest, day) => (day > latest ? day : latest), today);
  if (lastChecked === today) return { name, found: today };
  return {
    name,
    found: `${today} は、このアプリの規定を確かめた日より前です`,
    toDo: "サーバーの時計を合わせてください。",
  };
}
