import type { MachineRoom } from "#server/machineRoom";
import { inMachineRoom } from "./inMachineRoom";

/** `npm run -s account -- create 利用者名 氏名` ほか — 人事担当のアカウントを作る、並べる、止める。 */
const usage = [
  "使い方：",
  "  npm run -s account -- create 利用者名 氏名　人事担当のアカウントを作る",
  "  npm run -s account -- list　　　　　　　　　並べる",
  "  npm run -s account -- disable 利用者名　　　止める（すぐに効く）",
].join("\n");

const refusals = {
  taken: "その利用者名は、もう使われています。",
  badLoginName: "利用者名は、半角の英小文字か数字で始め、英小文字・数字・「.」「_」「-」の3〜40文字にしてください。",
} as const;

async function run({ accounts }: MachineRoom, [act, loginName = "", name = ""]: readonly string[]): Promise<string> {
  switch (act) {
    case "create": {
      if (name === "") return refuse(usage);
      const made = await accounts.create({ loginName, name, role: "hrOfficer" });
      if (typeof made === "string") return refuse(refusals[made]);
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

await inMachineRoom((room) => run(room, process.argv.slice(2)));
