import { z } from "~/zod";

/** 新しいパスワード：長さを求め、文字の種類は求めない。Guidance of today (NIST SP 800-63B-4): length and a list of what is guessed first. */
const least = 15;
const most = 200;
/** What is left when everything that is guessed first has been taken out. */
const leastOfItsOwn = 8;

/** よく使われる言葉。Longest first, so that 「password」 goes before 「pass」. */
const guessedFirst = [
  "ikujisanka",
  "keikakusho",
  "password",
  "passw0rd",
  "iloveyou",
  "sunshine",
  "princess",
  "football",
  "baseball",
  "superman",
  "trustno1",
  "yakusho",
  "shiyakusho",
  "welcome",
  "letmein",
  "monkey",
  "dragon",
  "master",
  "shadow",
  "sakura",
  "himitsu",
  "konnichiwa",
  "arigatou",
  "pasuwado",
  "ikuji",
  "jinji",
  "admin",
  "login",
  "qazwsx",
  "pass",
  "navi",
].toSorted((one, other) => other.length - one.length);

const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const runLength = 3;
const runs = new Set(
  rows.flatMap((row) => [row, [...row].reverse().join("")]).flatMap((row) => slicesOf(row, runLength)),
);

/** 新しいパスワードの欄。 */
export function newPasswordSchema(loginName: string) {
  return z
    .object({
      current: z.string().default("").pipe(z.string().min(1, "いまのパスワードを入力してください")),
      next: z
        .string()
        .default("")
        .transform((typed) => typed.normalize("NFKC"))
        .pipe(
          z
            .string()
            .refine(
              (next) => [...next].length >= least && [...next].length <= most,
              `新しいパスワードは、${least}文字以上${most}文字以内で入力してください`,
            )
            .refine(
              (next) => ownLettersOf(next, loginName) >= leastOfItsOwn,
              "よく使われる言葉や並び、利用者名だけでできたパスワードは使えません。関係のない言葉をいくつか並べてください",
            ),
        ),
      again: z.string().default(""),
    })
    .refine(({ next, again }) => next === again.normalize("NFKC"), {
      path: ["again"],
      message: "確かめの欄に、新しいパスワードと同じものを入力してください",
    });
}

/** How many letters of it are not guessed first: neither common words, nor rows of the keyboard, nor repeats. */
function ownLettersOf(password: string, loginName: string): number {
  const plain = password.toLowerCase().replace(/[\s\-_.]/gu, "");
  const withoutWords = [...guessedFirst, loginName].reduce((text, word) => text.replaceAll(word, ""), plain);
  return withoutRepeats(withoutRuns(withoutWords)).length;
}

function withoutRuns(text: string): string {
  const isInRun = [...text].map(() => false);
  slicesOf(text, runLength).forEach((slice, start) => {
    if (runs.has(slice)) isInRun.fill(true, start, start + runLength);
  });
  return [...text].filter((_, index) => !isInRun[index]).join("");
}

/** 「aaaaaa」も「abababab」も、一回分と数える。 */
function withoutRepeats(text: string): string {
  return text.replace(/(.{1,8}?)\1+/gu, "$1");
}

function slicesOf(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length));
}
