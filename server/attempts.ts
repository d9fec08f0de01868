import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Counts attempts to guess a secret, in the memory of this process. */
export interface Attempts {
  /** Undefined when the attempt may be made, else for how many seconds to wait. */
  waitBefore(one: string): Promise<number | undefined>;
  /** It was no guess: this one begins anew, and for all together it does not count. */
  forgive(one: string): Promise<void>;
}

interface Limits {
  readonly seconds: number;
  readonly ofOne: number;
  readonly ofAll: number;
}

export function countingAttempts({ seconds, ...most }: Limits): Attempts {
  const ofOne = new RateLimiterMemory({ duration: seconds, points: most.ofOne, keyPrefix: "one" });
  const ofAll = new RateLimiterMemory({ duration: seconds, points: most.ofAll, keyPrefix: "all" });

  return {
    async waitBefore(one) {
      try {
        await ofOne.consume(one);
        await ofAll.consume("all");
        return undefined;
      } catch (refusal) {
        // Whatever went wrong with counting, an uncounted attempt is not made.
        return refusal instanceof RateLimiterRes ? Math.ceil(refusal.msBeforeNext / 1000) : seconds;
      }
    },

    async forgive(one) {
      await ofOne.delete(one);
      await ofAll.reward("all");
    },
  };
}
