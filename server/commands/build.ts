import { BuildFailure, build } from "./building";
import { projectRoot } from "./projectRoot";

try {
  await build(projectRoot, console.log);
  console.log("組み立てが終わりました。");
} catch (error) {
  console.error(error instanceof BuildFailure ? error.message : error);
  console.error("組み立てられませんでした。");
  process.exitCode = 1;
}
