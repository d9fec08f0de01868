import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { describedBy, Field } from "~/components/Field";
import { fieldId } from "~/forms/FormFields";
import type { FieldMessage } from "~/forms/messages";
import type { SaidComment, Thread } from "./threads";

interface CommentThreadsProps {
  readonly threads: readonly Thread[];
  readonly revision: number;
  readonly canReply: boolean;
  /** 断られた返事。 */
  readonly refused: { readonly replyTo: string; readonly typed: string; readonly messages: readonly FieldMessage[] };
  /** 送る人が言うこと（所属長は名前）。 */
  readonly sender?: (number: number) => ReactNode;
}

/** For a button that stands outside the form of a reply. */
export function replyForm(number: number | string): string {
  return `reply-form-${number}`;
}

/** やりとりの欄の名前。 */
export function replyField(number: number | string): string {
  return `reply-${number}`;
}

/** コメントと返事。本人にも所属長にも、同じものが見える。 */
export function CommentThreads({ threads, revision, canReply, refused, sender }: CommentThreadsProps) {
  if (threads.length === 0) return null;
  return (
    <section aria-labelledby="threads-title">
      <h2 id="threads-title">コメントと返事</h2>
      <ol className="threads">
        {threads.map((thread) => (
          <li key={thread.number}>
            <p className="history__what">{thread.item || "計画の全体"}</p>
            <Said {...thread} />
            {thread.replies.length > 0 ? (
              <ul className="threads__replies">
                {thread.replies.map((reply) => (
                  <li key={reply.number}>
                    <Said {...reply} />
                  </li>
                ))}
              </ul>
            ) : null}
            {canReply ? (
              <ReplyForm
                number={thread.number}
                revision={revision}
                {...(refused.replyTo === String(thread.number) ? refused : { typed: "", messages: [] })}
              >
                {sender?.(thread.number)}
              </ReplyForm>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ comment, when, who }: SaidComment) {
  return (
    <>
      <p className="history__comment">{comment}</p>
      <p className="small quiet">
        {when}　{who}
      </p>
    </>
  );
}

interface ReplyFormProps {
  readonly number: number;
  readonly revision: number;
  readonly typed: string;
  readonly messages: readonly FieldMessage[];
  readonly children?: ReactNode;
}

function ReplyForm({ number, revision, typed, messages, children }: ReplyFormProps) {
  const id = fieldId(replyField(number));
  const message = messages.find(({ name }) => name === replyField(number))?.message;
  return (
    <details open={message !== undefined || typed !== ""}>
      <summary>返事を書く</summary>
      <Form method="post" noValidate key={revision} id={replyForm(number)}>
        <input type="hidden" name="_revision" value={revision} />
        <input type="hidden" name="_act" value="comment" />
        <input type="hidden" name="_replyTo" value={number} />
        {children}
        <Field id={id} label="返事" message={message} isRequired>
          <textarea
            className="input input--long"
            id={id}
            name="comment"
            rows={2}
            defaultValue={typed}
            aria-invalid={message ? true : undefined}
            aria-describedby={describedBy(id, undefined, message)}
          />
        </Field>
        <p className="button-row">
          <button type="submit" className="button button--small" name="_intent" value="comment">
            返事を送る
          </button>
        </p>
      </Form>
    </details>
  );
}
