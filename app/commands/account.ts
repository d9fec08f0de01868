import { readEnvironment } from "#server/environment";
import { type MachineRoom, openMachineRoom } from "#server/machineRoom";
import { RefusalToStart } from "#server/refusalToStart";

/** `npm run -s account -- create 利用者名 氏名` ほか — 人事担当のアカウントを作る、並べる、止める。 */
const usage = [
  "使い方：",
  "  npm run -s account -- create 利用者名 氏名　人事担当のアカウントを作る",
  "  npm run -s account -- list　　　　　　　　　並べる",
  "  npm run -s account -- disable 利用者名　　　止める（すぐに効く）",
].join("\n");

const noWorkers = {
  runInWorker: () => Promise.reject(new Error("no workers here")),
  close: async () => undefined,
};

async function run({ accounts }: MachineRoom, [act, loginName = "", name = ""]: readonly string[]): Promise<string> {
  switch (act) {
    case "create": {
      if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(loginName) || name === "") return refuse(usage);
      const made = await accounts.create({ loginName, name, role: "hrOfficer" });
      if (made === "taken") return refuse(`「${loginName}」は、もう使われています。`);
      return [
        `人事担当のアカウントを作りました：${loginName}（${name}）`,
        "次の3つは、もう表示できません。本人だけに渡してください。",
        `パスワード：${made.password}`,
        `認証アプリに登録する番地：${made.setupAddress}`,
        `予備のコード（一つにつき一度だけ）：${made.recoveryCodes.join(" ")}`,
      ].join("\n");
    }
    case "list": {
      const listed = await accounts.list();
      const lines = listed.map((one) => `${one.loginName}　${one.name}${one.isDisabled ? "　（停止中）" : ""}`);
      return lines.join("\n") || "アカウントはありません。";
    }
    case "disable":
      return (await accounts.disable(loginName))
        ? `「${loginName}」を止めました。`
        : refuse(`「${loginName}」はありません。`);
    default:
      return refuse(usage);
  }
}

function refuse(why: string): string {
  process.exitCode = 2;
  return why;
}

try {
  process.umask(0o077);
  const room = await openMachineRoom({ ...readEnvironment(process.env), workers: noWorkers, log: () => undefined });
  process.stdout.write(`${await run(room, process.argv.slice(2))}\n`);
  await room.close();
} catch (error) {
  if (!(error instanceof RefusalToStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
