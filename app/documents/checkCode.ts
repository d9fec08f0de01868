import { canonicalJson, type Json } from "./canonicalJson";

/** SHA-256, in hexadecimal, of the canonical JSON. */
export async function fingerprint(data: Json): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalJson(data)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * 照合コード — the first 16 hexadecimal digits, in groups of four.
 * It shows that a paper and the data belong together; it is no protection against forgery.
 */
export function checkCode(fingerprintOfPlan: string): string {
  return (fingerprintOfPlan.slice(0, 16).match(/.{4}/gu) ?? []).join(" ");
}
