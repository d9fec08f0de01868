import type { Visitor } from "./browser";
import { inDays } from "./days";
import { arriveAt, choose, goTo, press, textbox } from "./walking";

export const headings = {
  birth: "お子さんの予定日を教えてください",
  leaves: "いつ、どの休みを使いますか",
  simulation: "休むと、家計はどうなるか",
  duties: "どの仕事を、だれに引き継ぎますか",
  home: "家のことを、だれがしますか",
  wishes: "職場へのお願いと、気になること",
  person: "あなたのことを教えてください",
  check: "計画を確かめてください",
  handOver: /渡/,
} as const;

/** Due in eleven weeks: every leave can still be asked for in time. */
export const dueDate = inDays(77);

export async function beginPlan(visitor: Visitor, origin: string, how: "はじめる" | "見本で試す"): Promise<string> {
  await goTo(visitor, origin);
  await press(visitor.page, how);
  await visitor.page.waitForURL(/\/plans\/[\w-]+\//);
  return planIdIn(visitor.page.url());
}

export function planIdIn(address: string): string {
  const [, id = ""] = /\/plans\/([\w-]+)/.exec(address) ?? [];
  return id;
}

export async function answerBirth({ page }: Visitor): Promise<void> {
  await arriveAt(page, headings.birth);
  await textbox(page, "出産予定日").fill(dueDate);
  await choose(page, "お子さんの人数", "1人");
  await choose(page, "上のお子さん", "いない");
  await choose(page, "任用区分", "常勤");
  await choose(page, "勤務の形", "通常");
  await press(page, "保存して次へ");
}

export async function answerLeaves({ page }: Visitor): Promise<void> {
  await arriveAt(page, headings.leaves);
  await press(page, /^出生直後に1か月/);
  await page.getByRole("heading", { name: "休み 2" }).waitFor();
  await press(page, "保存して次へ");
}

export async function answerPerson({ page }: Visitor, name: string): Promise<void> {
  await arriveAt(page, headings.person);
  await textbox(page, "所属").fill("市民部 市民課");
  await textbox(page, "職名").fill("主任");
  await textbox(page, "氏名").fill(name);
  await press(page, "保存して次へ");
}
