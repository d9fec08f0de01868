import type { Visitor } from "./browser";
import type { OfficerCredentials } from "./officer";
import { press, textbox } from "./walking";

/** At the login page, as HR or the administrator. */
export async function logIn({ page }: Visitor, { loginName, password, nextCode }: OfficerCredentials): Promise<void> {
  await textbox(page, "利用者名").fill(loginName);
  await page.getByLabel("パスワード").fill(password);
  await textbox(page, "確認コード").fill(nextCode());
  await press(page, "入る");
}
