import { useRef, useState } from "react";
import type { NotIncluded, Warning } from "#salary-rules";

interface DoubtsProps {
  readonly warnings: readonly Warning[];
  readonly notIncluded: readonly NotIncluded[];
}

/** 含まれていないものと、要確認のこと。人事に聞く文は、そのまま写せる。 */
export function Doubts({ warnings, notIncluded }: DoubtsProps) {
  return (
    <>
      {notIncluded.length > 0 ? (
        <section aria-labelledby="not-included-title">
          <h2 id="not-included-title">含まれていないもの</h2>
          <ul>
            {notIncluded.map(({ id, message }) => (
              <li key={id}>{message}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {warnings.length > 0 ? (
        <section aria-labelledby="doubts-title">
          <h2 id="doubts-title">要確認</h2>
          <p>決まりや扱いが、勤務先や共済組合により違うことがあります。人事担当に聞いてください。</p>
          <ul className="doubts">
            {warnings.map(({ id, message, questionForHr }) => (
              <li key={id}>
                {message}
                <span className="doubts__question">聞くこと：{questionForHr}</span>
              </li>
            ))}
          </ul>
          <Questions text={warnings.map(({ questionForHr }) => `・${questionForHr}`).join("\n")} />
        </section>
      ) : null}
    </>
  );
}

const copyNotes = {
  idle: "",
  copied: "コピーしました",
  selected: "文を選びました。Ctrl+Cで写せます",
} as const;

function Questions({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<keyof typeof copyNotes>("idle");

  async function copy(): Promise<void> {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      // The clipboard may be closed to pages without https: the text stands selected.
      setState("selected");
    }
  }

  return (
    <div className="field">
      <label className="field__label" htmlFor="questions-for-hr">
        人事担当への質問（写して使えます）
      </label>
      <textarea
        ref={area}
        className="input"
        id="questions-for-hr"
        rows={text.split("\n").length}
        readOnly
        value={text}
      />
      <p className="doubts__copy live-only">
        <button type="button" className="button button--small" onClick={() => void copy()}>
          質問をコピーする
        </button>
        <span role="status">{copyNotes[state]}</span>
      </p>
    </div>
  );
}
