import type { Plan } from "~/plan/plan";

/** 所属長に見えるものと、見えないもの。渡す前に必ず見せる。 */
export function WhatIsShown({ plan: { shared, birth, family, chores } }: { readonly plan: Plan }) {
  const hidden = [
    "給与や手取りの金額",
    ...(shared.worries ? [] : ["不安なこと"]),
    ...(chores.length > 0 && !shared.home ? ["家のことの分担"] : []),
    ...(birth.hasOlderChild && !shared.olderChild ? ["上のお子さんのこと"] : []),
    ...(family && !shared.family ? ["家族の予定"] : []),
  ];
  return (
    <>
      <p>
        <strong>載るもの：</strong>
        所属・職名・氏名、予定日（出生日）、休みの計画と請求期限、復帰後の働き方、仕事の引継ぎ、職場へのお願い
        {shared.worries ? "、不安なこと" : ""}
        {chores.length > 0 && shared.home ? "、家のことの分担" : ""}
        {birth.hasOlderChild && shared.olderChild ? "、上のお子さんのこと" : ""}
        {family && shared.family ? "、家族の予定" : ""}
      </p>
      <p>
        <strong>載らないもの：</strong>
        {hidden.join("、")}
      </p>
    </>
  );
}
