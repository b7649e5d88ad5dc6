/**
 * A function of a text that keeps what it made: for readings that are costly, and asked for again when a talk that
 * was played is replayed and graded. `make` must depend on nothing but its text. Once it holds `most` results it
 * forgets them all.
 */
export function keepByText<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  return keepBy((text) => text, make, most);
}

/** The same for what is known by a text or a number: `idOf` must tell apart all of which `make` makes different things. */
export function keepBy<Input, Value>(
  idOf: (input: Input) => string | number,
  make: (input: Input) => Value,
  most: number,
): (input: Input) => Value {
  const kept = new Map<string | number, { readonly value: Value }>();
  return (input) => {
    const id = idOf(input);
    const known = kept.get(id);
    if (known !== undefined) return known.value;
    const value = make(input);
    if (kept.size >= most) kept.clear();
    kept.set(id, { value });
    return value;
  };
}
