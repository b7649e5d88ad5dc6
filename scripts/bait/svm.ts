/** What was seen, how much that counts, whether it is bait, and how much a mistake on it costs. */
export type Example = {
  readonly features: Iterable<string>;
  readonly scale: number;
  readonly bait: boolean;
  readonly cost: number;
};

export type Model = { readonly base: number; readonly weights: ReadonlyMap<string, number> };

const PASSES = 60;

/**
 * A linear support vector machine (squared hinge loss) by dual coordinate descent, Hsieh et al. 2008. The examples
 * are gone through in the same shuffled order every time: the same examples give the same model.
 */
export function train(examples: readonly Example[], names: ReadonlySet<string>): Model {
  const at = new Map([...names].map((name, i): [string, number] => [name, i]));
  const rows = examples.map(({ features, scale, bait, cost }) => {
    const columns = Uint32Array.from([...features].flatMap((name) => at.get(name) ?? []));
    const norm = columns.length * scale * scale + 1;
    return { columns, scale, sign: bait ? 1 : -1, slack: 1 / (2 * cost), norm };
  });
  const weights = new Float64Array(names.size);
  const duals = new Float64Array(rows.length);
  let base = 0;
  const order = shuffled(rows.length);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const i of order) {
      const row = rows[i];
      if (row === undefined) continue;
      let sum = 0;
      for (const column of row.columns) sum += weights[column] ?? 0;
      const dual = duals[i] ?? 0;
      const gradient = row.sign * (base + sum * row.scale) - 1 + dual * row.slack;
      const next = Math.max(0, dual - gradient / (row.norm + row.slack));
      const step = (next - dual) * row.sign;
      if (step === 0) continue;
      duals[i] = next;
      base += step;
      for (const column of row.columns) weights[column] = (weights[column] ?? 0) + step * row.scale;
    }
  return { base, weights: new Map([...at].map(([name, i]) => [name, weights[i] ?? 0])) };
}

/** 0 to `length` - 1 in an order without pattern, always the same. */
function shuffled(length: number): number[] {
  const keyed = Array.from({ length }, (_, i) => ({ i, key: Math.imul(i + 1, 2654435761) >>> 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ i }) => i);
}
