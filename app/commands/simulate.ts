import { text } from "node:stream/consumers";
import { answerToRequest } from "./answerToRequest";

/**
 * 試算の入口（シェル）。Reads a JSON request on stdin, writes the JSON result on stdout.
 * `--explain` adds the trace of every amount. A bad request exits with 2 and a JSON error that names the path.
 */
const { exitCode, answer } = answerToRequest(await text(process.stdin), {
  explain: process.argv.includes("--explain"),
});
process.stdout.write(`${JSON.stringify(answer)}\n`);
process.exitCode = exitCode;
