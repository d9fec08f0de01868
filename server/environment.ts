import { basename, dirname, extname, join } from "node:path";
import { z } from "zod";
import { RefusalToStart } from "./refusalToStart";
import { sqliteFileOf } from "./storage/databaseUrl";

export interface Environment {
  readonly port: number;
  /** A path, a `file:` URL, or a `postgres://` URL. */
  readonly databaseUrl: string;
  readonly keyFile: string;
  /** `https://…` as the browser sees it, when a reverse proxy stands in front. */
  readonly publicOrigin: string | undefined;
}

const unsetWhenEmpty = (value: unknown) => (value === "" ? undefined : value);

const variablesSchema = z.object({
  PORT: z.preprocess(
    unsetWhenEmpty,
    z
      .string()
      .regex(/^\d{1,5}$/, "1から65535までの数字を指定してください")
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, "1から65535までの数字を指定してください")
      .default(3000),
  ),
  DATABASE_URL: z.preprocess(
    unsetWhenEmpty,
    z
      .string()
      .refine(
        (url) => sqliteFileOf(url) !== undefined || /^postgres(ql)?:\/\//.test(url),
        "ファイルの場所か、postgres:// で始まる接続先を指定してください",
      )
      .default("data/navi.db"),
  ),
  KEY_FILE: z.preprocess(unsetWhenEmpty, z.string().optional()),
  PUBLIC_ORIGIN: z.preprocess(
    unsetWhenEmpty,
    z
      .string()
      .refine(isHttpsOrigin, "https:// で始まり、パスを含まない形で指定してください（例：https://navi.example.lg.jp）")
      .optional(),
  ),
});

export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = variablesSchema.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `・${path.join(".")}：${message}`);
    throw new RefusalToStart(["環境変数の指定を直してください。", ...lines].join("\n"));
  }

  const { PORT, DATABASE_URL, KEY_FILE, PUBLIC_ORIGIN } = parsed.data;
  return {
    port: PORT,
    databaseUrl: DATABASE_URL,
    keyFile: KEY_FILE ?? keyFileBeside(DATABASE_URL),
    publicOrigin: PUBLIC_ORIGIN,
  };
}

function isHttpsOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === "https:" && new URL(value).origin === value;
}

function keyFileBeside(databaseUrl: string): string {
  const file = sqliteFileOf(databaseUrl) ?? "data/navi.db";
  return join(dirname(file), `${basename(file, extname(file))}.key`);
}
