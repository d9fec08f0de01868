import { z } from "zod";
import { explained, simulate } from "#salary-rules";
import { simulationRequestSchema } from "#salary-rules/simulationSchema";

z.config(z.locales.ja());

export interface CommandAnswer {
  readonly exitCode: 0 | 2;
  readonly answer: unknown;
}

interface Problem {
  /** 「leaves.0.end」。依頼の全体についてなら空。 */
  readonly path: string;
  readonly message: string;
}

/** JSON の依頼に、JSON で答える。 */
export function answerToRequest(json: string, { explain }: { readonly explain: boolean }): CommandAnswer {
  let request: unknown;
  try {
    request = JSON.parse(json);
  } catch {
    return refusal([{ path: "", message: "依頼を JSON として読めません。" }]);
  }
  const parsed = simulationRequestSchema.safeParse(request);
  if (!parsed.success) {
    return refusal(parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
  }
  const answer = explain ? explained(() => simulate(parsed.data)) : simulate(parsed.data);
  return { exitCode: 0, answer };
}

function refusal(problems: readonly Problem[]): CommandAnswer {
  return { exitCode: 2, answer: { error: "依頼が正しくありません。", problems } };
}
