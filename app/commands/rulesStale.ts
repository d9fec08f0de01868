import { allDated } from "#salary-rules/everyRule";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { staleParameters } from "#salary-rules/kernel/staleness";

/** 見直しの時期が来た値を並べる。Fails when an edition in use has expired. An optional argument stands for today. */
const rhythm = { daysAhead: 60, monthsBetweenChecks: 12 };
const today = isoDate(process.argv[2] ?? new Date().toISOString().slice(0, 10));
const stale = staleParameters(allDated(), today, rhythm);
for (const { kind, parameter, message } of stale) console.log(`${kind}\t${parameter}\t${message}`);
console.log(`${allDated().length}の値のうち、見直すもの ${stale.length}件（${today}）`);
process.exitCode = stale.some(({ kind }) => kind === "expired") ? 1 : 0;
