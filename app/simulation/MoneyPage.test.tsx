import { createRemixStub } from "@remix-run/testing";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import type { Plan } from "~/plan/plan";
import { MoneyPage } from "./MoneyPage";
import { moneyOf, wipeMoney } from "./moneyMemory";
import { aLeave, aPlan, organization, today } from "./testing/aPlan";
import { shownYen } from "./testing/shownYen";

// Typing key by key through the whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const posted = vi.fn();

function open(plan: Plan = aPlan()) {
  const Page = createRemixStub([
    {
      path: "/plans/:planId/simulation",
      Component: () => <MoneyPage planId="plan-a" plan={plan} today={today} organization={organization} />,
      action: posted,
    },
  ]);
  render(<Page initialEntries={["/plans/plan-a/simulation"]} />);
  return userEvent.setup();
}

/** 見出し「手取りの見通し」の中の文。 */
async function outlook() {
  return screen.findByRole("region", { name: "手取りの見通し" });
}

beforeAll(() => Promise.all([import("./InDetail"), import("./FiguresUsedList")]));
beforeEach(() => {
  // The wish of Remix 2 to start transitions and its notice about hydration are printed once by the stub.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  wipeMoney();
  posted.mockClear();
  vi.restoreAllMocks();
});

describe("まだ何も入力していないとき", () => {
  test("例と明記した答えが出て、誤りはない", async () => {
    open();
    const region = await outlook();
    expect(region.textContent).toContain("例標準報酬の月額 300,000円、住民税 15,000円の人の場合です");
    expect(region.textContent).toContain("28日間休んだ場合、休業中の手取りは月\u00a0約");
    expect(screen.queryByText(/エラー/u)).toBeNull();
  });

  test("お金がこのパソコンの外に出ないことを、動いているスクリプトが言う", async () => {
    open();
    expect(await screen.findByText("お金の数字は、このパソコンの外に出ません。")).toBeTruthy();
    expect(screen.queryByText(/サーバーに送ります/u)).toBeNull();
  });
});

test("ボーナスの欄に、割合と理由と、近くの境目がある", async () => {
  open(aPlan({ leaves: [aLeave("2027-02-10", "2027-03-10", "childcareLeave")] }));
  const block = await screen.findByRole("region", { name: /^ボーナス/u });
  expect(block.textContent).toContain("期末手当 80%・勤勉手当 80%");
  expect(block.textContent).toContain("在職期間が5か月14.5日になるため（育児休業の2分の1を除く）");
  expect(block.textContent).toContain("休まない場合");
  expect(block.textContent).toMatch(/3月9日（火）までにすると、2027年6月の期末手当は80%から100%に、/u);
});

describe("入力すると", () => {
  test("送らずに、その場で数字が変わり、例ではなくなる", async () => {
    const user = open();
    const before = (await outlook()).textContent;
    await user.type(screen.getByLabelText(/^標準報酬の月額/u), "３６０，０００");
    await user.type(screen.getByLabelText(/^住民税の月額/u), "2万1千");
    const after = (await outlook()).textContent ?? "";
    expect(after).not.toBe(before);
    expect(after).not.toContain("の人の場合です");
    expect(screen.getByText("360,000円", { selector: ".money-echo" })).toBeTruthy();
    expect(posted).not.toHaveBeenCalled();
  });

  test("動いた額を言う", async () => {
    const user = open();
    await user.type(screen.getByLabelText(/^標準報酬の月額/u), "360000");
    await user.type(screen.getByLabelText(/^住民税の月額/u), "21000");
    expect((await outlook()).textContent).toContain("いまの入力で、月の手取りが 21,000円 減りました。");
  });

  test("Enterを押しても送らない", async () => {
    const user = open();
    await user.type(screen.getByLabelText(/^標準報酬の月額/u), "360000{Enter}");
    await user.click(screen.getByRole("button", { name: "計算する" }));
    expect(posted).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe("手取りの見通し");
  });

  test("書いた行が「目安」から「明細どおり」に変わる", async () => {
    const user = open();
    const row = (await screen.findByLabelText("短期掛金")).closest(".payslip-field") as HTMLElement;
    expect(row.textContent).toContain("14,400円　目安");
    await user.type(screen.getByLabelText("短期掛金"), "14,688");
    expect(row.textContent).toContain("14,688円　明細どおり");
  });

  test("別の画面から戻っても、書いたものが残っている", async () => {
    const user = open();
    await user.type(screen.getByLabelText(/^標準報酬の月額/u), "360000");
    expect(moneyOf("plan-a")).toMatchObject({ standardMonthlyRemuneration: "360000" });
    cleanup();
    open();
    await outlook();
    expect(screen.getByLabelText<HTMLInputElement>(/^標準報酬の月額/u).value).toBe("360000");
    expect((await outlook()).textContent).not.toContain("の人の場合です");
  });

  test.each(["earned", "paid"] as const)("表は、試算の円をそのまま示す（%s）", async (view) => {
    const user = open();
    await user.type(screen.getByLabelText(/^標準報酬の月額/u), "360000");
    await user.type(screen.getByLabelText(/^住民税の月額/u), "21000");
    if (view === "paid") await user.click(screen.getByLabelText("振り込まれる月で見る"));
    const table = await screen.findByRole("region", { name: "月ごとの手取りの表" });
    const cells = within(table).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual(
      shownYen({ standardMonthlyRemuneration: "360000", residentTax: "21000" }, view),
    );
  });
});

describe("読み取れない入力", () => {
  test("書いている間は何も言わず、欄を離れると、欄と答えの上で伝える", async () => {
    const user = open();
    const field = screen.getByLabelText(/^住民税の月額/u);
    await user.type(field, "だいたい");
    expect(field.getAttribute("aria-invalid")).toBeNull();
    await user.tab();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const link = screen.getByRole("link", { name: /^住民税は、/u });
    expect(link.getAttribute("href")).toBe(`#${field.id}`);
    await user.clear(field);
    await user.type(field, "15000");
    expect(field.getAttribute("aria-invalid")).toBeNull();
  });
});

describe("月ごとの明細", () => {
  test("月を開き、行を開くと、式と根拠条文が出る", async () => {
    const user = open();
    await user.click(await screen.findByText("2027年2月", { selector: ".month__name" }));
    const line = document.querySelector<HTMLElement>(".line--benefit > summary");
    if (!line) throw new Error("手当金の行があるはず");
    fireEvent.click(line);
    expect(await screen.findByText(/13,640円 × 67%/u)).toBeTruthy();
    expect(screen.getAllByText(/地方公務員等共済組合法 第70条の2/u).length).toBeGreaterThan(0);
  });
});

describe("試算できないとき", () => {
  test("育児休業がまだなら、休み方へ案内する", async () => {
    open(aPlan({ leaves: [aLeave("2027-02-10", "2027-02-11", "spouseChildbirthLeave")] }));
    expect((await screen.findByRole("link", { name: "休み方を考える" })).getAttribute("href")).toBe(
      "/plans/plan-a/steps/leaves",
    );
  });

  test("会計年度任用職員には、雇用保険から出ることを言い、計算しない", async () => {
    open(aPlan({ birth: { employment: "fiscalYearPartTime" } }));
    expect(await screen.findByText(/雇用保険から出ます/u)).toBeTruthy();
    expect(screen.queryByLabelText(/標準報酬/u)).toBeNull();
  });

  test("値が登録されていない先の月は、断る理由を言い、計算できる月は示す", async () => {
    open(
      aPlan({
        leaves: [aLeave("2027-02-10", "2030-01-31", "childcareLeave")],
        birth: { birthDate: isoDate("2027-02-10") },
      }),
    );
    expect((await screen.findAllByText(/は計算できません。/u)).length).toBeGreaterThan(0);
    expect((await outlook()).textContent).toContain("休業中の手取りは月\u00a0約");
  });
});
