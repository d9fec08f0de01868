import type { Locator, Page } from "playwright-core";
import type { Visitor } from "./browser";

/** Goes to an address and, where there is JavaScript, waits until the page has come alive. */
export async function goTo({ page, hasJavaScript }: Visitor, address: string): Promise<void> {
  await page.goto(address);
  if (hasJavaScript) await untilAlive(page);
}

/** React has taken over the page: from now on it answers to what is typed and clicked. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
}

/** Waits for the page with this heading. */
export async function arriveAt(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

export function textbox(page: Page, name: string | RegExp): Locator {
  return page.getByRole("main").getByRole("textbox", { name });
}

export async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole("group", { name: group }).getByRole("radio", { name: option }).check();
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).click();
}

/** Every field one can write in, in page order. */
export function writableTextboxes(page: Page): Promise<Locator[]> {
  return page.getByRole("main").getByRole("textbox").and(page.locator(":not([readonly])")).all();
}
