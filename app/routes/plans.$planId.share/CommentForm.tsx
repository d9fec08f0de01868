import { Form } from "@remix-run/react";
import { describedBy, Field } from "~/components/Field";
import { textField } from "~/forms/fields";
import type { FieldMessage } from "~/forms/messages";
import { ItemField } from "~/review/ItemField";
import { z } from "~/zod";

export const commentSchema = z.object({ comment: textField("伝えること", { most: 400, required: true }) });

interface CommentFormProps {
  readonly revision: number;
  readonly items: readonly string[];
  readonly item: string;
  readonly typed: string;
  readonly messages: readonly FieldMessage[];
}

/** 所属長へのコメント。 */
export function CommentForm({ revision, items, item, typed, messages }: CommentFormProps) {
  const [message] = messages.map((one) => one.message);
  return (
    <section aria-labelledby="comment-title">
      <h2 id="comment-title">所属長に伝える</h2>
      <Form method="post" noValidate key={revision}>
        <input type="hidden" name="_revision" value={revision} />
        <ItemField id="field-item" items={items} chosen={item} />
        <Field id="field-comment" label="伝えること" message={message} isRequired>
          <textarea
            className="input input--long"
            id="field-comment"
            name="comment"
            rows={3}
            defaultValue={typed}
            aria-invalid={message ? true : undefined}
            aria-describedby={describedBy("field-comment", undefined, message)}
          />
        </Field>
        <p className="button-row">
          <button type="submit" className="button" name="_intent" value="comment">
            コメントを送る
          </button>
        </p>
      </Form>
    </section>
  );
}
