import { type RefObject, useEffect, useRef } from "react";
import { saveProgress } from "./saveProgress";

const pause = 1_000;

interface Kept {
  readonly revision: number;
  readonly savedAt: string;
}

/**
 * 書きかけの自動保存。Sends the answers as typed after a pause and when the page is hidden.
 * `settled` waits for a save under way, so that a submit carries the newest revision.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, address: string): { settled: () => Promise<void> } {
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    saveProgress.report(saveProgress.initial);

    const keep = () => {
      timer.current = undefined;
      underWay.current = underWay.current.then(() => save(element, address));
    };
    const later = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pause);
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
  }, [form, address]);

  return {
    settled: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      return underWay.current;
    },
  };
}

async function save(form: HTMLFormElement, address: string): Promise<void> {
  saveProgress.report({ kind: "saving" });
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fieldsOf(form)), keepalive: true });
    if (!answer.ok) throw new Error(`保存できませんでした（${answer.status}）`);
    const { revision, savedAt } = (await answer.json()) as Kept;
    const field = form.elements.namedItem("_revision");
    if (field instanceof HTMLInputElement) field.value = String(revision);
    saveProgress.report({ kind: "saved", savedAt });
  } catch {
    saveProgress.report({ kind: "failed" });
  }
}

function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}
