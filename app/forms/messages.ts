import type { z } from "~/zod";

/** 入力の誤りを伝える一文と、それが指す欄の名前。 */
export interface FieldMessage {
  readonly name: string;
  readonly message: string;
}

type FormSchema = z.ZodType & { readonly shape: Readonly<Record<string, unknown>> };

/** Puts messages in page order: the order of the schema's fields, one message a field. */
export function inPageOrder(schema: FormSchema, messages: readonly FieldMessage[]): readonly FieldMessage[] {
  const order = Object.keys(schema.shape);
  const place = ({ name }: FieldMessage) => order.indexOf(name.split(".")[0] ?? "");
  const first = messages.filter(({ name }, index) => messages.findIndex((other) => other.name === name) === index);
  return [...first].sort((a, b) => place(a) - place(b));
}

/** What is wrong with a refused form, in page order. */
export function messagesOf(schema: FormSchema, error: z.ZodError): readonly FieldMessage[] {
  const messages = error.issues.map(({ path, message }) => ({ name: path.join("."), message }));
  return inPageOrder(schema, messages);
}
