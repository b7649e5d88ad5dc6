import { solve, type Constraint } from 'yalps';

/** What one gift would cost for one person. */
export type Offer = { readonly person: string; readonly gift_id: string; readonly fen: number };

/**
 * The cheapest way to give each person one of the gifts offered for them, none of them to two people: an
 * integer program, exact. Null where there is no such way.
 */
export function cheapestGifts(people: readonly string[], offers: readonly Offer[]): readonly Offer[] | null {
  const keyed = new Map(offers.map((offer, i) => [`x${i}`, offer]));
  const variables = new Map(
    [...keyed].map(([name, { person, gift_id, fen }]) => [
      name,
      { fen, [`for ${person}`]: 1, [`one ${gift_id}`]: 1 },
    ]),
  );
  const gifts = new Set(offers.map(({ gift_id }) => gift_id));
  const constraints = new Map<string, Constraint>([
    ...people.map((person) => [`for ${person}`, { equal: 1 }] as const),
    ...[...gifts].map((gift_id) => [`one ${gift_id}`, { max: 1 }] as const),
  ]);
  const model = { direction: 'minimize', objective: 'fen', constraints, variables, binaries: true } as const;
  const solution = solve(model, { tolerance: 0, maxIterations: 1e6 });
  if (solution.status !== 'optimal') return null;
  return solution.variables.flatMap(([name, value]) => {
    const offer = keyed.get(name);
    return offer === undefined || value < 0.5 ? [] : [offer];
  });
}
