import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Visitor } from "./browser";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong with the page the visitor sees, in words. */
export async function axeViolations(visitor: Visitor, reader: Page): Promise<readonly string[]> {
  const page = visitor.hasJavaScript ? visitor.page : await sameDocument(visitor.page, reader);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** axe is a script itself: a page without scripts is shown, as it stands, to a reader who has them. */
async function sameDocument(page: Page, reader: Page): Promise<Page> {
  const document = (await page.content()).replace(/<script\b.*?<\/script>/gsu, "");
  const address = page.url();
  const isSame = ({ href }: URL) => href === address;
  await reader.route(isSame, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: document }));
  await reader.goto(address);
  await reader.unroute(isSame);
  return reader;
}
