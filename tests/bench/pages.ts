import { startBuiltServer } from "../journeys/kit/builtServer";
import { aScriptedVisitor, postNewPlan } from "../journeys/kit/scriptedVisitor";
import { type Measurement, measurement, median } from "./measurement";

const rounds = 60;
const warmUps = 20;

/** What a page of the plan costs the server, as a multiple of a page that loads nothing. */
export async function measure(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  try {
    const father = aScriptedVisitor(server.origin);
    const planId = await postNewPlan(father, "sample");
    const time = async (path: string) => {
      const begin = performance.now();
      const { status } = await father.get(path);
      if (status !== 200) throw new Error(`${path} was answered with ${status}`);
      return performance.now() - begin;
    };

    // In turns, so that a noisy machine disturbs both alike.
    const trivial: number[] = [];
    const plan: number[] = [];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const times = [await time("/resume"), await time(`/plans/${planId}/check`)] as const;
      if (round < warmUps) continue;
      trivial.push(times[0]);
      plan.push(times[1]);
    }
    return [measurement("page.plan.relative_to_trivial", median(plan) / median(trivial), "×", 3)];
  } finally {
    await server.remove();
  }
}
