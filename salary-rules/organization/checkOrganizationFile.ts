import { type Document, LineCounter, parse, parseDocument, type YAMLParseError } from "yaml";
import { eightWeeksPreset } from "./eightWeeksPreset";
import { lineOf } from "./lines";
import { nationalPreset } from "./nationalPreset";
import { allowedInJapanese, type OrganizationProblem, type Path, valueInJapanese } from "./problems";
import { type OrganizationSettings, organizationSchema } from "./settings";

export type OrganizationCheck =
  | { readonly kind: "settings"; readonly settings: OrganizationSettings }
  | { readonly kind: "problems"; readonly problems: readonly OrganizationProblem[] };

/** `basedOn` に書ける設定。 */
const presets: ReadonlyMap<unknown, string> = new Map([
  ["国準拠", nationalPreset],
  ["8週型", eightWeeksPreset],
]);

type Section = Readonly<Record<string, unknown>>;

/** 設定ファイルを読み、設定か、直すところの一覧（行、項目、いまの値、書けるもの）を返す。 */
export function checkOrganizationFile(text: string): OrganizationCheck {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return problems(document.errors.map((error) => unreadable(error, lines)));
  }
  const reported = (path: Path, message: string) => problem(document, lines, path, message);

  const written = contentsOf(document);
  if (!isSection(written))
    return problems([reported([], "設定が読めません。「項目: 値」の形で書き、別名（*）は使わないでください。")]);

  const assembled = assembledFrom(written);
  if (!assembled) {
    const allowed = [...presets.keys()].join("、");
    const message = `${valueInJapanese(written["basedOn"])}${allowed} のどちらかを書いてください。`;
    return problems([reported(["basedOn"], message)]);
  }

  const result = organizationSchema.safeParse(assembled, { error: allowedInJapanese });
  if (result.success) return { kind: "settings", settings: result.data };
  return problems(
    result.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => reported([...issue.path, key], `この項目はありません。${issue.message}。`))
        : [reported(issue.path, `${valueInJapanese(valueAt(assembled, issue.path))}${issue.message}。`)],
    ),
  );
}

function problems(found: readonly OrganizationProblem[]): OrganizationCheck {
  return { kind: "problems", problems: found };
}

function problem(document: Document, lines: LineCounter, path: Path, message: string): OrganizationProblem {
  return { line: lineOf(document, path, lines), path: path.join("."), message };
}

const reasons: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "同じ項目が2回書かれています。どちらかを消してください。",
  TAB_AS_INDENT: "字下げにタブが使われています。空白で字下げしてください。",
};

function unreadable({ code, pos }: YAMLParseError, lines: LineCounter): OrganizationProblem {
  const message = reasons[code] ?? "YAMLとして読めません。字下げ、引用符、「:」のあとの空白を確かめてください。";
  return { line: lines.linePos(pos[0]).line, path: "", message };
}

/** 別名（*）の行き先がないときは、読めないものとして扱う。 */
function contentsOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function isSection(value: unknown): value is Section {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `basedOn` の設定に、書かれたところを重ねる。もとにできない名前なら undefined。 */
function assembledFrom({ basedOn, ...own }: Section): Section | undefined {
  if (basedOn === undefined) return own;
  const preset = presets.get(basedOn);
  if (preset === undefined) return undefined;
  const base = assembledFrom(parse(preset));
  return base && mergedOnto(base, own);
}

/** まとまりの中は項目ごとに上書きし、`leave` のそれぞれの休暇は、根拠と値が離れないように丸ごと置きかえる。 */
function mergedOnto(base: Section, own: Section, path: Path = []): Section {
  const isOneLeave = path.length === 1 && path[0] === "leave";
  const entries = Object.entries(own).map(([key, value]) => {
    const below = base[key];
    const merges = !isOneLeave && isSection(below) && isSection(value);
    return [key, merges ? mergedOnto(below, value, [...path, key]) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, segment) => (inner as Record<PropertyKey, unknown> | undefined)?.[segment],
    value,
  );
}
