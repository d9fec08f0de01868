import { z } from "~/zod";
import { type Draft, draftSchema } from "../draft";

const versioned = z.object({ schemaVersion: z.int() });

/**
 * The way from each version there ever was to today's draft. What was added to version 1 since (steps, done to-dos,
 * the previous answers) is optional in it, so the oldest plans open as they are.
 */
const openers: ReadonlyMap<number, (stored: unknown) => Draft> = new Map([[1, (stored) => draftSchema.parse(stored)]]);

export const newestVersion = Math.max(...openers.keys());

/** 保存された計画を開く。`newerVersion`: a later release has saved it; nothing is known about it here. */
export function openDraft(stored: unknown): Draft | "newerVersion" {
  const { schemaVersion } = versioned.parse(stored);
  const open = openers.get(schemaVersion);
  if (open) return open(stored);
  if (schemaVersion > newestVersion) return "newerVersion";
  throw new Error(`there never was a version ${schemaVersion} of the draft`);
}
