import { checkCode, fingerprint } from "~/documents/checkCode";
import { paperDataFormat } from "~/documents/paperData";
import type { FormValues } from "~/forms/formValues";
import { z } from "~/zod";
import { newestVersion } from "../draftVersions/openDraft";
import { type Plan, planSchema } from "../plan";
import { readersView } from "../readersView";
import { answersOfPlan } from "./answersOfPlan";
import { isDeeperThan } from "./depth";
import { type OwnData, ownDataFormat, typedAnswersSchema } from "./ownData";

const paperDataSchema = z.strictObject({
  format: z.literal(paperDataFormat),
  plan: planSchema,
  money: typedAnswersSchema.optional(),
});

/** 紙に付いていたデータ。The figures stay in the browser. */
export interface PaperContent {
  readonly plan: Plan;
  readonly money: FormValues | undefined;
}

/** The root, the plan, a list of it, a row, a field. */
const deepest = 5;

/** 紙に付いていたファイルを読む。 `undefined` for a file that is none of ours. */
export function paperContentOf(file: string): PaperContent | undefined {
  try {
    const json: unknown = JSON.parse(file);
    if (isDeeperThan(json, deepest)) return undefined;
    const { data } = paperDataSchema.safeParse(json);
    return data && { plan: data.plan, money: data.money };
  } catch {
    return undefined;
  }
}

/** 書き出したデータと同じ形にする。 What a paper does not carry (the marks of what is done) is left out. */
export function ownDataFromPaper({ plan }: PaperContent, exportedAt: string): OwnData {
  return { format: ownDataFormat, schemaVersion: newestVersion, exportedAt, answers: answersOfPlan(plan) };
}

/** 紙に印字した照合コードと同じになるはずの、照合コード。 */
export async function checkCodeOf({ plan }: PaperContent): Promise<string> {
  return checkCode(await fingerprint(readersView(plan, "supervisor")));
}
