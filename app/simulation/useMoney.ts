import { type FormEvent, type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { answersOf, type FormValues } from "~/forms/formValues";
import type { FieldMessage } from "~/forms/messages";
import type { Plan } from "~/plan/plan";
import { type Answer, answerTo, type Simulated } from "./answer";
import { withBonusRows } from "./bonusRows";
import { echoesOf } from "./echoes";
import type { MoneyFormState } from "./MoneyContext";
import { moneyOf, rememberMoney } from "./moneyMemory";
import type { MoneyOrganization } from "./moneyOrganization";
import { browserVault } from "./vault/browserVault";

/** サーバーが受け取った入力。JavaScriptのない画面だけが送る。 */
export interface PostedMoney {
  readonly values: FormValues;
  readonly messages: readonly FieldMessage[];
}

export interface MoneyQuestion {
  readonly planId: string;
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly organization: MoneyOrganization;
  readonly posted?: PostedMoney | undefined;
}

export interface MoneyState {
  readonly formRef: RefObject<HTMLFormElement>;
  readonly answer: Answer;
  /** The same answer a moment later: what may wait while he types. */
  readonly settled: Answer;
  readonly fields: MoneyFormState;
  readonly echoes: ReadonlyMap<string, string>;
  /** What is typed, as the settled answer has read it. */
  readonly settledValues: FormValues;
  /** いまの欄を書き始めてから、休業中の手取り（月あたり）が動いた額。 */
  readonly moved: number;
  readonly handlers: {
    readonly onInput: () => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FormEvent<HTMLFormElement>) => void;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
}

/**
 * お金の入力と、その答え。The form keeps what is typed; every change is read from it as the server would read it,
 * answered here and sent nowhere. A field that cannot be read is named once he has left it, never while he is typing.
 */
export function useMoney({ planId, plan, today, organization, posted }: MoneyQuestion): MoneyState {
  const formRef = useRef<HTMLFormElement>(null);
  const [initial] = useState(() =>
    startingValues(posted?.values ?? moneyOf(planId) ?? {}, { plan, today, organization }),
  );
  const [values, setValues] = useState<FormValues>(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(posted?.messages.map(({ name }) => name)));
  const [monthlyBefore, setMonthlyBefore] = useState<number>();

  const reading = useMemo(
    () => ({ ...answerTo(plan, values, today, organization), values }),
    [plan, values, today, organization],
  );
  const later = useDeferredValue(reading);
  const { answer, messages } = reading;
  const echoes = useMemo(
    () => (later.answer.kind === "simulated" ? echoesOf(later.values, later.answer) : noEchoes),
    [later],
  );
  const shown = useMemo(() => messages.filter(({ name }) => left.has(name)), [messages, left]);
  const fields = useMemo(() => ({ values: initial, messages: shown }), [initial, shown]);
  const monthly = answer.kind === "simulated" ? monthlyTakeHome(answer) : undefined;

  useEffect(() => {
    if (values === initial) return;
    rememberMoney(planId, values);
    browserVault?.keep(planId, values);
  }, [planId, values, initial]);

  return {
    formRef,
    answer,
    settled: later.answer,
    fields,
    echoes,
    settledValues: later.values,
    moved: monthlyBefore === undefined || monthly === undefined ? 0 : monthly - monthlyBefore,
    handlers: {
      onInput: () => {
        if (formRef.current) setValues(answersOf(new FormData(formRef.current)));
      },
      onFocus: () => setMonthlyBefore(monthly),
      onBlur: ({ target }) => {
        const { name } = target as EventTarget & { readonly name?: string };
        if (name && !left.has(name)) setLeft(new Set([...left, name]));
      },
      onSubmit: (event) => {
        event.preventDefault();
        setLeft(new Set(messages.map(({ name }) => name)));
        document.getElementById("outlook-title")?.focus();
      },
    },
  };
}

const noEchoes: ReadonlyMap<string, string> = new Map();

/** 例の額と比べても意味がないので、本人の数字になってから比べる。 */
function monthlyTakeHome({ remuneration, result }: Simulated): number | undefined {
  return remuneration.basis === "example" ? undefined : result.summary?.monthlyTakeHomePayDuringLeave.value;
}

function startingValues(
  typed: FormValues,
  { plan, today, organization }: Pick<MoneyQuestion, "plan" | "today" | "organization">,
): FormValues {
  const { answer } = answerTo(plan, typed, today, organization);
  return answer.kind === "simulated" ? withBonusRows(typed, answer.result.months, organization) : typed;
}
