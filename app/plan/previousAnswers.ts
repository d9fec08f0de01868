import { storedAnswers } from "~/storedFields";
import { z } from "~/zod";
import { type Answers, contentOf, type DraftContent, draftContentSchema, stepNameSchema } from "./draftContent";
import type { StepName } from "./steps";

/** 答えの変わり方。書いている途中、行の削除、ボタンでの保存。 */
const changes = ["typing", "removal", "answers"] as const;
export type Change = (typeof changes)[number];

/**
 * ひとつ前の答え。 One step's answers as they were before the last change, none when it had none;
 * or the whole plan as it was before it was replaced.
 */
export const previousSchema = z.union([
  z.object({ step: stepNameSchema, answers: storedAnswers.optional(), change: z.enum(changes) }),
  z.object({ replaced: draftContentSchema.extend({ isSample: z.boolean() }) }),
]);

type Previous = z.infer<typeof previousSchema>;
type ReplacedPlan = Extract<Previous, { replaced: unknown }>["replaced"];

interface WithPrevious {
  readonly answers: DraftContent["answers"];
  readonly previous?: Previous | undefined;
}

/**
 * What「ひとつ前に戻す」will bring back once `step` has these answers. What is typed in one go is one change, and
 * it goes on until a button closes it.
 */
export function previousOf(
  { answers, previous }: WithPrevious,
  step: StepName,
  next: Answers,
  change: Change,
): Previous | undefined {
  const before = answers[step];
  if (change === "removal") return { step, answers: before, change };

  if (previous && "step" in previous && previous.step === step && previous.change !== "answers") {
    return change === "answers" ? { ...previous, change } : previous;
  }
  return JSON.stringify(before) === JSON.stringify(next) ? previous : { step, answers: before, change };
}

/** 中身をすべて置き換えた計画。 The old content becomes what「ひとつ前に戻す」brings back. */
export function replaced<Plan extends ReplacedPlan>(plan: Plan, by: ReplacedPlan) {
  const { answers, doneToDos, settledDates, confirmation, ...others } = plan;
  const previous: Previous = { replaced: { ...contentOf(plan), isSample: plan.isSample } };
  return { ...others, ...contentOf(by), isSample: by.isSample, previous };
}

/** ひとつ前に戻した計画。 The answers that were undone become the previous ones, so that undoing twice changes nothing. */
export function undone<Plan extends WithPrevious & ReplacedPlan>(plan: Plan) {
  const { previous } = plan;
  if (!previous) return plan;
  if ("replaced" in previous) return replaced(plan, previous.replaced);
  const { [previous.step]: current, ...others } = plan.answers;
  return {
    ...plan,
    answers: previous.answers ? { ...others, [previous.step]: previous.answers } : others,
    previous: { step: previous.step, answers: current, change: "answers" as const },
  };
}
