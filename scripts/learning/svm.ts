import type { Weighed } from '../../src/text/weights.js';

/** What an example shows, by column, and how much each counts; whether it is what is looked for, and what a mistake on it costs. */
export type Row = {
  readonly columns: Uint32Array;
  readonly scale: number;
  readonly positive: boolean;
  readonly cost: number;
};

export type Plane = { readonly base: number; readonly weights: Float64Array };

const PASSES = 60;

/**
 * A linear support vector machine (squared hinge loss) by dual coordinate descent, Hsieh et al. 2008. The rows
 * are gone through in the same shuffled order every time: the same rows give the same plane.
 */
export function separate(rows: readonly Row[], width: number): Plane {
  const weights = new Float64Array(width);
  const duals = new Float64Array(rows.length);
  let base = 0;
  const order = shuffled(rows.length);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const i of order) {
      const row = rows[i];
      if (row === undefined) continue;
      const { columns, scale } = row;
      const [sign, slack] = [row.positive ? 1 : -1, 1 / (2 * row.cost)];
      let sum = 0;
      for (const column of columns) sum += weights[column] ?? 0;
      const dual = duals[i] ?? 0;
      const gradient = sign * (base + sum * scale) - 1 + dual * slack;
      const next = Math.max(0, dual - gradient / (columns.length * scale * scale + 1 + slack));
      const step = (next - dual) * sign;
      if (step === 0) continue;
      duals[i] = next;
      base += step;
      for (const column of columns) weights[column] = (weights[column] ?? 0) + step * scale;
    }
  return { base, weights };
}

/** 0 to `length` - 1 in an order without pattern, always the same. */
function shuffled(length: number): number[] {
  const keyed = Array.from({ length }, (_, i) => ({ i, key: Math.imul(i + 1, 2654435761) >>> 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ i }) => i);
}

export type Example = Weighed & { readonly positive: boolean; readonly cost: number };

export type Model = { readonly base: number; readonly weights: ReadonlyMap<string, number> };

/** The same by the names of features: those that are not among `names` are left out. */
export function train(examples: readonly Example[], names: ReadonlySet<string>): Model {
  const at = new Map([...names].map((name, i): [string, number] => [name, i]));
  const rows = examples.map(({ features, ...row }) => ({
    ...row,
    columns: Uint32Array.from([...features].flatMap((name) => at.get(name) ?? [])),
  }));
  const { base, weights } = separate(rows, names.size);
  return { base, weights: new Map([...at].map(([name, i]) => [name, weights[i] ?? 0])) };
}
