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

/**
 * The same for what is made of an object that never changes, as a trial that was played: kept as long as the object
 * is, so that several criteria ask for it and it is made once.
 */
export function keepFor<Input extends object, Value>(make: (input: Input) => Value): (input: Input) => Value {
  const kept = new WeakMap<Input, { readonly value: Value }>();
  return (input) => {
    const known = kept.get(input);
    if (known !== undefined) return known.value;
    const value = make(input);
    kept.set(input, { value });
    return value;
  };
}

/** What is made when it is first asked for, and kept: a table that many runs never read costs their start nothing. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
