import type { NewAccount } from "#server/accounts/accounts";
import type { MachineRoom } from "#server/machineRoom";
import { accountRoleLabels } from "~/account/roleLabels";
import { accountRoles } from "~/services/whoIsAsking.server";
import { inMachineRoom } from "./inMachineRoom";

/** `npm run -s account -- create 利用者名 氏名` ほか — 最初のアカウントを作る、並べる、止める、作り直す。 */
const usage = [
  "使い方：",
  "  npm run -s account -- create 利用者名 氏名　　　　人事担当のアカウントを作る",
  "  npm run -s account -- create 利用者名 氏名 管理者　管理者のアカウントを作る",
  "  npm run -s account -- list　　　　　　　　　　　　並べる",
  "  npm run -s account -- disable 利用者名　　　　　　止める（すぐに効く）",
  "  npm run -s account -- reset 利用者名　　　　　　　パスワードと認証アプリを作り直す",
].join("\n");

const refusals = {
  taken: "その利用者名は、もう使われています。",
  badLoginName: "利用者名は、半角の英小文字か数字で始め、英小文字・数字・「.」「_」「-」の3〜40文字にしてください。",
} as const;

async function run(
  { accounts }: MachineRoom,
  [act, loginName = "", name = "", role = "人事担当"]: readonly string[],
): Promise<string> {
  switch (act) {
    case "create": {
      const known = accountRoles.find((each) => accountRoleLabels[each] === role);
      if (name === "" || !known) return refuse(usage);
      const made = await accounts.create({ loginName, name, role: known });
      if (typeof made === "string") return refuse(refusals[made]);
      return handedOver(`${role}のアカウントを作りました：${loginName}（${name}）`, made);
    }
    case "list": {
      const listed = await accounts.list();
      const lines = listed.map(
        (one) =>
          `${one.loginName}　${one.name}　${accountRoleLabels[one.role] ?? one.role}${one.isDisabled ? "　（停止中）" : ""}`,
      );
      return lines.join("\n") || "アカウントはありません。";
    }
    case "disable":
      return (await accounts.disable(loginName))
        ? `「${loginName}」を止めました。`
        : refuse(`「${loginName}」はありません。`);
    case "reset": {
      const made = await accounts.reset(loginName);
      return made
        ? handedOver(`「${loginName}」のパスワードと認証アプリを作り直しました。`, made)
        : refuse(`「${loginName}」はありません。`);
    }
    default:
      return refuse(usage);
  }
}

function handedOver(what: string, made: NewAccount): string {
  return [
    what,
    "次の3つは、もう表示できません。本人だけに渡してください。",
    `パスワード：${made.password}`,
    `認証アプリに登録する番地：${made.setupAddress}`,
    `予備のコード（一つにつき一度だけ）：${made.recoveryCodes.join(" ")}`,
  ].join("\n");
}

function refuse(why: string): string {
  process.exitCode = 2;
  return why;
}

await inMachineRoom((room) => run(room, process.argv.slice(2)));
