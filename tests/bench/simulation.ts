import { explained, type SimulationRequest, simulate } from "#salary-rules";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { type Measurement, measurement, median } from "./measurement";

/** Until the compiler of the machine has settled: fewer measure its start. */
const warmUps = 3_000;
const samples = 500;

/** Three leaves spread over 24 months, each with its benefit: the longest plan a usual father makes. */
const request: SimulationRequest = {
  child: { dueDate: isoDate("2026-03-10") },
  leaves: [
    { id: "leave-1", kind: "postnatalPaternityLeave", start: isoDate("2026-03-10"), end: isoDate("2026-04-08") },
    { id: "leave-2", kind: "childcareLeave", start: isoDate("2026-12-01"), end: isoDate("2027-01-31") },
    { id: "leave-3", kind: "childcareLeave", start: isoDate("2027-09-01"), end: isoDate("2027-11-30") },
  ],
  pay: { standardMonthlyRemuneration: 340_000, isAged40To64: true, residentTax: 15_200 },
  household: { spouse: "unknown", benefitPeriod: "extended24Months" },
};

export async function measure(): Promise<readonly Measurement[]> {
  const { months, refusals } = simulate(request);
  if (months.length !== 24 || refusals.length > 0) throw new Error("the request does not give 24 computed months");
  return [
    measurement(
      "simulation.median_ms",
      medianOf(() => simulate(request)),
      "ms",
      0.05,
    ),
    measurement(
      "simulation.explained.median_ms",
      medianOf(() => explained(() => simulate(request))),
      "ms",
      2,
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
