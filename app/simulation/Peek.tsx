import { Amount } from "~/components/Amount";
import type { Simulated } from "./answer";
import { differenceText } from "./yenInJapanese";

/** 狭い画面で、入力しながら見える今の答え。The same figures are read out from the outlook itself. */
export function Peek({ answer: { result } }: { readonly answer: Simulated }) {
  if (!result.summary) return null;
  const { monthlyTakeHomePayDuringLeave, monthlyDifference } = result.summary;
  return (
    <p className="money-peek" aria-hidden="true">
      休業中の手取り 月 <Amount value={monthlyTakeHomePayDuringLeave.value} />
      <span className="money-peek__difference">ふだんより {differenceText(monthlyDifference.value)}</span>
    </p>
  );
}
