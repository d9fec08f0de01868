import { Link } from "@remix-run/react";
import { type FormEvent, memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { useIsLive } from "~/components/useIsLive";
import { answersOf, type FormValues } from "~/forms/formValues";
import type { FieldMessage } from "~/forms/messages";
import type { Plan } from "~/plan/plan";
import { NotYet, Outlook } from "./AnswerView";
import { answerTo, type Simulated } from "./answer";
import { bonusMonthsIn, withBonusRows } from "./bonusRows";
import { DetailFields } from "./DetailFields";
import { Doubts } from "./Doubts";
import { Editions } from "./Editions";
import { echoesOf } from "./echoes";
import { EchoContext, MoneyContext } from "./MoneyContext";
import { Months } from "./Months";
import { moneyOf, rememberMoney } from "./moneyMemory";
import { Peek } from "./Peek";
import { PrivacyNote } from "./PrivacyNote";
import { RoughFields } from "./RoughFields";
import { UnreadFields } from "./UnreadFields";

/** サーバーが受け取った入力。JavaScriptのない画面だけが送る。 */
export interface PostedMoney {
  readonly values: FormValues;
  readonly messages: readonly FieldMessage[];
}

interface MoneyPageProps {
  readonly planId: string;
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly posted?: PostedMoney | undefined;
}

/**
 * 家計の画面。One form: with JavaScript every change is computed here and nothing is sent; without, the form is posted,
 * computed in memory and answered with the same page.
 */
export function MoneyPage({ planId, plan, today, posted }: MoneyPageProps) {
  const isLive = useIsLive();
  const form = useRef<HTMLFormElement>(null);
  const [initial] = useState(() => startingValues(plan, posted?.values ?? moneyOf(planId) ?? {}, today));
  const [values, setValues] = useState<FormValues>(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(posted?.messages.map(({ name }) => name)));
  const deferred = useDeferredValue(values);
  const { answer, messages } = useMemo(() => answerTo(plan, deferred, today), [plan, deferred, today]);
  const shown = useMemo(() => messages.filter(({ name }) => left.has(name)), [messages, left]);
  const state = useMemo(() => ({ values: initial, messages: shown }), [initial, shown]);
  const echoes = useMemo(
    () => (answer.kind === "simulated" ? echoesOf(deferred, answer) : new Map()),
    [answer, deferred],
  );
  const bonusMonths = useMemo(() => bonusMonthsIn(initial), [initial]);

  useEffect(() => {
    if (values !== initial) rememberMoney(planId, values);
  }, [planId, values, initial]);

  if (answer.kind === "coveredElsewhere") return <NotYet answer={answer} planId={planId} />;

  function read(): void {
    if (form.current) setValues(answersOf(new FormData(form.current)));
  }

  function leave({ target }: FormEvent<HTMLFormElement>): void {
    const { name } = target as EventTarget & { readonly name?: string };
    if (name && !left.has(name)) setLeft(new Set([...left, name]));
  }

  function showAnswer(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setLeft(new Set(messages.map(({ name }) => name)));
    document.getElementById("outlook-title")?.scrollIntoView({ block: "start" });
  }

  return (
    <form ref={form} method="post" noValidate className="money" onInput={read} onBlur={leave} onSubmit={showAnswer}>
      <MoneyContext.Provider value={state}>
        <div className="money__form">
          <PrivacyNote />
          <EchoContext.Provider value={echoes}>
            <RoughFields isSourceOpen={isFilled(initial, sourceFields)} />
            <DetailFields
              plan={plan}
              birthday={plan.birth.birthDate ?? plan.birth.dueDate ?? today}
              bonusMonths={bonusMonths}
              isOpen={isFilled(initial, undefined)}
            />
          </EchoContext.Provider>
          <p className="money__buttons">
            <button type="submit" className="button button--primary">計算する</button>
          </p>
          {answer.kind === "simulated" ? <Peek answer={answer} /> : null}
        </div>
        <div className="money__outlook">
          <UnreadFields messages={shown} />
          {answer.kind === "simulated" ? <Outlook answer={answer} /> : <NotYet answer={answer} planId={planId} />}
        </div>
        {answer.kind === "simulated" ? (
          <div className="money__rest">
            <Rest answer={answer} />
            <p className="button-row">
              {isLive ? (
                <Link className="button" to={`/plans/${planId}/hand-over`}>
                  「渡す」で本人控え（PDF）を作る
                </Link>
              ) : (
                <button type="submit" className="button" formAction={`/plans/${planId}/own-copy`}>
                  この内容で本人控え（PDF）を作る
                </button>
              )}
            </p>
          </div>
        ) : null}
      </MoneyContext.Provider>
    </form>
  );
}

const Rest = memo(function Rest({ answer: { result } }: { readonly answer: Simulated }) {
  return (
    <>
      <Months months={result.months} />
      <Doubts warnings={result.warnings} notIncluded={result.notIncluded} />
      <Editions months={result.months} />
    </>
  );
});

const sourceFields: readonly string[] = ["employeesPensionContribution", "grossPay"];
const roughFields: readonly string[] = [
  ...sourceFields,
  "standardMonthlyRemuneration",
  "isAged40To64",
  "residentTax",
  "view",
];

/** Whether he has typed into these fields; without a list, into any that stands under 「くわしく」. */
function isFilled(values: FormValues, names: readonly string[] | undefined): boolean {
  return Object.entries(values).some(([name, value]) => {
    const isAsked = names ? names.includes(name) : !roughFields.includes(name) && !name.endsWith(".month");
    return isAsked && String(value).trim() !== "";
  });
}

function startingValues(plan: Plan, typed: FormValues, today: IsoDate): FormValues {
  const { answer } = answerTo(plan, typed, today);
  return answer.kind === "simulated" ? withBonusRows(typed, answer.result.months) : typed;
}
