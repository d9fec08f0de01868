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
import { aScriptedVisitor } from "../journeys/kit/scriptedVisitor";
import { type Measurement, measurement, median } from "./measurement";

const cases = 2_000;
const rounds = 7;

/** How long HR waits for its list. */
export async function measure(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  try {
    await submit(server);
    const { loginName, password, nextCode } = await anOfficer(server);
    const officer = aScriptedVisitor(server.origin);
    await officer.post("/login", { loginName, password, code: nextCode() });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begin = performance.now();
      const { status, text } = await officer.get("/desk");
      times.push(performance.now() - begin);
      if (status !== 200 || !text.includes(`${cases}件`)) throw new Error(`the list was answered with ${status}`);
    }
    return [measurement("hr.list_2000_ms", median(times), "ms", 1_000)];
  } finally {
    await server.remove();
  }
}

async function submit({ databaseFile, keyFile }: BuiltServer): Promise<void> {
  const workers = { runInWorker: () => Promise.reject(new Error("none")), close: async () => undefined };
  const room = await openMachineRoom({ databaseUrl: databaseFile, keyFile, workers, log: () => undefined });
  const today = isoDate("2026-11-24");
  const plan = readersView(planOf(aDraft(sampleAnswers(today)), today), "supervisor");
  const actor = { identifiedBy: "ownPlan", role: "employee" } as const;
  const event: CaseEvent = { action: "submit", at: "2026-11-24T05:00:00.000Z", actor, plan };
  const file = caseFileOf([event]);
  const summary = caseSummary({ file, record: undefined, submittedOn: today, settings: nationalSettings });
  const { session } = await room.sessions.start();
  for (let number = 0; number < cases; number += 1) {
    const content = { body: null, summary: null, idempotencyKey: crypto.randomUUID() };
    const { id } = await room.plans.create(session, content);
    await room.cases.append(session, "ownPlan", id, 0, { event, summary });
  }
  await room.close();
}
