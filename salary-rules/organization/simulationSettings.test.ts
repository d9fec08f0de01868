import { expect, test } from "vitest";
import { simulate } from "../simulate";
import { aRequest } from "../testing/requests";
import { nationalSettings, organizationFrom } from "./presets";
import { simulationSettingsOf } from "./simulationSettings";

test("国準拠の団体は、振込みの月だけを決めている", () => {
  expect(simulationSettingsOf(nationalSettings)).toEqual({ benefitPaymentLagMonths: 2, associationRates: [] });
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
