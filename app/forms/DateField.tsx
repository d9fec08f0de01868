import { type ReactNode, useContext, useRef } from "react";
import type { Requiredness } from "~/components/Field";
import { useIsLive } from "~/components/useIsLive";
import { readDate } from "./dateText";
import { StepFormContext, useField } from "./FormFields";
import { echoOfDate } from "./fields";
import { TextField } from "./TextField";

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isRequired?: Requiredness;
}

/** 日付の欄。西暦でも和暦でも書け、カレンダーからも選べる。読み取った日付を下に返す。 */
export function DateField({ name, label, hint, isRequired }: DateFieldProps) {
  const step = useContext(StepFormContext);
  const { value } = useField(name);
  const typed = String(step?.form.watch(name) ?? value);
  const echo = echoOfDate(typed);
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      size="medium"
      {...(isRequired === undefined ? {} : { isRequired })}
      tool={
        <CalendarButton
          label={label}
          value={typed}
          choose={(day) =>
            step?.form.setValue(name, day, { shouldDirty: true, shouldValidate: step.form.formState.isSubmitted })
          }
        />
      }
      echo={<output className="echo">{echo ?? ""}</output>}
    />
  );
}

interface CalendarButtonProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (day: string) => void;
}

function CalendarButton({ label, value, choose }: CalendarButtonProps) {
  const isLive = useIsLive();
  const picker = useRef<HTMLInputElement>(null);
  if (!isLive) return null;
  const reading = readDate(value);
  return (
    <span className="calendar">
      <button type="button" className="button calendar__button" onClick={() => picker.current?.showPicker()}>
        <CalendarMark />
        <span className="visually-hidden">{label}をカレンダーから選ぶ</span>
      </button>
      <input
        ref={picker}
        className="calendar__picker"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={reading.kind === "date" ? reading.date : ""}
        onChange={(event) => choose(event.target.value)}
      />
    </span>
  );
}

function CalendarMark() {
  return (
    <svg className="calendar__mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 4.5h14v12.5H3zM3 8.5h14M6.5 2.5v4M13.5 2.5v4" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
