import type { Plan } from "~/plan/plan";
import { alwaysShown, fieldsToTick, neverShown } from "~/plan/readersView";

/** 所属長に見えるものと、見えないもの。渡す前に必ず見せる。 */
export function WhatIsShown({ plan }: { readonly plan: Plan }) {
  const written = fieldsToTick.filter(({ isEmpty }) => !isEmpty(plan));
  const labels = (isTicked: boolean) => written.filter((field) => field.isTicked(plan) === isTicked).map(labelOf);
  return (
    <>
      <p>
        <strong>載るもの：</strong>
        {[...alwaysShown, ...labels(true)].join("、")}
      </p>
      <p>
        <strong>載らないもの：</strong>
        {[...neverShown, ...labels(false)].join("、")}
      </p>
    </>
  );
}

function labelOf({ label }: { readonly label: string }): string {
  return label;
}
