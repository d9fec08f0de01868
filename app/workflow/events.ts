import { planSchema } from "~/plan/plan";
import { storedAnswers } from "~/storedFields";
import { z } from "~/zod";

/**
 * だれが、どう確かめられた人として行ったか。
 * A name that came with a link is what its recipient said; only an account names a person.
 */
const actorSchema = z.discriminatedUnion("identifiedBy", [
  z.object({ identifiedBy: z.literal("ownPlan"), role: z.literal("employee") }),
  z.object({
    identifiedBy: z.literal("link"),
    role: z.literal("supervisor"),
    linkId: z.string(),
    declaredName: z.string(),
  }),
  z.object({
    identifiedBy: z.literal("account"),
    role: z.literal("hrOfficer"),
    accountId: z.string(),
    name: z.string(),
  }),
]);

const about = { at: z.string(), actor: actorSchema };

/** 行為の記録。Added, never changed. */
export const caseEventSchema = z.discriminatedUnion("action", [
  z.object({
    ...about,
    action: z.literal("submit"),
    /** 提出したときの計画の全体を、所属長に見せる形で。What he did not tick is not in it; no later edit alters it. */
    plan: planSchema,
  }),
  z.object({ ...about, action: z.literal("sendBack"), comment: z.string() }),
  z.object({ ...about, action: z.literal("recordInterview"), answers: storedAnswers }),
  z.object({
    ...about,
    action: z.literal("comment"),
    item: z.string(),
    comment: z.string(),
    /** 返事なら、返した先のコメントが何番目の出来事か。 */
    replyTo: z.number().int().nonnegative().optional(),
  }),
  z.object({ ...about, action: z.literal("recordFollowUp"), answers: storedAnswers }),
  z.object({ ...about, action: z.literal("recordAtDesk"), answers: storedAnswers }),
  z.object({ ...about, action: z.literal("reportResult"), answers: storedAnswers }),
  z.object({ ...about, action: z.enum(["acknowledge", "confirm", "withdraw", "end", "resume"]) }),
]);

export type CaseEvent = z.infer<typeof caseEventSchema>;
export type Actor = CaseEvent["actor"];
type Of<Action extends CaseEvent["action"]> = Extract<CaseEvent, { action: Action }>;
/** 行為の中身。When and by whom is added by the service that knows. */
export type Act = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, "at" | "actor">
    : never
  : never;
export type Submission = Of<"submit">;
export type DeskRecord = Of<"recordAtDesk">;
export type FollowUp = Of<"recordFollowUp">;
export type Result = Of<"reportResult">;
export type RecordedInterview = Of<"recordInterview">;
