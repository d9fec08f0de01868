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
export async function anOfficer({ databaseFile, keyFile }: Pick<BuiltServer, "databaseFile" | "keyFile">) {
  const room: MachineRoom = await openMachineRoom({
    databaseUrl: databaseFile,
    keyFile,
    workers: { runInWorker: () => Promise.reject(new Error("no workers")), close: async () => undefined },
    log: () => undefined,
  });
  officers += 1;
  const made = await room.accounts.create({ loginName: `jinji${officers}`, name: "人事 花子", role: "hrOfficer" });
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
