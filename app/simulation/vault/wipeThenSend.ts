import type { FormEvent } from "react";
import { wipeFigures } from "./browserVault";

/** The figures go before the page does. */
export function wipeThenSend(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
  const form = event.currentTarget;
  void wipeFigures().finally(() => form.submit());
}
