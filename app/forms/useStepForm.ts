import { zodResolver } from "@hookform/resolvers/zod";
import { useSubmit } from "@remix-run/react";
import { type FormEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { type FieldErrors, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "~/zod";
import type { Difference } from "./DifferenceTable";
import { type FormValues, nested } from "./formValues";
import { type FieldMessage, inPageOrder } from "./messages";
import { useAutosave } from "./useAutosave";
import { useSummaryFocus } from "./useSummaryFocus";

export type FormSchema = z.ZodType & { readonly shape: Readonly<Record<string, unknown>> };

/** What the server answers to a refused post: the values as typed and what is wrong with them. */
export interface Refusal {
  readonly values: FormValues;
  readonly messages: readonly FieldMessage[];
  /** The revision to save on top of next. */
  readonly revision: number;
  readonly conflict?: Conflict | undefined;
}

/** 別の画面で先に保存されていた。 What is stored now, and how this page differs from it. */
export interface Conflict {
  readonly revision: number;
  readonly differences: readonly Difference[];
}

/** The saved answers of a step, the revision they belong to, and where (if anywhere) the page keeps them while he types. */
export interface SavedAnswers {
  readonly values: FormValues;
  readonly revision: number;
  readonly autosaveAddress?: string;
  /** 行を消したところ。 */
  readonly hasRemovedRow: boolean;
  readonly conflict?: undefined;
}

export interface StepForm {
  readonly values: FormValues;
  readonly revision: number;
  readonly form: UseFormReturn<FieldValues>;
  readonly messages: readonly FieldMessage[];
  readonly conflict: Conflict | undefined;
  readonly hasRemovedRow: boolean;
  readonly formRef: RefObject<HTMLFormElement>;
  readonly summaryRef: RefObject<HTMLDivElement>;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * A form checked by one schema in the browser and again in the action. When the browser is satisfied it submits
 * the form element itself, so the action receives identical fields with and without JavaScript.
 */
export function useStepForm(schema: FormSchema, saved: SavedAnswers, refusal?: Refusal): StepForm {
  const submit = useSubmit();
  const formRef = useRef<HTMLFormElement>(null);
  const summaryRef = useSummaryFocus(refusal?.conflict ? undefined : refusal);
  const { revision, conflict } = refusal ?? saved;
  const latestRevision = useRef(revision);
  const { settled } = useAutosave(formRef, saved.autosaveAddress, latestRevision);
  const values = refusal?.values ?? saved.values;
  const errors = useMemo(() => (refusal ? asFieldErrors(refusal.messages) : undefined), [refusal]);
  const defaultValues = useMemo(() => nested(values), [values]);
  const form = useForm<FieldValues>({
    // The resolver's type wants the schema's own input; the form holds strings as typed.
    resolver: zodResolver(schema as never) as never,
    defaultValues,
    mode: "onSubmit",
    reValidateMode: "onChange",
    shouldFocusError: false,
    ...(errors ? { errors } : {}),
  });

  const messages = useMemo(
    () => inPageOrder(schema, flattened(form.formState.errors)),
    [schema, form.formState.errors],
  );

  const { reset } = form;
  const shownRevision = useRef(revision);
  useEffect(() => {
    latestRevision.current = revision;
    if (shownRevision.current === revision) return;
    // The server answered with other rows or values than the form started from.
    shownRevision.current = revision;
    reset(defaultValues, { keepErrors: errors !== undefined });
  }, [revision, reset, defaultValues, errors]);

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const target = button instanceof HTMLButtonElement ? button : event.currentTarget;
    const send = async () => {
      await settled();
      const field = formRef.current?.elements.namedItem("_revision");
      if (field instanceof HTMLInputElement) field.value = String(latestRevision.current);
      submit(target);
    };
    if (button instanceof HTMLButtonElement && button.value !== "next") {
      void send();
      return;
    }
    void form.handleSubmit(send, () => requestAnimationFrame(() => summaryRef.current?.focus()))(event);
  }

  const { hasRemovedRow } = saved;
  return { values, revision, conflict, hasRemovedRow, form, messages, formRef, summaryRef, onSubmit };
}

function asFieldErrors(messages: readonly FieldMessage[]): FieldErrors {
  const errors: Record<string, unknown> = {};
  for (const { name, message } of messages) {
    const [head = "", index, key] = name.split(".");
    const error = { type: "server", message };
    if (index === undefined || key === undefined) {
      errors[head] = error;
      continue;
    }
    const rows = (errors[head] as Record<string, unknown>[] | undefined) ?? [];
    rows[Number(index)] = { ...rows[Number(index)], [key]: error };
    errors[head] = rows;
  }
  return errors as FieldErrors;
}

function flattened(errors: unknown, prefix = ""): FieldMessage[] {
  if (typeof errors !== "object" || errors === null) return [];
  if ("message" in errors && typeof errors.message === "string") return [{ name: prefix, message: errors.message }];
  return Object.entries(errors)
    .filter(([key]) => key !== "ref" && key !== "root")
    .flatMap(([key, inner]) => flattened(inner, prefix === "" ? key : `${prefix}.${key}`));
}
