import { allDated } from "#salary-rules";
import { isIsoDate } from "#salary-rules/kernel/isoDate";
import { everythingInspected } from "~/rules/inspected";
import { hasExpiredInUse, type Stale, staleAmong } from "~/rules/staleness";
import { organizationSettings } from "~/services/organization.server";
import { todayInJapan } from "~/services/today.server";

/** `npm run -s rules:stale -- [2027-04-01]` — 見直す時期の来た値と規定を並べる。使っている値が切れていれば終了コード1。 */
const titles: readonly (readonly [Stale["kind"], string])[] = [
  ["expired", "今日の値がないもの"],
  ["expiresSoon", "90日以内に終わるもの"],
  ["revisionDue", "毎年の改定を確かめるもの"],
  ["assumed", "仮定のままのもの"],
  ["checkedLongAgo", "1年以上確かめていないもの"],
];

/** What the simulation and the checks of a plan import; rules that only wait for their turn register afterwards. */
const inUse = new Set(allDated());
await import("#salary-rules/everyRule");

const [today = todayInJapan()] = process.argv.slice(2);

if (isIsoDate(today)) {
  const stale = staleAmong(everythingInspected(allDated(), inUse, organizationSettings()), today);
  const blocks = titles.flatMap(([kind, title]) =>
    blockOf(
      title,
      stale.filter((item) => item.kind === kind),
    ),
  );
  process.stdout.write(blocks.length === 0 ? `${today}：見直すものはありません\n` : `${blocks.join("\n")}\n`);
  process.exitCode = hasExpiredInUse(stale) ? 1 : 0;
} else {
  process.stderr.write(`日付を 2027-04-01 の形で書いてください：${today}\n`);
  process.exitCode = 2;
}

function blockOf(title: string, items: readonly Stale[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}（${items.length}件）`, ...items.map(lineOf), ""];
}

function lineOf({ name, message, isInUse }: Stale): string {
  return `  ${name}：${message}${isInUse ? "" : "（試算でまだ使っていない値）"}`;
}
