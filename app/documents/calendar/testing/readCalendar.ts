/** An independent reader of iCalendar text: unfolds, splits, unescapes. It shares nothing with the writer. */
export interface ReadComponent {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly inner: readonly ReadComponent[];
}

interface Building {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly inner: Building[];
}

export function readCalendar(file: string): ReadComponent {
  const root: Building = { name: "", properties: {}, inner: [] };
  const path = [root];
  for (const line of file.split("\r\n ").join("").split("\r\n").filter(Boolean)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon);
    const value = unescaped(line.slice(colon + 1));
    const current = path.at(-1) ?? root;
    if (name === "BEGIN") {
      const component = { name: value, properties: {}, inner: [] };
      current.inner.push(component);
      path.push(component);
    } else if (name === "END") {
      if (current.name !== value) throw new Error(`END:${value} が ${current.name} の中にあります`);
      path.pop();
    } else {
      if (name in current.properties) throw new Error(`${name} が2つあります`);
      current.properties[name] = value;
    }
  }
  const [calendar] = root.inner;
  if (path.length !== 1 || root.inner.length !== 1 || !calendar) throw new Error("カレンダーが閉じていません");
  return calendar;
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, escaped: string) => (escaped.toLowerCase() === "n" ? "\n" : escaped));
}
