import { plainText } from "~/forms/plainText";

/** 業務のある月。`everyMonth`: 一年中。 */
export type Season = "everyMonth" | ReadonlySet<number>;

const allYear = /通年|毎月|毎週|毎日|随時|常時|年間|日常/u;
const monthRange = /(\d{1,2})(?:月)?(?:\d{1,2}日|上旬|中旬|下旬|初旬|末)?(?:から|[~〜-])(?:翌年?)?(\d{1,2})月/gu;
const oneMonth = /(\d{1,2})月/gu;
/** 月の名前のない時期。 */
const namedTimes: readonly (readonly [word: RegExp, months: readonly number[]])[] = [
  [/年末年始/u, [12, 1]],
  [/年度末/u, [3]],
  [/年度(?:初|始|はじ)/u, [4]],
  [/年末/u, [12]],
  [/年始/u, [1]],
];

/** 「時期」の欄に書かれた月。「毎月」「2月から3月」「6月議会」「年度末」。読み取れなければ undefined。 */
export function readSeason(typed: string): Season | undefined {
  const text = plainText(typed);
  if (allYear.test(text)) return "everyMonth";
  const ranges = [...text.matchAll(monthRange)].flatMap(([, first, last]) => monthsFrom(Number(first), Number(last)));
  const single = [...text.matchAll(oneMonth)].map(([, month]) => Number(month));
  const named = namedTimes.flatMap(([word, months]) => (word.test(text) ? months : []));
  const months = new Set([...ranges, ...single, ...named].filter((month) => 1 <= month && month <= 12));
  return months.size > 0 ? months : undefined;
}

/** 10月から翌3月まで、のように年をまたいでよい。 */
function monthsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, index) => ((first - 1 + index) % 12) + 1);
}
