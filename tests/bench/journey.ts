import type { Page } from "playwright-core";
import { openBrowser, type Visitor } from "../journeys/kit/browser";
import { startBuiltServer } from "../journeys/kit/builtServer";
import { answerBirth, answerPerson, beginPlan, headings } from "../journeys/kit/steps";
import { arriveAt, press, textbox } from "../journeys/kit/walking";
import { type Measurement, measurement } from "./measurement";

type Act = (visitor: Visitor) => Promise<unknown>;

const goOn: Act = ({ page }) => press(page, "保存して次へ");
const followLink: Act = ({ page }) =>
  page
    .getByRole("main")
    .getByRole("link", { name: /^次へ：/u })
    .click();

/** The usual case: a ready-made pattern of two leaves, one duty, nothing that may be left out. */
const screensToAnswer: Readonly<Record<string, { readonly addRows?: Act; readonly answer: Act }>> = {
  "steps/birth": { answer: answerBirth },
  "steps/leaves": { addRows: choosePattern, answer: goOn },
  simulation: { answer: followLink },
  "steps/duties": { addRows: addOneDuty, answer: nameTheDuty },
  "steps/home": { answer: goOn },
  "steps/wishes": { answer: goOn },
  "steps/person": { answer: (visitor) => answerPerson(visitor, "山田 太郎") },
  check: { answer: followLink },
};

/** Walks the wizard as it is, from the first screen to the finished paper, and counts what it asks for. */
export async function measure(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  const visitor = await openBrowser({ hasJavaScript: false });
  try {
    const { page } = visitor;
    await beginPlan(visitor, server.origin, "はじめる");
    let [screens, inputs] = [1, 0];
    for (let here = screensToAnswer[placeOf(page)]; here; here = screensToAnswer[placeOf(page)]) {
      await here.addRows?.(visitor);
      screens += 1;
      inputs += await requiredIn(page);
      await here.answer(visitor);
    }
    await arriveAt(page, headings.handOver);
    screens += 1;
    return [
      measurement("journey.screens", screens, "screens", 12),
      measurement("journey.required_inputs", inputs, "inputs", 25),
    ];
  } finally {
    await visitor.leave();
    await server.remove();
  }
}

function placeOf(page: Page): string {
  return new URL(page.url()).pathname.replace(/^\/plans\/[\w-]+\//u, "");
}

function requiredIn(page: Page): Promise<number> {
  return page
    .getByRole("main")
    .getByText(/^(?:どちらか)?必須$/u)
    .count();
}

async function choosePattern({ page }: Visitor): Promise<void> {
  await press(page, /^出生直後に1か月/u);
  await page.getByRole("heading", { name: "休み 2" }).waitFor();
}

async function addOneDuty({ page }: Visitor): Promise<void> {
  await press(page, "仕事を書きはじめる");
  await page.getByRole("heading", { name: "仕事 1" }).waitFor();
}

async function nameTheDuty({ page }: Visitor): Promise<void> {
  await textbox(page, "業務の名前").fill("窓口の証明書発行");
  await press(page, "保存して次へ");
}
