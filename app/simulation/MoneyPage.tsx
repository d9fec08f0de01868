import { Link } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { presumedBirth } from "#salary-rules/leave-requirements/presumedBirth";
import { FoldedContentContext } from "~/components/Disclosure";
import { useIsLive } from "~/components/useIsLive";
import type { FormValues } from "~/forms/formValues";
import type { Answer } from "./answer";
import { DetailFields } from "./DetailFields";
import { EchoContext, MoneyContext } from "./MoneyContext";
import { MonthsAtAGlance } from "./MonthsAtAGlance";
import { NotYet } from "./NotYet";
import { Outlook } from "./Outlook";
import { Peek } from "./Peek";
import { PrivacyNote } from "./PrivacyNote";
import { RoughFields } from "./RoughFields";
import { asksIfSpouseCounts } from "./requestFrom";
import { UnreadFields } from "./UnreadFields";
import { type MoneyQuestion, useMoney } from "./useMoney";
import { KeepingNote } from "./vault/KeepingNote";
import { useRestoredMoney } from "./vault/useRestoredMoney";

/** Loaded after the first figures: what is printed with them, and what stands below them and explains them. */
const FiguresUsed = lazy(async () => ({ default: (await import("./FiguresUsedList")).FiguresUsedList }));
const InDetail = lazy(async () => ({ default: (await import("./InDetail")).InDetail }));

/** 家計の画面。Begins anew when the figures of an earlier visit have come back. */
export function MoneyPage(question: MoneyQuestion) {
  const timesRestored = useRestoredMoney(question.planId, question.posted !== undefined);
  return <MoneyForm key={timesRestored} {...question} />;
}

/**
 * One form: with JavaScript every change is computed here and nothing is sent; without, the form is posted,
 * computed in memory and answered with the same page.
 */
function MoneyForm(question: MoneyQuestion) {
  const { planId, plan, today, organization, posted } = question;
  const isLive = useIsLive();
  const { formRef, answer, settled, fields, echoes, settledValues, moved, handlers } = useMoney(question);
  // The first page from the server ends with the figures; what explains them comes with the script, or with the answer.
  const isExplained = isLive || posted !== undefined;
  if (answer.kind === "coveredElsewhere") return <NotYet answer={answer} planId={planId} />;

  return (
    <form ref={formRef} method="post" noValidate {...handlers}>
      <MoneyContext.Provider value={fields}>
        <FoldedContentContext.Provider value={posted !== undefined}>
          <PrivacyNote />
          <KeepingNote />
          <div className="money">
            <div className="money__form">
              <EchoContext.Provider value={echoes}>
                <RoughFields isSourceOpen={hasTyped(fields.values, (name) => sourceFields.includes(name))} />
                <DetailFields
                  plan={plan}
                  birthday={presumedBirth(plan.birth) ?? today}
                  organization={organization}
                  values={fields.values}
                  isOpen={hasTyped(fields.values, isDetail)}
                  asksIfSpouseCounts={answer.kind === "simulated" && asksIfSpouseCounts(answer.money)}
                />
              </EchoContext.Provider>
              <p className="money__buttons">
                <button type="submit" className="button button--primary">
                  計算する
                </button>
              </p>
              {answer.kind === "simulated" ? <Peek answer={answer} /> : null}
            </div>
            {isExplained ? (
              <Suspense>
                <FiguresUsed values={settledValues} echoes={echoes} plan={plan} />
              </Suspense>
            ) : null}
            <div className={isExample(answer) ? "money__outlook outlook--example" : "money__outlook"}>
              <UnreadFields messages={fields.messages} isListedAbove={posted !== undefined && !isLive} />
              {answer.kind === "simulated" ? (
                <Outlook answer={answer} moved={moved} />
              ) : (
                <NotYet answer={answer} planId={planId} />
              )}
              {settled.kind === "simulated" ? <MonthsAtAGlance answer={settled} /> : null}
            </div>
          </div>
          {settled.kind === "simulated" ? (
            <div className="money-rest">
              {isExplained ? (
                <Suspense>
                  <InDetail answer={settled} />
                </Suspense>
              ) : null}
              <OwnCopy planId={planId} isLive={isLive} />
            </div>
          ) : null}
        </FoldedContentContext.Provider>
      </MoneyContext.Provider>
    </form>
  );
}

/** 本人控え。With JavaScript it is made in the browser, on the page where papers are handed over. */
function OwnCopy({ planId, isLive }: { readonly planId: string; readonly isLive: boolean }) {
  return (
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
  );
}

function isExample(answer: Answer): boolean {
  return answer.kind === "simulated" && answer.remuneration.basis === "example";
}

const sourceFields: readonly string[] = ["employeesPensionContribution", "grossPay"];
const roughFields: readonly string[] = ["standardMonthlyRemuneration", "isAged40To64", "residentTax", "view"];

function isDetail(name: string): boolean {
  return ![...sourceFields, ...roughFields].includes(name) && !name.endsWith(".month");
}

function hasTyped(values: FormValues, isAsked: (name: string) => boolean): boolean {
  return Object.entries(values).some(([name, value]) => isAsked(name) && String(value).trim() !== "");
}
