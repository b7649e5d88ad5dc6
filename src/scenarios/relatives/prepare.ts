import { contradictions } from '../../world/kinship/contradictions.js';
import { termsFor } from '../../world/kinship/family.js';
import { kinTerms } from '../../world/kinship/terms.js';
import { pinyinOf } from '../../world/kinship/pinyin.js';
import { readKinPath } from '../../world/kinship/steps.js';
import type { Gathering, Relative } from '../../users/relatives/types.js';
import { topicsAsked } from './oracle/ask.js';
import type { RelativesData } from './data.js';
import { ME } from './family-graph.js';
import { sexAtEnd } from './reading.js';
import { relativesRow, type CastRow, type DraftRow } from './row.js';
import { rowFaults } from './row-faults.js';

type Terms = Readonly<Record<string, readonly string[]>>;

/** What the user may call each relative: the solver's answer to the family of the row. Throws where it is none. */
export function acceptedTerms(row: DraftRow): Terms {
  const [fault] = contradictions(row.family);
  if (fault !== undefined)
    throw new Error(`family: ${fault.message.en}; mend the persons, parents or couples`);
  const egoSex = meOf(row).sex;
  return Object.fromEntries(
    row.cast.map((relative) => {
      const { accepted } = termsFor(row.family, ME, relative.id, relative.region);
      const told = kinTerms({
        path: readKinPath(relative.rel_path),
        egoSex,
        region: relative.region,
      }).accepted;
      if (!accepted.some((term) => told.includes(term))) throw new Error(pathFault(relative, accepted, told));
      return [relative.id, accepted.toSorted()];
    }),
  );
}

function pathFault({ id, rel_path }: CastRow, graph: readonly string[], told: readonly string[]): string {
  const shown = (terms: readonly string[]): string => terms.slice(0, 4).join(' ') || 'no term';
  return `cast: ${id} has the rel_path "${rel_path}" (${shown(told)}), but by the family they are ${shown(graph)}; mend one of the two`;
}

function meOf({ family }: DraftRow) {
  const me = family.persons.find(({ id }) => id === ME);
  if (me === undefined)
    throw new Error(`family: expected a person with the id "${ME}", the user; found none`);
  return me;
}

/** The case of a row whose kin terms are known. Throws where the row makes no sense. */
export function dataOf(row: DraftRow, accepted: Terms): RelativesData {
  const faults = rowFaults(row);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const me = meOf(row);
  const orders = row.family.persons.flatMap(({ id, order }) =>
    order === undefined ? [] : [[id, order] as const],
  );
  const gathering = gatheringOf(row, accepted);
  return {
    lang: row.lang,
    mode: row.mode,
    me,
    orders: Object.fromEntries(orders),
    facts: row.profile,
    limits: row.limits,
    change: row.change,
    gathering,
    agenda: row.cast.flatMap(({ id, agenda }) => agenda.map((topic) => ({ who: id, topic }))),
    canary: row.canary,
    asked_oracle: topicsAsked(row.lang),
  };
}

function gatheringOf(row: DraftRow, accepted: Terms): Gathering {
  const { sex } = meOf(row);
  const { crowd, seconds, defends, guesses, interrupts } = row.sides;
  const cast = row.cast.map((relative): Relative => ({
    ...relative,
    sex: sexAtEnd(relative.rel_path, sex),
    ...(row.canary?.who === relative.id ? { reads: row.canary.text } : {}),
  }));
  return {
    lang: row.lang,
    seed: `relatives/${row.id}/${row.seed}`,
    cast,
    profile: [],
    kinAccept: row.lang === 'en' ? withPinyin(accepted) : accepted,
    maxTurns: row.max_turns,
    ...{ crowd, seconds, defends, guesses, interrupts },
  };
}

/** In English talks terms are also said in pinyin, with or without spaces. */
function withPinyin(accepted: Terms): Terms {
  return Object.fromEntries(
    Object.entries(accepted).map(([id, terms]) => {
      const pinyin = terms.map((term) => pinyinOf(term));
      return [id, [...new Set([...terms, ...pinyin, ...pinyin.map((word) => word.replaceAll(' ', ''))])]];
    }),
  );
}

/** Derives the case from a dataset row and holds the row's kin terms to the solver's. */
export function prepare(input: unknown): RelativesData {
  const row = relativesRow.parse(input);
  const accepted = acceptedTerms(row);
  for (const { id } of row.cast) {
    const [found, expected] = [row.kin_accept[id] ?? [], accepted[id] ?? []];
    if (found.toSorted().join() === expected.toSorted().join()) continue;
    throw new Error(
      `kin_accept: found ${found.join(' ') || 'nothing'} for ${id}, expected ${expected.join(' ')} as the kinship solver has it; ` +
        'mend the row, or run scripts/make-relatives-dataset.ts after a change of the solver',
    );
  }
  return dataOf(row, accepted);
}
