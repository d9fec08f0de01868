import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { derivedKey, type KeyRing, type MasterKey } from "./masterKey";

/** Where a sealed text belongs. Moved anywhere else, or rolled back to an older revision, it does not open. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly revision: number;
  readonly column: string;
}

export interface Sealing {
  /** The key that seals from now on. */
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
export function sealingWith(...ring: KeyRing): Sealing {
  const [first] = ring;
  const current = ring.at(-1) ?? first;
  const keyOf = (key: MasterKey, { table, id, column }: Place) => derivedKey(key, `record|${table}|${column}|${id}`);

  return {
    keyId: current.id,

    seal(place, text) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, keyOf(current, place), nonce).setAAD(boundTo(place, current.id));
      const ciphertext = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString("base64url");
    },

    unseal(place, keyId, sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const key = ring.find(({ id }) => id === keyId);
      if (key === undefined || bytes.length < nonceLength + tagLength) throw unreadable(place);

      const decipher = createDecipheriv(algorithm, keyOf(key, place), bytes.subarray(0, nonceLength), {
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
      return createHmac("sha256", derivedKey(first, purpose)).update(secret).digest();
    },

    secretFor: (purpose) => derivedKey(first, `handed out|${purpose}`),
  };
}

function boundTo({ table, id, revision }: Place, keyId: string): Buffer {
  return Buffer.from([table, id, revision, keyId].join("|"));
}

function unreadable({ table, column }: Place): UnreadableRecord {
  return new UnreadableRecord(`${table}.${column} does not open`);
}
