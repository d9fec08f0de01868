import { plainText } from "./plainText";

const minutesInHour = 60;
const written = /^(?:(\d{1,3}(?:\.\d+)?)時間)?(?:(\d{1,4})分)?$/u;
const clock = /^(\d{1,3}):([0-5]\d)$/u;

/**
 * 時間の欄に入力された文字を、分に読み取る。「7時間45分」「7:45」「7.75時間」「465分」「3時間半」
 * Returns `undefined` when it is not a length of whole minutes.
 */
export function readDuration(typed: string): number | undefined {
  const text = plainText(typed).replace(/時間半$/u, "時間30分");
  if (text === "") return undefined;
  const [, hours, rest] = clock.exec(text) ?? written.exec(text) ?? [];
  if (hours === undefined && rest === undefined) return undefined;
  const minutes = Number(hours ?? 0) * minutesInHour + Number(rest ?? 0);
  return Number.isInteger(minutes) ? minutes : undefined;
}

/** 「7時間45分」「45分」「2時間」 */
export function durationInJapanese(minutes: number): string {
  const hours = Math.floor(minutes / minutesInHour);
  const rest = minutes - hours * minutesInHour;
  return `${hours > 0 ? `${hours}時間` : ""}${rest > 0 || hours === 0 ? `${rest}分` : ""}`;
}
