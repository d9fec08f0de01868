import { createContext, useContext } from "react";
import { fieldId } from "~/forms/FormFields";
import type { FormValues } from "~/forms/formValues";
import type { FieldMessage } from "~/forms/messages";

export interface MoneyFormState {
  /** 画面を開いたときの値。 */
  readonly values: FormValues;
  readonly messages: readonly FieldMessage[];
}

export const MoneyContext = createContext<MoneyFormState>({ values: {}, messages: [] });

/**
 * Everything a money field needs. Money fields are plain inputs and never stand in a step form: a step form saves
 * what is typed on the server.
 */
export function useMoneyField(name: string) {
  const { values, messages } = useContext(MoneyContext);
  const value = values[name];
  return {
    id: fieldId(name),
    value: typeof value === "string" ? value : "",
    message: messages.find((message) => message.name === name)?.message,
  };
}

/** 明細の一行ごとの、いま計算に使っている額。 */
export const EchoContext = createContext<ReadonlyMap<string, string>>(new Map());

export function useEcho(name: string): string | undefined {
  return useContext(EchoContext).get(name);
}
