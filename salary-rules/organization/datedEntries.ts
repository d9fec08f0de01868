import { z } from "zod";
import { addDays, type IsoDate } from "../kernel/isoDate";
import { day, reference } from "./fields";

interface InForce {
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
}

/**
 * 効力のある期間を持つ値の並び。古い順に書き、重なりも抜けもないこと。
 *
 * `until` を省くと、次の値の前日まで続く。
 */
export function datedEntries<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const entry = z.strictObject({ from: day, until: day.optional(), ...shape, reference });
  return z.array(entry).superRefine((entries, context) => {
    for (const [index, problem] of problemsOf(entries as readonly InForce[])) {
      context.addIssue({ code: "custom", path: [index, problem.key], message: problem.message });
    }
  });
}

interface Problem {
  readonly key: "from" | "until";
  readonly message: string;
}

function problemsOf(entries: readonly InForce[]): readonly (readonly [number, Problem])[] {
  return entries.flatMap((entry, index) => {
    const problem = problemOf(entries[index - 1], entry);
    return problem ? [[index, problem] as const] : [];
  });
}

function problemOf(previous: InForce | undefined, entry: InForce): Problem | undefined {
  if (entry.until && entry.until < entry.from) {
    return { key: "until", message: `from の ${entry.from} と同じ日か、それより後の日付を書いてください` };
  }
  if (!previous) return undefined;
  if (entry.from <= (previous.until ?? previous.from)) {
    const after = previous.until ?? previous.from;
    return { key: "from", message: `前の値と期間が重なっています。${after} より後の日付を書いてください` };
  }
  if (previous.until && addDays(previous.until, 1) < entry.from) {
    const gap = `${addDays(previous.until, 1)} から ${addDays(entry.from, -1)} まで`;
    return {
      key: "from",
      message: `前の値との間（${gap}）が空いています。${addDays(previous.until, 1)} を書いてください`,
    };
  }
  return undefined;
}
