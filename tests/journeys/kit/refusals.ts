/** Messages of a refused form as they stand in the page: at the fields, and in the summary above the heading. */
export interface Refusals {
  readonly title: string;
  readonly atFields: Readonly<Record<string, string>>;
  readonly inSummary: Readonly<Record<string, string>>;
}

export function refusalsIn(html: string): Refusals {
  const atFields = [...html.matchAll(/<p class="[^"]*field__error[^"]*" id="([^"]+)-error">(.*?)<\/p>/gsu)];
  const alert = /<div[^>]*role="alert"[^>]*>(.*?)<\/div>/su.exec(html)?.[1] ?? "";
  const inSummary = [...alert.matchAll(/<a href="#([^"]+)">(.*?)<\/a>/gsu)];
  return {
    title: plain(/<title>(.*?)<\/title>/su.exec(html)?.[1] ?? ""),
    atFields: Object.fromEntries(atFields.map(([, id = "", text = ""]) => [id, plain(text).replace(/^エラー：/u, "")])),
    inSummary: Object.fromEntries(inSummary.map(([, id = "", text = ""]) => [id, plain(text)])),
  };
}

/** A sentence for a tired person: Japanese, short, and free of the words of programmers. */
export function isPlainJapanese(message: string): boolean {
  const hasKana = /[ぁ-ん]/u.test(message);
  const technical = /undefined|null|NaN|invalid|expected|error|object|zod|string|number/iu.test(message);
  return hasKana && !technical && [...message].length <= 80;
}

type Values = Readonly<Record<string, string>>;

/** What is written in the text fields of the form, as a browser would read it. */
export function textsIn(html: string): Values {
  const areas = [...html.matchAll(/<textarea ([^>]*)>\n?(.*?)<\/textarea>/gsu)];
  return Object.fromEntries([
    ...inputsIn(html, /^text$/u),
    ...areas.map(([, tag = "", text = ""]) => [attribute(tag, "name"), plain(text)]),
  ]);
}

/** The value of every field of the form. */
export function valuesIn(html: string): Values {
  const selects = [...html.matchAll(/<select ([^>]*)>(.*?)<\/select>/gsu)];
  const chosen = inputsIn(html, /^(radio|checkbox)$/u).filter(([, , tag]) => /\schecked\b/u.test(tag));
  return Object.fromEntries([
    ...inputsIn(html, /^hidden$/u),
    ...chosen,
    ...selects.map(([, tag = "", options = ""]) => [attribute(tag, "name"), chosenOption(options)]),
    ...Object.entries(textsIn(html)),
  ]);
}

function inputsIn(html: string, type: RegExp): [name: string, value: string, tag: string][] {
  return [...html.matchAll(/<input [^>]*>/gu)]
    .map(([tag]): [string, string, string] => [attribute(tag, "name"), plain(attribute(tag, "value")), tag])
    .filter(([name, , tag]) => name !== "" && type.test(attribute(tag, "type")));
}

function chosenOption(options: string): string {
  const tags = [...options.matchAll(/<option [^>]*>/gu)].map(([tag]) => tag);
  return plain(attribute(tags.find((tag) => /\sselected\b/u.test(tag)) ?? tags[0] ?? "", "value"));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}
