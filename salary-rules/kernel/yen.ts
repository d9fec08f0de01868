import type { Trace } from "./trace";

/** 円。A safe integer of yen; the trace is there when the amount was computed under `explained`. */
export interface Yen {
  readonly value: number;
  readonly trace?: Trace | undefined;
}

export function yen(value: number): Yen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`円の金額ではありません: ${value}`);
  return { value, trace: undefined };
}

export const zeroYen: Yen = yen(0);
