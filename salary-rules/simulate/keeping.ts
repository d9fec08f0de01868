/** Something that keeps what has been worked out for it, and takes it along when it is forgotten. */
export interface Keeping<Terms> {
  readonly made: Map<(terms: Terms) => unknown, unknown>;
}

/** Made once for the same terms. */
export function oncePer<Terms extends Keeping<Terms>, Made>(make: (terms: Terms) => Made): (terms: Terms) => Made {
  return (terms) => {
    const before = terms.made.get(make) as Made | undefined;
    if (before !== undefined) return before;
    const first = make(terms);
    terms.made.set(make, first);
    return first;
  };
}

interface Branch<Part, Made> {
  readonly next: Map<Part, Branch<Part, Made>>;
  made?: Made;
}

/** Made once for the same parts in the same order: they are found one after the other, as letters lead to a word. */
export function oncePerList<Part extends object, Made extends object>(
  make: (parts: readonly Part[]) => Made,
): (parts: readonly Part[]) => Made {
  const root: Branch<Part, Made> = { next: new Map() };
  return (parts) => {
    let branch = root;
    for (const part of parts) {
      let next = branch.next.get(part);
      if (next === undefined) {
        next = { next: new Map() };
        branch.next.set(part, next);
      }
      branch = next;
    }
    branch.made ??= make(parts);
    return branch.made;
  };
}
