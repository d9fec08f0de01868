import { createHmac, hkdfSync } from "node:crypto";

/** The key everything else is derived from. Its id travels with each sealed record, so that keys can be changed later. */
export interface MasterKey {
  readonly id: string;
  readonly secret: Buffer;
}

/**
 * 鍵束。In the order they were made. The last seals what is written from now on, every one opens what it has sealed, and
 * the first finds again what is kept as a fingerprint only (codes, links, the chain of the audit).
 */
export type KeyRing = readonly [MasterKey, ...MasterKey[]];

/** A key for one purpose; knowing it tells nothing about the others. */
export function derivedKey(key: MasterKey, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key.secret, Buffer.from(key.id), purpose, 32));
}

/** Recognises the right key without revealing it; kept in the database. */
export function proofOf(key: MasterKey): string {
  return createHmac("sha256", derivedKey(key, "proof of the key")).update(key.id).digest("base64url");
}
