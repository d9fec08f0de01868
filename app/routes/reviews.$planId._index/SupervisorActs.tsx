import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { describedBy, Field } from "~/components/Field";
import type { FieldMessage } from "~/forms/messages";
import { Flagged } from "~/review/Flagged";
import { ItemField } from "~/review/ItemField";
import type { DiscouragingWords } from "~/review/lexicon";

interface SupervisorActsProps {
  readonly revision: number;
  readonly declaredName: string;
  readonly items: readonly string[];
  readonly may: { readonly confirm: boolean; readonly sendBack: boolean };
  readonly answer: RefusedAct | undefined;
}

interface RefusedAct {
  readonly typed?:
    | { readonly act: string; readonly item: string; readonly comment: string; readonly name: string }
    | undefined;
  readonly messages: readonly FieldMessage[];
  readonly words: readonly DiscouragingWords[];
}

/** 所属長の行為：確認、コメント、差戻し。 */
export function SupervisorActs({ revision, declaredName, items, may, answer }: SupervisorActsProps) {
  const about = (act: string) => ({
    revision,
    declaredName,
    act,
    answer: answer?.typed?.act === act ? answer : undefined,
  });
  return (
    <>
      {may.confirm ? (
        <ActForm {...about("confirm")} title="計画を確認する" button="この計画を確認する">
          <p>
            面談で決めたとおりの計画になっていれば、確認してください。
            リンクで開いているため、紙には「リンクの受取人が確認（氏名は自己申告）」と載り、署名の欄は空けておきます。
          </p>
        </ActForm>
      ) : null}
      <ActForm {...about("comment")} title="コメントを書く" button="コメントを送る" items={items} hasComment isQuiet />
      {may.sendBack ? (
        <ActForm {...about("sendBack")} title="差し戻す" button="差し戻す" hasComment isQuiet>
          <p>本人に直してほしいところがあるときに使います。休むかどうかを決めるのは本人です。</p>
        </ActForm>
      ) : null}
    </>
  );
}

interface ActFormProps {
  readonly act: string;
  readonly title: string;
  readonly button: string;
  readonly revision: number;
  readonly declaredName: string;
  readonly answer: RefusedAct | undefined;
  readonly items?: readonly string[];
  readonly hasComment?: boolean;
  readonly isQuiet?: boolean;
  readonly children?: ReactNode;
}

function ActForm(props: ActFormProps) {
  const { act, title, button, revision, declaredName, answer, items, hasComment, isQuiet, children } = props;
  const messageAt = (name: string) => answer?.messages.find((message) => message.name === name)?.message;
  const id = (name: string) => `field-${act}-${name}`;
  return (
    <section aria-labelledby={`${act}-title`}>
      <h2 id={`${act}-title`}>{title}</h2>
      {children}
      <Flagged words={answer?.words ?? []} form={`${act}-form`} anyway="このまま送る" />
      <Form method="post" noValidate id={`${act}-form`} key={revision} preventScrollReset={answer !== undefined}>
        <input type="hidden" name="_revision" value={revision} />
        <input type="hidden" name="_act" value={act} />
        {items ? <ItemField id={id("item")} items={items} chosen={answer?.typed?.item ?? ""} /> : null}
        {hasComment ? (
          <Field id={id("comment")} label="伝えること" message={messageAt("comment")} isRequired>
            <textarea
              className="input input--long"
              id={id("comment")}
              name="comment"
              rows={3}
              defaultValue={answer?.typed?.comment ?? ""}
              aria-invalid={messageAt("comment") ? true : undefined}
              aria-describedby={describedBy(id("comment"), undefined, messageAt("comment"))}
            />
          </Field>
        ) : null}
        <Field id={id("name")} label="あなたのお名前" message={messageAt("name")} isRequired>
          <input
            className="input input--medium"
            type="text"
            id={id("name")}
            name="name"
            defaultValue={answer?.typed?.name ?? declaredName}
            autoComplete="name"
            aria-invalid={messageAt("name") ? true : undefined}
            aria-describedby={describedBy(id("name"), undefined, messageAt("name"))}
          />
        </Field>
        <p className="button-row">
          <button type="submit" className={isQuiet ? "button" : "button button--primary"} name="_intent" value="send">
            {button}
          </button>
        </p>
      </Form>
    </section>
  );
}
