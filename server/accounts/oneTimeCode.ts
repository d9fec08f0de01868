import { createHmac, timingSafeEqual } from "node:crypto";

/** 確認コード（RFC 6238）: six digits from a shared secret, new every 30 seconds. */
const period = 30;
const digits = 6;
/** A clock may be one step early or late. */
const tolerance = 1;
const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / period);
}

export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, "0");
}

/** The step a code belongs to; undefined when it fits none, or one that was used before. */
export function stepOfCode(secret: Buffer, code: string, now: Date, lastStep: number): number | undefined {
  const current = stepAt(now);
  const steps = Array.from({ length: 2 * tolerance + 1 }, (_, index) => current - tolerance + index);
  return steps.find((step) => step > lastStep && isSame(codeOf(secret, step), code));
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** As authenticator apps take it, by hand or from the address. */
export function inBase32(secret: Buffer): string {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

export function setupAddress(loginName: string, secret: Buffer): string {
  const issuer = encodeURIComponent("育児参加計画ナビ");
  return `otpauth://totp/${issuer}:${encodeURIComponent(loginName)}?secret=${inBase32(secret)}&issuer=${issuer}`;
}
