import { addDays } from "#salary-rules/kernel/isoDate";
import { absurdities } from "./absurdities";
import type { Visitor } from "./browser";
import { logIn } from "./logIn";
import type { OfficerCredentials } from "./officer";
import { answerBirth, beginPlan, dueDate } from "./steps";
import { postSubmittedPlan } from "./submittedPlan";
import { arriveAt, choose, goTo, press, textbox, writableTextboxes } from "./walking";

/** Who may log in. */
export interface Accounts {
  readonly officer: OfficerCredentials;
  readonly administrator: OfficerCredentials;
}

/** A page in one of the states a person can bring it into. */
export interface PageState {
  readonly name: string;
  /** Whether it takes answers to get there. */
  readonly isFilled?: boolean;
  /** Beginning at the address of the plan, or at the site where the page is not about a plan. */
  readonly open: (visitor: Visitor, site: string, plan: string, accounts: Accounts) => Promise<void>;
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

/** Every text field of the page gets nonsense, the folded ones too, and the page is asked to go on. */
const refusedAt =
  (path: string): PageState["open"] =>
  async (visitor, _site, plan) => {
    await goTo(visitor, `${plan}${path}`);
    for (const summary of await visitor.page.locator("main .more-fields:not([open]) > summary").all()) {
      if (await summary.isVisible()) await summary.click();
    }
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

/** As the supervisor, who came by the link of a plan that was submitted. */
const asSupervisor =
  (path: string, then: (visitor: Visitor) => Promise<void> = async () => undefined): PageState["open"] =>
  async (visitor, site) => {
    const { planId, code } = await postSubmittedPlan(site);
    await goTo(visitor, `${site}/s`);
    await textbox(visitor.page, "リンクのコード").fill(code);
    await press(visitor.page, "計画を開く");
    await arriveAt(visitor.page, "職員の育児参加計画");
    if (path !== "") await goTo(visitor, `${site}/reviews/${planId}${path}`);
    await then(visitor);
  };

/** As the supervisor once more, after he has recorded the interview. */
const afterInterview = (path: string, button: string): PageState["open"] =>
  asSupervisor("/interview", async (visitor) => {
    const { page } = visitor;
    await textbox(page, "面談日").fill("2026年12月3日");
    await choose(page, "面談の方法", "対面");
    await textbox(page, "申出を受けた日").fill("2026年11月20日");
    await page.getByRole("checkbox", { name: /不利益な取扱いをしないことを/ }).check();
    await choose(page, "育児休業の意向", "取得する");
    await textbox(page, "配慮の結果").fill("当直は4月末まで外します。");
    await textbox(page, "所属長のお名前").fill("田中 一郎");
    await press(page, "面談を記録する");
    await arriveAt(page, "職員の育児参加計画");
    await goTo(visitor, page.url() + path);
    await refusedOnPress(button)(visitor);
  });

/** As HR, who logs in where he has not yet. */
const asOfficer =
  (then: (visitor: Visitor) => Promise<void> = async () => undefined): PageState["open"] =>
  async (visitor, site, _plan, { officer }) => {
    await postSubmittedPlan(site);
    await goTo(visitor, `${site}/desk`);
    if (visitor.page.url().endsWith("/login")) await logIn(visitor, officer);
    await arriveAt(visitor.page, "今月すること");
    await then(visitor);
  };

/** A page of the first plan on the list. */
const inFirstCase = (link: string | RegExp, then: (visitor: Visitor) => Promise<void>): PageState["open"] =>
  asOfficer(async (visitor) => {
    const { page } = visitor;
    await page.getByRole("main").getByRole("table").getByRole("link").first().click();
    await arriveAt(page, /さんの計画$/);
    await page.getByRole("main").getByRole("link", { name: link }).click();
    await arriveAt(page, /さんの計画の/);
    await then(visitor);
  });

/** As the administrator; the officer who was in before goes out first. */
const asAdministrator =
  (path: string, then: (visitor: Visitor) => Promise<void> = async () => undefined): PageState["open"] =>
  async (visitor, site, _plan, { administrator }) => {
    const { page } = visitor;
    await goTo(visitor, `${site}/account`);
    if (!(await page.getByRole("main").innerText()).includes("管理 一郎")) {
      if (!page.url().endsWith("/login")) await page.getByRole("button", { name: "出る" }).click();
      await logIn(visitor, administrator);
      await arriveAt(page, /^管理$/);
    }
    await goTo(visitor, `${site}${path}`);
    await then(visitor);
  };

const refusedOnPress =
  (button: string | RegExp) =>
  async ({ page }: Visitor) => {
    await press(page, button);
    await page.locator("[aria-invalid=true]").first().waitFor();
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
  {
    name: "予定日（会計年度任用職員、上のお子さんがいる）",
    async open(visitor, site) {
      await beginPlan(visitor, site, "はじめる");
      const { page } = visitor;
      await choose(page, "上のお子さん", "いる");
      await choose(page, "任用区分", "会計年度任用（パートタイム）");
      await page.getByText(/^会計年度任用職員の方は、任期も/u).click();
      await textbox(page, "任期の末日").fill("2027年3月");
    },
  },
  {
    name: "休み方（何も取らない）",
    async open(visitor, site) {
      await beginPlan(visitor, site, "はじめる");
      await answerBirth(visitor);
      await press(visitor.page, /^何も取らない/u);
      await visitor.page.getByRole("heading", { name: "何も取らない場合に、知っておくこと" }).waitFor();
    },
  },
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
  {
    name: "計画のデータ（読めないPDF）",
    async open(visitor, _site, plan) {
      await goTo(visitor, `${plan}/data`);
      if (!visitor.hasJavaScript) return;
      const file = { name: "torn.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
      await visitor.page.getByLabel("ファイルから").setInputFiles(file);
      await visitor.page.locator("[aria-invalid=true]").waitFor();
    },
  },
  { name: "計画を終える", open: inPlan("/end") },
  { name: "計画を消す", open: inPlan("/delete") },
  { name: "計画を消しました", open: at("/deleted") },
  { name: "使っている規定と数字", open: at("/rules") },
  { name: "リンクの入口", open: at("/s") },
  {
    name: "開けないリンク",
    async open(visitor, site) {
      await goTo(visitor, `${site}/s`);
      await textbox(visitor.page, "リンクのコード").fill("A".repeat(43));
      await press(visitor.page, "計画を開く");
      await arriveAt(visitor.page, "このリンクでは開けません");
    },
  },
  { name: "所属長の画面", open: asSupervisor("") },
  { name: "所属長の画面（誤り）", open: asSupervisor("", refusedOnPress("コメントを送る")) },
  { name: "面談", open: asSupervisor("/interview") },
  { name: "復帰の面談（誤り）", open: afterInterview("/follow-up", "面談を記録する") },
  { name: "休みの実績", open: inPlan("/result") },
  { name: "代理（誤り）", open: asSupervisor("/delegate", refusedOnPress("リンクを作る")) },
  { name: "人事担当の入口", open: at("/login") },
  {
    name: "人事担当の入口（誤り）",
    async open(visitor, site) {
      await goTo(visitor, `${site}/login`);
      await press(visitor.page, "入る");
      await visitor.page.getByText("入れませんでした").waitFor();
    },
  },
  { name: "人事担当の一覧", open: asOfficer() },
  { name: "人事担当の一覧（誤り）", open: asOfficer(refusedOnPress(/^選んだ計画をまとめて印刷/)) },
  {
    name: "人事担当の見る計画",
    open: asOfficer(async ({ page }) => {
      await page.getByRole("main").getByRole("table").getByRole("link").first().click();
      await arriveAt(page, /さんの計画$/);
    }),
  },
  { name: "人事担当の一覧（書き出しの誤り）", open: asOfficer(refusedOnPress(/CSVで書き出す$/)) },
  {
    name: "人事担当課の記録（誤り）",
    open: inFirstCase(/^変更\s*（人事担当課の記録）/, async ({ page }) => {
      await textbox(page, "受付日").fill("あした");
      await press(page, "記録する");
      await page.locator("[aria-invalid=true]").first().waitFor();
    }),
  },
  {
    name: "連絡の文面",
    open: inFirstCase("連絡の文面とリンク", async ({ page }) => {
      await textbox(page, "だれあてか").fill("田中課長");
      await press(page, "リンクを作る");
      await textbox(page, "田中課長あてのリンク").waitFor();
    }),
  },
  { name: "管理", open: asAdministrator("/administration") },
  { name: "アカウントを作る", open: asAdministrator("/administration/accounts/new") },
  { name: "アカウントを作る（誤り）", open: asAdministrator("/administration/accounts/new", refusedOnPress("作る")) },
  {
    name: "アカウントを作りました",
    open: asAdministrator("/administration/accounts/new", async ({ page }) => {
      await textbox(page, "利用者名").fill(`jinji.${Date.now()}`);
      await textbox(page, "氏名").fill("人事 次郎");
      await choose(page, "役割", "人事担当");
      await press(page, "作る");
      await arriveAt(page, "アカウントを作りました");
    }),
  },
  {
    name: "アカウントの扱い",
    open: asAdministrator("/administration", async ({ page }) => {
      await page.getByRole("main").getByRole("table").getByRole("link", { name: "人事 花子" }).first().click();
      await arriveAt(page, /のアカウント$/);
    }),
  },
  { name: "アカウント", open: asAdministrator("/account") },
  {
    name: "パスワードを変える（誤り）",
    open: asAdministrator("/account/password", refusedOnPress("パスワードを変える")),
  },
  { name: "予備のコード", open: asAdministrator("/account/recovery-codes") },
  { name: "認証アプリ（誤り）", open: asAdministrator("/account/code", refusedOnPress("次へ")) },
  { name: "面談（誤り）", open: asSupervisor("/interview", refusedOnPress("面談を記録する")) },
];
