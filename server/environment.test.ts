import { describe, expect, test } from "vitest";
import { readEnvironment } from "./environment";
import { RefusalToStart } from "./refusalToStart";

describe("環境変数", () => {
  test("何もなければ、ポート3000とdata/navi.dbを使う", () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      databaseUrl: "data/navi.db",
      keyFile: "data/navi.key",
      publicOrigin: undefined,
    });
  });

  test("空の指定は、ないのと同じに読む", () => {
    const empty = { PORT: "", DATABASE_URL: "", KEY_FILE: "", PUBLIC_ORIGIN: "" };
    expect(readEnvironment(empty)).toEqual(readEnvironment({}));
  });

  test("指定したとおりに読む", () => {
    expect(
      readEnvironment({
        PORT: "8080",
        DATABASE_URL: "postgres://db.example/navi",
        KEY_FILE: "/etc/navi/key",
        PUBLIC_ORIGIN: "https://navi.example.lg.jp",
      }),
    ).toEqual({
      port: 8080,
      databaseUrl: "postgres://db.example/navi",
      keyFile: "/etc/navi/key",
      publicOrigin: "https://navi.example.lg.jp",
    });
  });

  const keyFiles: readonly { databaseUrl: string; keyFile: string }[] = [
    { databaseUrl: "/srv/navi/plans.db", keyFile: "/srv/navi/plans.key" },
    { databaseUrl: "file:other/navi.db", keyFile: "other/navi.key" },
    { databaseUrl: "postgres://db/navi", keyFile: "data/navi.key" },
  ];

  test.each(keyFiles)("$databaseUrl の鍵は $keyFile", ({ databaseUrl, keyFile }) => {
    expect(readEnvironment({ DATABASE_URL: databaseUrl }).keyFile).toBe(keyFile);
  });

  const refused: readonly { name: string; value: string; why: string }[] = [
    { name: "PORT", value: "0", why: "1から65535" },
    { name: "PORT", value: "65536", why: "1から65535" },
    { name: "PORT", value: "-1", why: "1から65535" },
    { name: "PORT", value: "３０００", why: "1から65535" },
    { name: "PORT", value: "3000; rm -rf", why: "1から65535" },
    { name: "DATABASE_URL", value: "mysql://db/navi", why: "postgres://" },
    { name: "DATABASE_URL", value: "https://db/navi", why: "postgres://" },
    { name: "PUBLIC_ORIGIN", value: "http://navi.example.lg.jp", why: "https://" },
    { name: "PUBLIC_ORIGIN", value: "https://navi.example.lg.jp/", why: "パスを含まない" },
    { name: "PUBLIC_ORIGIN", value: "https://navi.example.lg.jp/app", why: "パスを含まない" },
    { name: "PUBLIC_ORIGIN", value: "https://user@navi.example.lg.jp", why: "パスを含まない" },
    { name: "PUBLIC_ORIGIN", value: "navi.example.lg.jp", why: "https://" },
    { name: "PUBLIC_ORIGIN", value: "*", why: "https://" },
  ];

  test.each(refused)("$name=$value は断り、何を直すかを言う", ({ name, value, why }) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(RefusalToStart);
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`${name}：.*${why}`));
  });

  test("直すところが二つあれば、二つとも言う", () => {
    expect(() => readEnvironment({ PORT: "x", PUBLIC_ORIGIN: "y" })).toThrow(/PORT：[\s\S]*PUBLIC_ORIGIN：/);
  });
});
