import type { BrowserContext, Page } from "playwright-core";

export interface Faults {
  /** What went wrong since the last question, in words; empty when nothing did. */
  take(): readonly string[];
}

/** Answers the pages explain. The browser reports each of them on its console as a resource that did not load. */
const explained = /Failed to load resource: the server responded with a status of (403|404|409|413|422|429)/;

/**
 * Collects error and warning lines of the console, errors nobody caught, broken security policies and answers of 5xx.
 * The browser writes broken policies on the console too, so they are seen without JavaScript as well.
 */
export async function watchForFaults(context: BrowserContext): Promise<Faults> {
  let faults: string[] = [];
  const note = (fault: string) => faults.push(fault);

  const watch = (page: Page) => {
    page.on("pageerror", (error) => note(`error nobody caught on ${page.url()}: ${error.message}`));
    page.on("crash", () => note(`the page crashed: ${page.url()}`));
  };
  context.pages().forEach(watch);
  context.on("page", watch);
  context.on("console", (message) => {
    const isFault = message.type() === "error" || message.type() === "warning";
    if (isFault && !explained.test(message.text())) note(`console ${message.type()}: ${message.text()}`);
  });
  context.on("response", (answer) => {
    if (answer.status() >= 500) note(`${answer.status()} for ${answer.request().method()} ${answer.url()}`);
  });

  return {
    take() {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}
