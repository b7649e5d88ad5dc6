import type { PanelJudge } from '../../core/judge.js';

/** A subject and the family of its model; bots have none. */
export type Kin = { readonly name: string; readonly family: string | null };

/** By judge, the subjects whose model is of the judge's own family. Bots and stubs have none. */
export function sameFamilies(
  judges: readonly Pick<PanelJudge, 'id' | 'family'>[],
  subjects: readonly Kin[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    judges.map(({ id, family }) => [
      id,
      subjects.flatMap((subject) => (family !== null && subject.family === family ? [subject.name] : [])),
    ]),
  );
}
