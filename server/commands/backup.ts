import { readEnvironment } from "../environment";
import { RefusalToStart } from "../refusalToStart";
import { backUp } from "../storage/backup";

/** `npm run -s backup -- FOLDER` — データベースの控えを作り、開いて確かめる。 */
const [folder] = process.argv.slice(2);
process.umask(0o077);
try {
  if (folder === undefined) throw new RefusalToStart("使い方：npm run -s backup -- 控えを置くフォルダー");
  const copy = await backUp(readEnvironment(process.env), folder, new Date());
  process.stdout.write(`控えを作り、開いて確かめました：${copy}\n鍵ファイルは、控えとは別の場所に保管してください。\n`);
} catch (error) {
  if (!(error instanceof RefusalToStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
