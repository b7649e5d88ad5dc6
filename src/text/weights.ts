/** What is weighed, by the names of what it shows, and how much each of them counts in one of its length. */
export type Weighed = { readonly features: ReadonlySet<string>; readonly scale: number };

/** The weight of every feature in a table as `scripts/learning/table.ts` writes it: `0.35 | name | name`. */
export const weightsOf = (table: string): Map<string, number> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [weight, ...names] = line.split(' | ');
        return names.map((name): [string, number] => [name, Number(weight)]);
      }),
  );

/** Where features begin to count less the more there are. */
export const scaleOf = (size: number, least: number): number => 1 / Math.sqrt(Math.max(size, least));

/** The sum of what a table says of it, from where every sum begins. */
export function sumOf(
  { features, scale }: Weighed,
  base: number,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return base + sum * scale;
}
