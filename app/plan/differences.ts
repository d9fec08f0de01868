import type { Difference } from "~/forms/DifferenceTable";
import type { FormValues } from "~/forms/formValues";
import { stepWords } from "./fieldWords";
import type { StepName } from "./steps";

/** 二つの答えで違っている欄。In page order; the marks that tell rows apart are no answers. */
export function differencesIn(step: StepName, here: FormValues, stored: FormValues): readonly Difference[] {
  const names = [...new Set([...Object.keys(here), ...Object.keys(stored)])];
  return names
    .filter((name) => !name.endsWith(".id") && texts(here[name]).join("\n") !== texts(stored[name]).join("\n"))
    .sort((a, b) => rowOf(a) - rowOf(b) || placeOf(step, a) - placeOf(step, b))
    .map((name) => ({
      name,
      label: labelOf(step, name),
      here: inWords(step, name, here[name]),
      stored: inWords(step, name, stored[name]),
    }));
}

/** An empty field, one that is not there and a box that is not ticked are the same. */
function texts(value: FormValues[string] | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [value].flat();
}

function rowOf(name: string): number {
  return name.includes(".") ? Number(name.split(".")[1]) : -1;
}

function wordsOf(step: StepName, name: string) {
  return stepWords[step].fields[name.split(".").at(-1) ?? name];
}

function placeOf(step: StepName, name: string): number {
  const place = Object.keys(stepWords[step].fields).indexOf(name.split(".").at(-1) ?? name);
  return place === -1 ? Object.keys(stepWords[step].fields).length : place;
}

function labelOf(step: StepName, name: string): string {
  const label = wordsOf(step, name)?.label ?? "その他の欄";
  return name.includes(".") ? `${stepWords[step].row ?? ""} ${rowOf(name) + 1}：${label}` : label;
}

function inWords(step: StepName, name: string, value: FormValues[string] | undefined): string {
  const choices = wordsOf(step, name)?.choices;
  return texts(value)
    .map((text) => choices?.[text] ?? text)
    .join("、");
}
