import type { DiscouragingWords } from "./lexicon";

interface FlaggedProps {
  readonly words: readonly DiscouragingWords[];
  /** The form the button belongs to. */
  readonly form: string;
  readonly anyway: string;
}

/** 送る前に、もう一度読んでもらう言葉。He decides. */
export function Flagged({ words, form, anyway }: FlaggedProps) {
  if (words.length === 0) return null;
  return (
    <div className="notice notice--warning" role="alert">
      <p>
        <span className="notice__label">送る前に</span>
        休むことをためらわせるおそれのある言葉があります。まだ送っていません。
      </p>
      <ul>
        {words.map(({ found, reason }) => (
          <li key={found}>
            「{found}」：{reason}
          </li>
        ))}
      </ul>
      <p className="button-row">
        <button type="submit" className="button button--small" form={form} name="_intent" value="anyway">
          {anyway}
        </button>
      </p>
    </div>
  );
}
