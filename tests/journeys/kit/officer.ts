import { type MachineRoom, openMachineRoom } from "../../../server/machineRoom";
import type { BuiltServer } from "./builtServer";

export interface OfficerCredentials {
  readonly loginName: string;
  readonly password: string;
  /** One for each time he logs in. */
  nextCode(): string;
}

let officers = 0;

/** An account of HR, made beside the running server as the command makes it. */
export function anOfficer(server: Pick<BuiltServer, "databaseFile" | "keyFile">): Promise<OfficerCredentials> {
  return anAccount(server, "hrOfficer", "人事 花子");
}

export function anAdministrator(server: Pick<BuiltServer, "databaseFile" | "keyFile">): Promise<OfficerCredentials> {
  return anAccount(server, "administrator", "管理 一郎");
}

async function anAccount({ databaseFile, keyFile }: Parameters<typeof anOfficer>[0], role: string, name: string) {
  const room: MachineRoom = await openMachineRoom({
    databaseUrl: databaseFile,
    keyFile,
    workers: { runInWorker: () => Promise.reject(new Error("no workers")), close: async () => undefined },
    log: () => undefined,
  });
  officers += 1;
  const made = await room.accounts.create({ loginName: `jinji${officers}`, name, role });
  await room.close();
  if (typeof made === "string") throw new Error(made);
  const codes = [...made.recoveryCodes];
  const credentials: OfficerCredentials = {
    loginName: made.loginName,
    password: made.password,
    nextCode: () => codes.pop() ?? "",
  };
  return credentials;
}
