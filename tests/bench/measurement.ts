export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is allowed, or the least that is asked for; `null` where a figure is only watched. */
  readonly bar: number | null;
  readonly holds: boolean;
}

export function measurement(name: string, value: number, unit: string, bar: number | null): Measurement {
  const rounded = Number(value.toPrecision(4));
  return { name, value: rounded, unit, bar, holds: bar === null || rounded <= bar };
}

/** A figure that must reach its bar: the more, the better. */
export function atLeast(name: string, value: number, unit: string, bar: number): Measurement {
  const rounded = Number(value.toPrecision(4));
  return { name, value: rounded, unit, bar, holds: rounded >= bar };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
