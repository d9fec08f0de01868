import { expect, test } from "vitest";
import { nationalBonusSettings } from "../bonus/settings";
import { doubtsOf } from "../kernel/marks";
import { explained } from "../kernel/trace";
import { simulate } from "../simulate";
import { aLeave, aRequest } from "../testing/requests";
import { nationalSettings, organizationFrom } from "./presets";
import { simulationSettingsOf } from "./simulationSettings";

test("国準拠の団体の期末・勤勉手当は、省略時の設定と同じ", () => {
  const { bonus, ...others } = simulationSettingsOf(nationalSettings);
  expect(others).toEqual({
    benefitPaymentLagMonths: 2,
    associationRates: [],
    residentTaxDuringLeave: "paidByHimself",
    hoursPerYear: 2_015,
  });
  expect({ ...nationalBonusSettings, ...bonus }).toEqual(nationalBonusSettings);
});

const ownBonusMonths = (status: string) => `basedOn: 国準拠
edition: 2026-04-01
municipality: 見本市
pay:
  bonusMonths:
    - from: 2027-04-01
      endOfTermAllowance: { june: "1.2", december: "1.3" }
      diligenceAllowance: { june: "1", december: "1.1" }
      reference: { title: 見本市給与条例の案, checkedOn: 2027-04-01, status: ${status} }
`;

test("設定ファイルの支給月数と数え方が、試算の期末・勤勉手当になる", () => {
  const settings = organizationFrom(`${ownBonusMonths("confirmed")}  bonusPeriodMethod: dividedBy30Days
`);
  const leaves = [aLeave("2027-02-10", "2027-03-11")];
  const june = simulate(aRequest({ leaves, settings: simulationSettingsOf(settings) })).months.at(-1);
  // 300,000 × 1.2 × 80%。182日から30日を引くと5か月と2日で、勤勉手当は90%
  expect(june?.kind === "computed" && june.bonus?.allowances).toMatchObject([
    { rate: "80%", withLeave: { value: 288_000 } },
    { rate: "90%" },
  ]);
});

test.each([
  { status: "confirmed", mark: undefined },
  { status: "derived", mark: "estimate" },
  { status: "assumed", mark: "assumption" },
])("設定ファイルの支給月数の確かさ（$status）は、手当の印になる", ({ status, mark }) => {
  const settings = organizationFrom(ownBonusMonths(status));
  const request = aRequest({ settings: simulationSettingsOf(settings) });
  const june = explained(() => simulate(request)).months.at(-1);
  const [endOfTerm] = (june?.kind === "computed" && june.bonus?.allowances) || [];
  const doubts = endOfTerm ? doubtsOf(endOfTerm.withLeave) : [];
  const found = doubts.find(({ label }) => label === "期末手当の支給月数");
  expect(found).toEqual(mark && { mark, label: "期末手当の支給月数", note: "見本市給与条例の案" });
});

test("設定ファイルの掛金率が、試算の掛金になる", () => {
  const settings = organizationFrom(`basedOn: 国準拠
edition: 2026-04-01
municipality: 見本市
mutualAid:
  name: 見本県市町村職員共済組合
  benefitPaymentLagMonths: 3
  contributionRates:
    - from: 2026-04-01
      shortTermContribution: "50"
      welfareContribution: "2"
      longTermCareContribution: "8"
      reference: { title: 見本県共済 令和8年度の掛金率, checkedOn: 2026-04-01, status: confirmed }
`);
  const [before] = simulate(aRequest({ settings: simulationSettingsOf(settings) })).months;
  const lines = before?.kind === "computed" ? before.withLeave.lines : [];
  const amounts = Object.fromEntries(lines.map(({ term, amount }) => [term, amount.value]));
  expect(amounts).toMatchObject({ shortTermContribution: 15_000, welfareContribution: 600 });
  expect(simulationSettingsOf(settings).benefitPaymentLagMonths).toBe(3);
});
