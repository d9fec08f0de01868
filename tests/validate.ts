/**
 * `npm run validate`: everything that must hold before a change is taken, in the order in which it fails fastest.
 * Ends with `N passed, N failed` alone on a line; each check beside the tests counts as one.
 */
import { type Counts, check, tests } from "./validation/parts";
import { provideSystemPackages } from "./validation/systemPackages";

const parts = [
  check("整形と書き方", "biome", "ci", "."),
  check("型", "tsc", "--noEmit"),
  check("部品どうしの境界", "npm", "run", "--silent", "boundaries"),
  check("使われていないコード", "npm", "run", "--silent", "unused"),
  check("組み立て", "npm", "run", "--silent", "build"),
  tests("規則・サーバー・画面のテスト", "unit", "pages"),
  tests("ブラウザーでの通し確認", "journeys"),
];

if (!provideSystemPackages(console.log)) process.exit(1);

const begin = performance.now();
let total: Counts = { passed: 0, failed: 0 };
for (const [index, { title, run }] of parts.entries()) {
  console.log(`\n${title}を確かめています… (${index + 1}/${parts.length})`);
  const partBegin = performance.now();
  const { passed, failed } = await run();
  total = { passed: total.passed + passed, failed: total.failed + failed };
  console.log(`${failed === 0 ? "○" : "×"} ${title}（${secondsSince(partBegin)}秒）`);
}

console.log(`\nすべてで${secondsSince(begin)}秒かかりました。`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function secondsSince(moment: number): string {
  return ((performance.now() - moment) / 1_000).toFixed(1);
}
