import { clearLetters, randomLetters } from "./randomText";

/**
 * 再開コード: twelve letters (60 random bits) and a check letter, written XXXX-XXXX-XXXX-X.
 *
 * The letters are numbers of the field of 32 elements. The check makes the word a multiple of the
 * field's generator step, so one wrong letter or two exchanged letters never pass.
 */
const lettersBeforeCheck = 12;

/** A code without hyphens, as `readResumeCode` returns it. */
export type ResumeCode = string & { readonly __resumeCode: true };

export function newResumeCode(): ResumeCode {
  const letters = randomLetters(lettersBeforeCheck);
  return `${letters}${checkLetterFor(letters)}` as ResumeCode;
}

export function writeResumeCode(code: ResumeCode): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8, 12), code.slice(12)].join("-");
}

/** Reads what a tired person typed: small letters, full width, no or other hyphens, O for 0, I or L for 1. */
export function readResumeCode(typed: string): ResumeCode | undefined {
  const letters = typed
    .slice(0, 100)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―−ー_.]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const isWellFormed =
    letters.length === lettersBeforeCheck + 1 && [...letters].every((one) => clearLetters.includes(one));
  const body = letters.slice(0, lettersBeforeCheck);
  return isWellFormed && checkLetterFor(body) === letters.slice(lettersBeforeCheck)
    ? (letters as ResumeCode)
    : undefined;
}

function checkLetterFor(letters: string): string {
  const remainder = [...letters].reduce((sum, letter) => timesGenerator(sum) ^ clearLetters.indexOf(letter), 0);
  return clearLetters.charAt(timesGenerator(remainder));
}

/** Multiplication by x among polynomials modulo x⁵ + x² + 1 over two elements. */
function timesGenerator(value: number): number {
  const shifted = value << 1;
  return shifted < 32 ? shifted : shifted ^ 0b100101;
}
