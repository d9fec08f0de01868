import { aScriptedVisitor, postNewPlan, type ScriptedVisitor } from "./scriptedVisitor";
import { dueDate } from "./steps";

/** A plan that was submitted, its owner, and the code of a link to it. */
export interface SubmittedPlan {
  readonly planId: string;
  readonly father: ScriptedVisitor;
  readonly code: string;
}

const birth = { number: "single", olderChild: "no", employment: "permanent", workPattern: "regular" };
const person = { department: "市民部 市民課", position: "主任", name: "髙橋 𠮷之助" };
const wishes = { worryNote: "だれにも見せない不安", workload: "当直を外してほしい" };

export async function postSubmittedPlan(origin: string): Promise<SubmittedPlan> {
  const father = aScriptedVisitor(origin);
  const planId = await postNewPlan(father, "empty");
  const plan = `/plans/${planId}`;
  const steps = { birth: { ...birth, dueDate }, wishes, person };
  let revision = 1;
  for (const [step, answers] of Object.entries(steps)) {
    await father.post(`${plan}/steps/${step}`, { ...answers, _revision: String(revision), _intent: "next" });
    revision = revisionIn((await father.get(`${plan}/steps/${step}`)).text);
  }
  await father.post(`${plan}/preview`, { _revision: "0" });
  const { text } = await father.post(`${plan}/share`, { _intent: "link", label: "田中課長", days: "14", _key: planId });
  return { planId, father, code: /\/s#([\w-]{43})/u.exec(text)?.[1] ?? "" };
}

function revisionIn(page: string): number {
  return Number(/name="_revision" value="(\d+)"/u.exec(page)?.[1]);
}
