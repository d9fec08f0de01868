import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { derivedKey, type MasterKey } from "./masterKey";

/** Where a sealed text belongs. Moved anywhere else, or rolled back to an older revision, it does not open. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly revision: number;
  readonly column: string;
}

export interface Sealing {
  readonly keyId: string;
  seal(place: Place, text: string): string;
  unseal(place: Place, keyId: string, sealed: string): string;
  /** A keyed hash: finds a secret again without storing it. */
  fingerprint(purpose: string, secret: string): Buffer;
  /** A secret to hand out, always the same for one purpose; it tells nothing about the keys of this room. */
  secretFor(purpose: string): Buffer;
}

/** The record was changed, moved, or sealed with another key. Says which, never what it contained. */
export class UnreadableRecord extends Error {
  override readonly name = "UnreadableRecord";
}

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM with a key per record and column; the text is nonce, tag and ciphertext in base64url. */
export function sealingWith(key: MasterKey): Sealing {
  const keyOf = ({ table, id, column }: Place) => derivedKey(key, `record|${table}|${column}|${id}`);

  return {
    keyId: key.id,

    seal(place, text) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, keyOf(place), nonce).setAAD(boundTo(place, key.id));
      const ciphertext = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString("base64url");
    },

    unseal(place, keyId, sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      if (keyId !== key.id || bytes.length < nonceLength + tagLength) throw unreadable(place);

      const decipher = createDecipheriv(algorithm, keyOf(place), bytes.subarray(0, nonceLength), {
        authTagLength: tagLength,
      })
        .setAAD(boundTo(place, keyId))
        .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
      const beginning = decipher.update(bytes.subarray(nonceLength + tagLength));
      try {
        return Buffer.concat([beginning, decipher.final()]).toString("utf8");
      } catch {
        throw unreadable(place);
      }
    },

    fingerprint(purpose, secret) {
      return createHmac("sha256", derivedKey(key, purpose)).update(secret).digest();
    },

    secretFor: (purpose) => derivedKey(key, `handed out|${purpose}`),
  };
}

function boundTo({ table, id, revision }: Place, keyId: string): Buffer {
  return Buffer.from([table, id, revision, keyId].join("|"));
}

function unreadable({ table, column }: Place): UnreadableRecord {
  return new UnreadableRecord(`${table}.${column} does not open`);
}
