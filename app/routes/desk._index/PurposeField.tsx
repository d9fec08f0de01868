import { describedBy, Field } from "~/components/Field";

interface PurposeFieldProps {
  readonly id: string;
  readonly hint: string;
  readonly typed?: string | undefined;
  readonly message?: string | undefined;
}

/** 使う目的。 */
export function PurposeField({ id, hint, typed = "", message }: PurposeFieldProps) {
  return (
    <Field id={id} label="使う目的" hint={hint} message={message} isRequired>
      <input
        className="input input--long"
        type="text"
        id={id}
        name="purpose"
        required
        maxLength={100}
        autoComplete="off"
        defaultValue={typed}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, hint, message)}
      />
    </Field>
  );
}
