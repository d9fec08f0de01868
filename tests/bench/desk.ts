import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { caseSummary } from "../../app/desk/caseSummary";
import { planOf } from "../../app/plan/draft";
import { readersView } from "../../app/plan/readersView";
import { sampleAnswers } from "../../app/plan/sample";
import { aDraft } from "../../app/plan/testing/answers";
import { caseFileOf } from "../../app/workflow/caseFile";
import type { CaseEvent } from "../../app/workflow/events";
import { openMachineRoom } from "../../server/machineRoom";
import { type BuiltServer, startBuiltServer } from "../journeys/kit/builtServer";
import { anOfficer } from "../journeys/kit/officer";
import { aScriptedVisitor, postNewPlan, type ScriptedVisitor } from "../journeys/kit/scriptedVisitor";
import { type Measurement, measurement, median } from "./measurement";
import { atPace, percentile } from "./openLoop";

const listed = 2_000;
const rounds = 7;
const printed = 200;
/** What somebody else asks for while HR prints. */
const othersPerSecond = 10;
const secondsBefore = 20;
/** One batch takes some seconds: a 99th percentile wants more answers than come meanwhile. */
const batchesPrinted = 4;

/** How long HR waits for its list and for a batch of papers, and how long the others wait meanwhile. */
export async function measure(): Promise<readonly Measurement[]> {
  return [...(await withCases(listed, measureList)), ...(await withCases(printed, measureBatch))];
}

async function withCases(
  count: number,
  take: (server: BuiltServer, officer: ScriptedVisitor) => Promise<readonly Measurement[]>,
): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  try {
    await submit(server, count);
    const { loginName, password, nextCode } = await anOfficer(server);
    const officer = aScriptedVisitor(server.origin);
    await officer.post("/login", { loginName, password, code: nextCode() });
    return await take(server, officer);
  } finally {
    await server.remove();
  }
}

async function measureList(_server: BuiltServer, officer: ScriptedVisitor): Promise<readonly Measurement[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    const { status, text } = await officer.get("/desk");
    times.push(performance.now() - begin);
    if (status !== 200 || !text.includes(`${listed}件`)) throw new Error(`the list was answered with ${status}`);
  }
  return [measurement("hr.list_2000_ms", median(times), "ms", 1_000)];
}

async function measureBatch(server: BuiltServer, officer: ScriptedVisitor): Promise<readonly Measurement[]> {
  const father = aScriptedVisitor(server.origin);
  const plan = `/plans/${await postNewPlan(father, "sample")}`;
  const look = async () => (await father.get(`${plan}/check`)).status === 200;
  // The first answers of a fresh server are slow, and would flatter the comparison.
  await atPace(othersPerSecond, secondsBefore / 2, look);
  const before = await atPace(othersPerSecond, secondsBefore, look);

  const batches = [];
  for (let batch = 0; batch < batchesPrinted; batch += 1) batches.push(await printWhile(officer, look));
  const meanwhile = batches.flatMap(({ times }) => times);
  const ratio = percentile(meanwhile, 0.99) / percentile(before.times, 0.99);
  return [
    measurement("hr.batch_200_s", median(batches.map(({ seconds }) => seconds)), "s", 40),
    measurement("hr.batch_p99_ratio", ratio, "ratio", 2),
  ];
}

/** Prints one batch, and how long somebody else waited in the meantime. */
async function printWhile(officer: ScriptedVisitor, look: () => Promise<boolean>) {
  const begin = performance.now();
  let seconds = Number.NaN;
  const printing = officer.post("/desk/print.pdf", { all: "yes", purpose: "9月の面談" }).then((answer) => {
    seconds = (performance.now() - begin) / 1000;
    if (!answer.headers.get("Content-Type")?.includes("application/pdf")) throw new Error("no PDF came");
  });
  const times: number[] = [];
  while (Number.isNaN(seconds)) times.push(...(await atPace(othersPerSecond, 1, look)).times);
  await printing;
  return { seconds, times };
}

async function submit({ databaseFile, keyFile }: BuiltServer, count: number): Promise<void> {
  const workers = { runInWorker: () => Promise.reject(new Error("none")), close: async () => undefined };
  const room = await openMachineRoom({ databaseUrl: databaseFile, keyFile, workers, log: () => undefined });
  const today = isoDate("2026-11-24");
  const plan = readersView(planOf(aDraft(sampleAnswers(today)), today), "supervisor");
  const actor = { identifiedBy: "ownPlan", role: "employee" } as const;
  const event: CaseEvent = { action: "submit", at: "2026-11-24T05:00:00.000Z", actor, plan };
  const file = caseFileOf([event]);
  const summary = caseSummary({ file, record: undefined, submittedOn: today, settings: nationalSettings });
  const { session } = await room.sessions.start();
  for (let number = 0; number < count; number += 1) {
    const content = { body: null, summary: null, idempotencyKey: crypto.randomUUID() };
    const { id } = await room.plans.create(session, content);
    await room.cases.append(session, "ownPlan", id, 0, { event, summary });
  }
  await room.close();
}
