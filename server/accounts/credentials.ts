import { randomBytes } from "node:crypto";
import type { Sealing } from "../keys/sealing";
import { clearLetters, randomLetters } from "../randomText";
import type { Database } from "../storage/database";
import type { Tables } from "../storage/tables";
import { setupAddress } from "./oneTimeCode";
import { hashPassword } from "./passwordHash";

/** To be handed over once; nothing of it is kept in clear. */
export interface NewCredentials {
  readonly password: string;
  readonly setupAddress: string;
  readonly recoveryCodes: readonly string[];
}

type StoredCredentials = Pick<Tables["accounts"], "passwordHash" | "codeSecret" | "keyId" | "lastCodeStep">;

const recoveryCodeCount = 8;
const recoveryCodeLength = 12;
const passwordLength = 20;
const secretLength = 20;

/** Makes and keeps what an account is recognised by. */
export function credentialsWith(sealing: Sealing) {
  const placeOf = (id: string, column: "codeSecret" | "name") => ({ table: "accounts", id, revision: 1, column });
  const hashOfCode = (code: string) => sealing.fingerprint("recovery code", code).toString("base64url");

  return {
    newSecret: () => randomBytes(secretLength),

    sealedSecret: (id: string, secret: Buffer) => sealing.seal(placeOf(id, "codeSecret"), secret.toString("base64url")),

    secretOf: ({ id, keyId, codeSecret }: Pick<Tables["accounts"], "id" | "keyId" | "codeSecret">) =>
      Buffer.from(sealing.unseal(placeOf(id, "codeSecret"), keyId, codeSecret), "base64url"),

    sealedName: (id: string, name: string) => sealing.seal(placeOf(id, "name"), name),

    nameOf: ({ id, keyId, name }: Pick<Tables["accounts"], "id" | "keyId" | "name">) =>
      sealing.unseal(placeOf(id, "name"), keyId, name),

    /** 「ABCD-…」 in any case and with any signs between: the hash to look for. */
    hashOfTyped: (typed: string) =>
      hashOfCode([...typed.toUpperCase()].filter((letter) => clearLetters.includes(letter)).join("")),

    async forNew(id: string, loginName: string): Promise<{ made: NewCredentials; stored: StoredCredentials }> {
      const [password, secret] = [randomLetters(passwordLength), this.newSecret()];
      return {
        made: { password, setupAddress: setupAddress(loginName, secret), recoveryCodes: newRecoveryCodes() },
        stored: {
          keyId: sealing.keyId,
          passwordHash: await hashPassword(password),
          codeSecret: this.sealedSecret(id, secret),
          lastCodeStep: 0,
        },
      };
    },

    /** The codes that were there before are worth nothing from now on. */
    async replaceRecoveryCodes(
      within: Pick<Database, "deleteFrom" | "insertInto">,
      accountId: string,
      codes: readonly string[] = newRecoveryCodes(),
    ): Promise<readonly string[]> {
      await within.deleteFrom("recoveryCodes").where("accountId", "=", accountId).execute();
      await within
        .insertInto("recoveryCodes")
        .values(codes.map((code) => ({ accountId, codeHash: hashOfCode(code) })))
        .execute();
      return codes;
    },
  };
}

function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: recoveryCodeCount }, () => randomLetters(recoveryCodeLength));
}
