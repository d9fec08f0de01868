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
