import type { FieldMessage } from "~/forms/messages";

const longestPurpose = 100;

/** 使う目的。What for is kept with who and when whatever leaves the desk. */
export function purposeIn(form: FormData): string {
  return String(form.get("purpose") ?? "")
    .trim()
    .slice(0, longestPurpose);
}

/** 目的が書かれていないときの一言。 */
export function messageAboutPurpose(purpose: string, name: string, example: string): readonly FieldMessage[] {
  return purpose === "" ? [{ name, message: `使う目的を入力してください。例：${example}` }] : [];
}
