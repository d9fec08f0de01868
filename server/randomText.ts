import { randomBytes } from "node:crypto";

/** Digits and letters that are not mistaken for one another when read aloud or copied by hand (Crockford's set). */
export const clearLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Each letter carries five random bits. */
export function randomLetters(count: number): string {
  return Array.from(randomBytes(count), (byte) => clearLetters.charAt(byte % clearLetters.length)).join("");
}

/** 256 random bits, for what must not be guessed. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}
