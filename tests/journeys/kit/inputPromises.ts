import { expect } from "vitest";
import { isPlainJapanese, refusalsIn, textsIn } from "./refusals";
import type { Answer } from "./scriptedVisitor";

/** Whatever was posted, the server answers on purpose. */
export function expectNoFault({ status, text }: Answer, what: string): void {
  expect([200, 303, 422], what).toContain(status);
  // React 18 leaves zero bytes behind where a letter does not fit into its buffer; in a field they become �.
  expect(text.includes("\0"), `${what}: zero bytes`).toBe(false);
}

/** Every refusal stands at its field and in the summary, in plain Japanese, and the title says so first. */
export function expectExplained({ text }: Answer, what: string): void {
  const { title, atFields, inSummary } = refusalsIn(text);
  expect(Object.keys(atFields).length, what).toBeGreaterThan(0);
  expect(inSummary, what).toEqual(atFields);
  for (const message of Object.values(atFields)) expect(isPlainJapanese(message), `${what}: ${message}`).toBe(true);
  expect(title, what).toMatch(/^エラー：/u);
  for (const id of Object.keys(inSummary)) expect(text, what).toContain(`id="${id}"`);
}

/** Everything typed is still in its field. */
export function expectNothingLost({ text }: Answer, fields: Readonly<Record<string, string>>): void {
  for (const [name, shown] of Object.entries(textsIn(text))) {
    expect(travelled(shown), name).toBe(travelled(fields[name] ?? ""));
  }
}

/** Lone surrogates and NUL do not survive a form in any browser, and a text field has no spaces around it here. */
function travelled(text: string): string {
  return Buffer.from(text, "utf8")
    .toString("utf8")
    .replace(/[\0\ufffd]/gu, "")
    .trim();
}
