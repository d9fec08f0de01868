import { type MutableRefObject, type RefObject, useEffect, useRef } from "react";
import { saveProgress } from "./saveProgress";

/** However long he goes on typing: less than two seconds of it can be lost, and at most 40 saves a minute are made. */
const pause = 1_500;

interface Kept {
  readonly revision: number;
  readonly savedAt: string;
}

/**
 * 書きかけの自動保存。Sends the answers as typed, every moment while he types and when the page is hidden.
 * `settled` waits for a save under way, so that a submit carries the newest revision.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  address: string | undefined,
  revision: MutableRefObject<number>,
): { settled: () => Promise<void> } {
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    const element = form.current;
    if (!element || address === undefined) return;
    saveProgress.report(saveProgress.initial);

    const keep = () => {
      timer.current = undefined;
      underWay.current = underWay.current.then(() => save(element, address, revision));
    };
    const later = () => {
      timer.current ??= setTimeout(keep, pause);
    };
    const atOnce = () => {
      if (document.visibilityState !== "hidden" || timer.current === undefined) return;
      clearTimeout(timer.current);
      keep();
    };
    element.addEventListener("input", later);
    document.addEventListener("visibilitychange", atOnce);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener("input", later);
      document.removeEventListener("visibilitychange", atOnce);
    };
  }, [form, address, revision]);

  return {
    settled: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      return underWay.current;
    },
  };
}

async function save(form: HTMLFormElement, address: string, revision: MutableRefObject<number>): Promise<void> {
  saveProgress.report({ kind: "saving" });
  try {
    const body = new URLSearchParams([...answersIn(form), ["_revision", String(revision.current)]]);
    const answer = await fetch(address, { method: "POST", body, keepalive: true });
    if (answer.status === 409) {
      saveProgress.report({ kind: "stale" });
      return;
    }
    if (!answer.ok) throw new Error(`保存できませんでした（${answer.status}）`);
    const kept = (await answer.json()) as Kept;
    revision.current = kept.revision;
    saveProgress.report({ kind: "saved", savedAt: kept.savedAt });
  } catch {
    saveProgress.report({ kind: "failed" });
  }
}

function answersIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !name.startsWith("_") ? [[name, value]] : [],
  );
}
