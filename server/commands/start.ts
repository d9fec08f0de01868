import { fork } from "node:child_process";
import { join } from "node:path";
import { BuildFailure, build } from "./building";
import { projectRoot } from "./projectRoot";
import { buildIsStale } from "./staleness";

if (buildIsStale(projectRoot)) {
  try {
    await build(projectRoot, console.log);
  } catch (error) {
    console.error(error instanceof BuildFailure ? error.message : error);
    console.error("組み立てられなかったので、起動できません。");
    process.exit(1);
  }
}

console.log("起動しています…");
// The channel that `fork` opens closes with this process, however it ends; the server stops then.
const server = fork(join(projectRoot, "build/server.js"), {
  cwd: projectRoot,
  env: { ...process.env, NODE_ENV: "production" },
  execArgv: [],
});

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => server.kill(signal));
server.once("message", () => {
  const address = process.env["PUBLIC_ORIGIN"] || `http://localhost:${process.env["PORT"] || 3000}`;
  console.log(`\nブラウザーで ${address} を開いてください（終わるときは Ctrl+C）\n`);
});
server.once("exit", (code) => process.exit(code ?? 1));
