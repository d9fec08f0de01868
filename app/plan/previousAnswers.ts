import { z } from "~/zod";
import { type StepName, stepNames } from "./steps";

export const stepNameSchema = z.enum(stepNames as [StepName, ...StepName[]]);
export const answersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** 答えの変わり方。書いている途中、行の削除、ボタンでの保存。 */
const changes = ["typing", "removal", "answers"] as const;
export type Change = (typeof changes)[number];

/** ひとつ前の答え。 One step's answers as they were before the last change; none when it had none. */
export const previousSchema = z.object({
  step: stepNameSchema,
  answers: answersSchema.optional(),
  change: z.enum(changes),
});

type Answers = z.infer<typeof answersSchema>;
type Previous = z.infer<typeof previousSchema>;

interface WithPrevious {
  readonly answers: Partial<Record<StepName, Answers>>;
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

  const goesOn = previous?.step === step && previous.change !== "answers";
  if (goesOn) return change === "answers" ? { ...previous, change } : previous;
  return JSON.stringify(before) === JSON.stringify(next) ? previous : { step, answers: before, change };
}

/** ひとつ前に戻した計画。 The answers that were undone become the previous ones, so that undoing twice changes nothing. */
export function undone<Plan extends WithPrevious>(plan: Plan): Plan {
  const { previous } = plan;
  if (!previous) return plan;
  const { [previous.step]: current, ...others } = plan.answers;
  return {
    ...plan,
    answers: previous.answers ? { ...others, [previous.step]: previous.answers } : others,
    previous: { step: previous.step, answers: current, change: "answers" },
  };
}
