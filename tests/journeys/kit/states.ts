import { addDays } from "#salary-rules/kernel/isoDate";
import { absurdities } from "./absurdities";
import type { Visitor } from "./browser";
import { dueDate } from "./steps";
import { arriveAt, goTo, press, textbox, writableTextboxes } from "./walking";

/** A page in one of the states a person can bring it into. */
export interface PageState {
  readonly name: string;
  /** Whether it takes answers to get there. */
  readonly isFilled?: boolean;
  /** Beginning at the address of the plan, or at the site where the page is not about a plan. */
  readonly open: (visitor: Visitor, site: string, plan: string) => Promise<void>;
}

const scriptText = absurdities.find(({ what }) => what === "スクリプト")?.typed ?? "";

const at =
  (path: string): PageState["open"] =>
  (visitor, site) =>
    goTo(visitor, `${site}${path}`);

const inPlan =
  (path: string): PageState["open"] =>
  (visitor, _site, plan) =>
    goTo(visitor, `${plan}${path}`);

/** Every text field of the page gets nonsense, and the page is asked to go on. */
const refusedAt =
  (path: string): PageState["open"] =>
  async (visitor, _site, plan) => {
    await goTo(visitor, `${plan}${path}`);
    for (const box of await writableTextboxes(visitor.page)) await box.fill(scriptText.repeat(100));
    await press(visitor.page, path === "/simulation" ? "計算する" : "保存して次へ");
    await visitor.page.locator("[aria-invalid=true]").first().waitFor();
  };

const everythingOpen: PageState["open"] = async (visitor, _site, plan) => {
  await goTo(visitor, `${plan}/simulation`);
  // Opening one detail may bring others.
  for (let round = 0; round < 4; round += 1) {
    const closed = visitor.page.locator("main details:not([open]) > summary");
    for (const summary of await closed.all()) if (await summary.isVisible()) await summary.click();
  }
};

export const pageStates: readonly PageState[] = [
  { name: "はじめの画面", open: at("/") },
  { name: "続きから", open: at("/resume") },
  {
    name: "続きから（誤り）",
    async open(visitor, site) {
      await goTo(visitor, `${site}/resume`);
      await textbox(visitor.page, "再開コード").fill("違う");
      await press(visitor.page, "計画を開く");
      await visitor.page.locator("[aria-invalid=true]").waitFor();
    },
  },
  { name: "消して終了", open: at("/leave") },
  { name: "終了しました", open: at("/leave?ended") },
  {
    name: "ない画面",
    async open(visitor, site) {
      await visitor.page.goto(`${site}/nothing`);
      await arriveAt(visitor.page, "ページが見つかりません");
    },
  },
  {
    name: "ない計画",
    async open(visitor, site) {
      await goTo(visitor, `${site}/plans/AAAAAAAAAAAAAAAAAAAAAAAA/check`);
      await arriveAt(visitor.page, "ページが見つかりません");
    },
  },
  { name: "予定日", open: inPlan("/steps/birth") },
  // Only while the draft holds no nonsense can the paper be handed over.
  { name: "渡す（提出できる）", isFilled: true, open: inPlan("/hand-over") },
  // Before the states with nonsense: the draft keeps nonsense as typed, and rows nobody can read have no dates to move.
  {
    name: "変わった日付",
    isFilled: true,
    async open(visitor, _site, plan) {
      await goTo(visitor, `${plan}/steps/birth`);
      await textbox(visitor.page, "出産予定日").fill(addDays(dueDate, 30));
      await press(visitor.page, "保存して次へ");
      await visitor.page.waitForURL(/birth-changed/);
    },
  },
  { name: "予定日（誤り）", open: refusedAt("/steps/birth") },
  { name: "休み方", open: inPlan("/steps/leaves") },
  { name: "休み方（誤り）", isFilled: true, open: refusedAt("/steps/leaves") },
  { name: "家計", open: inPlan("/simulation") },
  { name: "家計（誤り）", open: refusedAt("/simulation") },
  { name: "家計（すべて開く）", open: everythingOpen },
  { name: "仕事の引継ぎ", open: inPlan("/steps/duties") },
  { name: "仕事の引継ぎ（誤り）", isFilled: true, open: refusedAt("/steps/duties") },
  { name: "家のこと", open: inPlan("/steps/home") },
  { name: "家のこと（誤り）", isFilled: true, open: refusedAt("/steps/home") },
  { name: "お願い・不安", open: inPlan("/steps/wishes") },
  { name: "お願い・不安（誤り）", open: refusedAt("/steps/wishes") },
  { name: "あなた", open: inPlan("/steps/person") },
  { name: "あなた（誤り）", open: refusedAt("/steps/person") },
  { name: "確認", open: inPlan("/check") },
  { name: "渡す（直すところがある）", open: inPlan("/hand-over") },
  {
    name: "渡す（誤り）",
    async open(visitor, _site, plan) {
      await goTo(visitor, `${plan}/hand-over`);
      await press(visitor.page, /^確認済みとして/);
      await visitor.page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  { name: "所属長に見える内容", open: inPlan("/preview") },
  { name: "所属長とのやりとり", open: inPlan("/share") },
  { name: "もくじ", open: inPlan("") },
  { name: "期限とすること", open: inPlan("/deadlines") },
  { name: "計画のデータ", open: inPlan("/data") },
  { name: "計画を終える", open: inPlan("/end") },
  { name: "使っている規定と数字", open: at("/rules") },
];
