import { explained, type SimulationRequest, simulate } from "#salary-rules";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { type Measurement, measurement, median } from "./measurement";

/** Until the compiler of the machine has settled: fewer measure its start. */
const warmUps = 3_000;
const samples = 500;

/** Three leaves spread over two years: the longest plan a usual father makes. */
const request: SimulationRequest = {
  child: { dueDate: isoDate("2026-06-10") },
  leaves: [
    { id: "leave-1", kind: "postnatalPaternityLeave", start: isoDate("2026-06-10"), end: isoDate("2026-07-09") },
    { id: "leave-2", kind: "childcareLeave", start: isoDate("2026-12-01"), end: isoDate("2027-01-31") },
    { id: "leave-3", kind: "childcareLeave", start: isoDate("2027-08-01"), end: isoDate("2027-10-31") },
  ],
  pay: { standardMonthlyRemuneration: 340_000, isAged40To64: true, residentTax: 15_200 },
  household: { spouse: "unknown" },
};

export async function measure(): Promise<readonly Measurement[]> {
  return [
    measurement(
      "simulation.median_ms",
      medianOf(() => simulate(request)),
      "ms",
      0.1,
    ),
    measurement(
      "simulation.explained.median_ms",
      medianOf(() => explained(() => simulate(request))),
      "ms",
      4,
    ),
  ];
}

function medianOf(run: () => unknown): number {
  const times: number[] = [];
  for (let index = 0; index < warmUps + samples; index += 1) {
    const begin = performance.now();
    run();
    if (index >= warmUps) times.push(performance.now() - begin);
  }
  return median(times);
}
