import { z } from "~/zod";
import { type Draft, draftSchema } from "../draft";

const versioned = z.object({ schemaVersion: z.int() });

/** Version 2 only adds fields. It has its number so that an older release refuses it instead of dropping them. */
const firstVersion = draftSchema.extend({ schemaVersion: z.literal(1) });

/**
 * The way from each version there ever was to today's draft. What was added to version 1 in its time (steps, done
 * to-dos, the previous answers) is optional in it, so the oldest plans open as they are.
 */
const openers: ReadonlyMap<number, (stored: unknown) => Draft> = new Map([
  [1, (stored: unknown): Draft => ({ ...firstVersion.parse(stored), schemaVersion: 2 })],
  [2, (stored: unknown): Draft => draftSchema.parse(stored)],
]);

export const newestVersion = Math.max(...openers.keys());

/** 保存された計画を開く。`newerVersion`: a later release has saved it; nothing is known about it here. */
export function openDraft(stored: unknown): Draft | "newerVersion" {
  const { schemaVersion } = versioned.parse(stored);
  const open = openers.get(schemaVersion);
  if (open) return open(stored);
  if (schemaVersion > newestVersion) return "newerVersion";
  throw new Error(`there never was a version ${schemaVersion} of the draft`);
}
