import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { simulate } from "#salary-rules";
import { simulationRequestSchema } from "#salary-rules/simulationSchema";
import { answerToRequest } from "./answerToRequest";

const example = readFileSync(new URL("../../docs/examples/simulation-request.json", import.meta.url), "utf8");
const plain = { explain: false };

describe("試算の入口（シェル）", () => {
  test("依頼に、simulate と同じ結果を返す", () => {
    const { exitCode, answer } = answerToRequest(example, plain);
    expect(exitCode).toBe(0);
    expect(answer).toEqual(simulate(simulationRequestSchema.parse(JSON.parse(example))));
  });

  test("説明を求めると、額は同じで計算根拠がつく", () => {
    const text = JSON.stringify(answerToRequest(example, { explain: true }).answer);
    expect(text).toContain('"trace"');
    expect(JSON.parse(text, (key, value) => (key === "trace" ? undefined : value))).toEqual(
      JSON.parse(JSON.stringify(answerToRequest(example, plain).answer)),
    );
  });

  test.each([
    ["JSON でない", "{", [""]],
    ["形が違う", JSON.stringify({ ...JSON.parse(example), household: { spouse: "?" } }), ["household.spouse"]],
  ])("%s依頼は、終了コード2と場所で断る", (_, json, paths) => {
    const { exitCode, answer } = answerToRequest(json, plain);
    expect(exitCode).toBe(2);
    expect(answer).toMatchObject({ problems: paths.map((path) => ({ path })) });
  });

  test("標準入力から読み、標準出力へ書き、終了コードを返す", async () => {
    const run = (input: string) =>
      new Promise<{ code: number | null; stdout: string }>((resolve) => {
        const child = execFile("node", ["--import", "tsx", "app/commands/simulate.ts"], (_, stdout) => {
          resolve({ code: child.exitCode, stdout });
        });
        child.stdin?.end(input);
      });
    const answered = await run(example);
    expect(answered.code).toBe(0);
    expect(JSON.parse(answered.stdout)).toEqual(JSON.parse(JSON.stringify(answerToRequest(example, plain).answer)));
    const refused = await run("[]");
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({ problems: [{ path: "" }] });
  }, 60_000);
});
