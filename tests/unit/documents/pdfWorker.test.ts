import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { createWorkerHost, type WorkerHost } from "#server/workers";
import {
  batchPdf,
  ownCopyPdf,
  pdfResponse,
  submissionPdf,
  unprintableCharacters,
} from "../../../app/services/documents.server";
import type { Session } from "../../../app/services/session.server";
import { checkSyntax, textOf } from "../../documents/poppler";
import { someMoney } from "../../documents/sampleMoney";
import { aPrintablePlan } from "../../documents/samplePlans";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = fileURLToPath(new URL("../../..", import.meta.url));
const bundle = `${root}node_modules/.cache/test/pdfWorker.mjs`;
let host: WorkerHost;
let session: Session;

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ["app/documents/pdfWorker.server.ts"],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  host = createWorkerHost({ bundleOf: () => new URL(`file://${bundle}`) });
  session = { room: { runInWorker: host.runInWorker } } as unknown as Session;
});

afterAll(() => host.close());

test("ワーカーが、提出用と本人控えを同時に作る", async () => {
  const [submission, copy] = await Promise.all([
    submissionPdf(session, aPrintablePlan()),
    ownCopyPdf(session, {
      plan: aPrintablePlan(),
      deadlines: [],
      money: someMoney(),
      data: { plan: {}, money: { pay: 1 } },
    }),
  ]);
  checkSyntax(submission);
  checkSyntax(copy);
  expect(textOf(submission)).not.toContain("家計の試算");
  expect(textOf(copy)).toContain("家計の試算");
});

test("60人分のまとめを作るあいだも、一人の提出用は先にできる", async () => {
  const made: string[] = [];
  const plans = Array.from({ length: 60 }, () => aPrintablePlan());
  const [pdf] = await Promise.all([
    batchPdf(session, { plans, createdOn: isoDate("2026-12-01") }).finally(() => made.push("まとめ")),
    submissionPdf(session, aPrintablePlan()).finally(() => made.push("提出用")),
  ]);
  expect(made).toEqual(["提出用", "まとめ"]);
  expect(textOf(pdf)).toContain("60件のうち60件目");
});

test("ワーカーが、印字できない文字を挙げる", async () => {
  expect(await unprintableCharacters(session, [{ place: "氏名", text: "山\uE000" }])).toEqual([
    { place: "氏名", character: "\uE000", codePoints: "U+E000", printedAs: "missing" },
  ]);
});

test("失敗しても、内容を漏らさず、次の紙を作れる", async () => {
  const broken = { ...aPrintablePlan(), leaves: "ないしょ" as never };
  await expect(submissionPdf(session, broken)).rejects.toThrow(/^(?!.*ないしょ).*TypeError/u);
  expect((await submissionPdf(session, aPrintablePlan())).length).toBeGreaterThan(10_000);
});

test("答えは、題名の付いたPDFで、どこにも残らない", async () => {
  const response = pdfResponse(new Uint8Array([37]), "育児参加計画書（提出用）.pdf");
  expect(response.headers.get("Content-Type")).toBe("application/pdf");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Content-Disposition")).toContain(
    `filename*=UTF-8''${encodeURIComponent("育児参加計画書（提出用）.pdf")}`,
  );
});
