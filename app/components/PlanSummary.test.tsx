import { createRemixStub } from "@remix-run/testing";
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aPlan } from "~/simulation/testing/aPlan";
import { PlanSummary } from "./PlanSummary";

beforeEach(() => {
  // The wish of Remix 2 to start transitions is printed once by the stub.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("担当は、要る方法のときだけ「未定」になる", async () => {
  const plan = {
    ...aPlan(),
    duties: [
      { id: "1", name: "広報の記事", season: "", method: "postpone" as const, who: "" },
      { id: "2", name: "窓口", season: "", method: "withinTeam" as const, who: "" },
    ],
  };
  const Page = createRemixStub([
    { path: "/", Component: () => <PlanSummary plan={plan} planId="plan-a" unanswered={[]} /> },
  ]);
  render(<Page />);
  const rows = within(await screen.findByRole("region", { name: "仕事の一覧" })).getAllByRole("row");
  expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
    "広報の記事延期する—",
    "窓口係の中で分担する未定",
  ]);
});
