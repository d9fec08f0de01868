import { type MutableRefObject, type RefObject, useEffect, useRef } from "react";
import { saveProgress } from "./saveProgress";

/** However long he goes on typing: less than two seconds of it can be lost, and at most 40 saves a minute are made. */
const pause = 1_500;

interface Kept {
  readonly revision: number;
  readonly savedAt: string;
}

/**
 * 書きかけの自動保存。Sends the answers as typed, every moment while he types, when the page is hidden and when it is left.
 * A link is followed when all of it is saved; when it cannot be, he stays once, and the plan bar says why.
 * `settled` waits for a save under way, so that a submit carries the newest revision.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  address: string | undefined,
  revision: MutableRefObject<number>,
): { settled: () => Promise<unknown> } {
  const saving = useRef(Promise.resolve(true));
  const savesUnderWay = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    const element = form.current;
    if (!element || address === undefined) return;
    saveProgress.report(saveProgress.initial);

    const keep = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      savesUnderWay.current += 1;
      saving.current = saving.current
        .then(() => save(element, address, revision))
        .finally(() => {
          savesUnderWay.current -= 1;
        });
    };
    const later = () => {
      timer.current ??= setTimeout(keep, pause);
    };
    const atOnce = () => {
      if (timer.current !== undefined) keep();
    };
    const whenHidden = () => {
      if (document.visibilityState === "hidden") atOnce();
    };
    const beforeLink = (event: MouseEvent) => {
      const link = linkAwayFrom(event);
      if (!link || (timer.current === undefined && savesUnderWay.current === 0)) return;
      event.preventDefault();
      event.stopPropagation();
      atOnce();
      void saving.current.then((isKept) => {
        if (isKept) link.click();
      });
    };
    element.addEventListener("input", later);
    document.addEventListener("visibilitychange", whenHidden);
    document.addEventListener("click", beforeLink, { capture: true });
    return () => {
      atOnce();
      element.removeEventListener("input", later);
      document.removeEventListener("visibilitychange", whenHidden);
      document.removeEventListener("click", beforeLink, { capture: true });
    };
  }, [form, address, revision]);

  return {
    settled: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      return saving.current;
    },
  };
}

/** The link that was pressed, if it opens another page in this window. */
function linkAwayFrom(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  const isAway = link !== null && link.target !== "_blank" && !link.getAttribute("href")?.startsWith("#");
  return isPlain && isAway ? link : undefined;
}

async function save(form: HTMLFormElement, address: string, revision: MutableRefObject<number>): Promise<boolean> {
  saveProgress.report({ kind: "saving" });
  try {
    const body = new URLSearchParams([...answersIn(form), ["_revision", String(revision.current)]]);
    const answer = await fetch(address, { method: "POST", body, keepalive: true });
    if (answer.status === 409) {
      saveProgress.report({ kind: "stale" });
      return false;
    }
    if (!answer.ok) throw new Error(`保存できませんでした（${answer.status}）`);
    const kept = (await answer.json()) as Kept;
    revision.current = kept.revision;
    saveProgress.report({ kind: "saved", savedAt: kept.savedAt });
    return true;
  } catch {
    saveProgress.report({ kind: "failed" });
    return false;
  }
}

function answersIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !name.startsWith("_") ? [[name, value]] : [],
  );
}
