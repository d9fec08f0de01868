/** Worked out for a key when it is first asked for, and kept for the next time. A refusal is not kept. */
export function remembering<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Made;
    const first = make(key);
    known.set(key, first);
    return first;
  };
}
