import { type RefObject, useEffect, useRef } from "react";

/** 断られた答えが届くたびに、誤りの一覧へ移る。 */
export function useSummaryFocus(refusal: unknown): RefObject<HTMLDivElement> {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) summary.current?.focus();
  }, [refusal]);
  return summary;
}
