import type { BuiltServer } from "./builtServer";
import { aScriptedVisitor, postNewPlan, type ScriptedVisitor } from "./scriptedVisitor";

interface Revision {
  readonly revision: number;
}

/**
 * Saves over HTTP without a pause, kills the server in the middle, opens the same database again and asks what it
 * remembers. A save counts as acknowledged when its answer has arrived.
 */
export async function lostAfterKills(server: BuiltServer, cycles: number) {
  const father = aScriptedVisitor(server.origin);
  const planId = await postNewPlan(father, "empty");
  let revision = 1;
  let acknowledged = 0;
  let lost = 0;

  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const saving = saveUntilCut(father, planId, revision);
    // Spread over the save, from its beginning to long after its first answers.
    await pause(30 + (cycle % 20) * 15);
    await server.kill("SIGKILL");
    const { last, count } = await saving;
    acknowledged += count;

    await server.restart();
    revision = await revisionOf(father, planId);
    const remembered = await noteOf(father, planId);
    if (revision < last || (count > 0 && Number(remembered) < last)) lost += 1;
  }
  return { acknowledged, lost };
}

/** Each save writes the revision it makes, so that what is read back tells how far it got. */
async function saveUntilCut(father: ScriptedVisitor, planId: string, startedFrom: number) {
  let last = startedFrom;
  let count = 0;
  for (;;) {
    const fields = { _revision: String(last), worryNote: String(last + 1) };
    const answer = await father.post(`/plans/${planId}/keep/wishes`, fields).catch(() => undefined);
    if (answer === undefined) return { last, count };
    if (answer.status !== 200) throw new Error(`a save was answered with ${answer.status}`);
    last = (JSON.parse(answer.text) as Revision).revision;
    count += 1;
  }
}

async function revisionOf(father: ScriptedVisitor, planId: string): Promise<number> {
  const { text } = await father.get(`/plans/${planId}/steps/wishes`);
  return Number(/name="_revision" value="(\d+)"/.exec(text)?.[1]);
}

async function noteOf(father: ScriptedVisitor, planId: string): Promise<string> {
  const { text } = await father.get(`/plans/${planId}/steps/wishes`);
  return /<textarea[^>]*name="worryNote"[^>]*>\s*([^<]*)</.exec(text)?.[1] ?? "";
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
