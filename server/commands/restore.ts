import { readEnvironment } from "../environment";
import { RefusalToStart } from "../refusalToStart";
import { restore } from "../storage/backup";

/** `npm run -s restore -- FILE` — 控えを確かめて、データベースのあった場所に戻す。 */
const [copy] = process.argv.slice(2);
process.umask(0o077);
try {
  if (copy === undefined) throw new RefusalToStart("使い方：npm run -s restore -- 控えのファイル");
  const database = await restore(readEnvironment(process.env), copy);
  process.stdout.write(`控えを確かめて戻しました：${database}\nアプリを起動してください。\n`);
} catch (error) {
  if (!(error instanceof RefusalToStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
