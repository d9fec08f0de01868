import type { FormValues } from "~/forms/formValues";
import { storedAnswers } from "~/storedFields";

/** 封をした金額。 */
export interface SealedFigures {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
}

/** The shape of what is sealed. Figures of another shape do not open. */
const shape = "figures-1";
const nonceLength = 12;

export function importedKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

export async function sealFigures(key: CryptoKey, planId: string, values: FormValues): Promise<SealedFigures> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const plaintext = new TextEncoder().encode(JSON.stringify(values));
  return { nonce, ciphertext: await crypto.subtle.encrypt(boundTo(planId, nonce), key, plaintext) };
}

/** `undefined` when they belong to another plan, another key or another shape, or were damaged. */
export async function openFigures(
  key: CryptoKey,
  planId: string,
  { nonce, ciphertext }: SealedFigures,
): Promise<FormValues | undefined> {
  try {
    const plaintext = await crypto.subtle.decrypt(boundTo(planId, nonce), key, ciphertext);
    return storedAnswers.parse(JSON.parse(new TextDecoder().decode(plaintext)));
  } catch {
    return undefined;
  }
}

function boundTo(planId: string, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode(`${planId}|${shape}`) };
}
