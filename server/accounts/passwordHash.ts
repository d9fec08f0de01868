import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** scrypt, N = 2¹⁵, r = 8, p = 3 (OWASP's equal of argon2id at 19 MiB): about a third of a second here. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 128 * 1024 * 1024 } as const;
const hashLength = 32;
/** At most so many at once, so that a rush of logins does not stall everybody else. */
const mostAtOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** `scrypt$<salt>$<hash>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return ["scrypt", salt.toString("base64url"), (await derive(password, salt)).toString("base64url")].join("$");
}

/** Without a stored hash the same work is done for nothing, so that time does not tell whether an account exists. */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  const [, salt = "", hash = ""] = (stored ?? "scrypt$$").split("$");
  const expected = Buffer.from(hash, "base64url");
  const derived = await derive(password, Buffer.from(salt, "base64url"));
  return expected.length === hashLength && timingSafeEqual(derived, expected);
}

async function derive(password: string, salt: Buffer): Promise<Buffer> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await new Promise((resolve, reject) => {
      scrypt(password.normalize("NFKC"), salt, hashLength, cost, (error, derived) =>
        error ? reject(error) : resolve(derived),
      );
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
