/** The document as a screen reader meets it: what stands in a tagged PDF beside the marks. */
export type Role =
  | "Document"
  | "Part"
  | "H1"
  | "H2"
  | "P"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "L"
  | "LI"
  | "LBody";

export interface Structure {
  readonly role: Role;
  readonly children: Structure[];
  /** 読み上げのための説明（図）。 */
  readonly alternative?: string;
  /** What a heading cell heads. */
  readonly scope?: "Column" | "Row";
  readonly columnSpan?: number;
}

export function structure(role: Role, details: Omit<Structure, "role" | "children"> = {}): Structure {
  return { role, children: [], ...details };
}

export function addTo(parent: Structure, child: Structure): Structure {
  parent.children.push(child);
  return child;
}
