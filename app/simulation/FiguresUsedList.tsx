import { memo } from "react";
import { SummaryList } from "~/components/SummarySection";
import type { FormValues } from "~/forms/formValues";
import type { Plan } from "~/plan/plan";
import { figuresUsed } from "./figuresUsed";
import { yearsOfLeave } from "./requestFrom";

interface FiguresUsedListProps {
  readonly values: FormValues;
  readonly echoes: ReadonlyMap<string, string>;
  readonly plan: Plan;
}

/** 印刷するとき、入力の欄の代わりに載せる数字。 */
export const FiguresUsedList = memo(function FiguresUsedList({ values, echoes, plan }: FiguresUsedListProps) {
  return (
    <section className="printed-only" aria-labelledby="used-title">
      <h2 id="used-title">もとになった数字</h2>
      <SummaryList rows={figuresUsed(values, echoes, yearsOfLeave(plan))} />
    </section>
  );
});
