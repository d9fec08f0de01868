import { readEnvironment } from "../environment";
import { addKey, readKeyFile } from "../keys/keyFile";
import { keyFor } from "../keys/keyFor";
import { RefusalToStart } from "../refusalToStart";
import { inspect } from "../storage/inspection";

/** `npm run -s keys -- list` と `npm run -s keys -- rotate` — 鍵の番号を並べる、新しい鍵に替える。 */
const usage = "使い方：npm run -s keys -- list（並べる）、npm run -s keys -- rotate（新しい鍵に替える）";
const { databaseUrl, keyFile } = readEnvironment(process.env);

try {
  process.umask(0o077);
  const inspection = await inspect(databaseUrl, () => undefined);
  if (inspection.kind === "empty")
    throw new RefusalToStart("まだ何も保存されていません。鍵は、最初の起動で作られます。");
  keyFor(inspection, keyFile);
  process.stdout.write(`${answerTo(process.argv[2])}\n`);
} catch (error) {
  if (!(error instanceof RefusalToStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function answerTo(act: string | undefined): string {
  switch (act) {
    case "list":
      return [...readKeyFile(keyFile).map(({ id }) => id), "いちばん下の鍵で、これから書くものに封をします。"].join(
        "\n",
      );
    case "rotate":
      return [
        `新しい鍵を加えました：${addKey(keyFile).at(-1)?.id}`,
        "アプリを起動し直すと、これから書くものは新しい鍵で封をします。前に書いたものは、前の鍵で読めます。",
        `鍵ファイルの控えを、いまのものに取り替えてください：${keyFile}`,
      ].join("\n");
    default:
      throw new RefusalToStart(usage);
  }
}
