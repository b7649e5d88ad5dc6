import type { Split } from '../../core/case.js';
import type { Lang } from '../../core/lang.js';
import { readKinPath } from '../../world/kinship/steps.js';
import type { Sex } from '../../world/kinship/types.js';
import { familyOf } from './family-graph.js';
import type { CastRow, DraftRow, FactRow, Mode, RelativesRow, SidesRow } from './row.js';

/** A relative as somebody writes them down; ids go by the order. */
export type CastSpec = Omit<CastRow, 'id'> & { readonly order?: number };

/** A case as somebody writes it down: the family is drawn from how everybody is related. */
export type CaseSpec = {
  readonly id: string;
  readonly lang: Lang;
  readonly split: Split;
  readonly difficulty: number;
  readonly seed: number;
  readonly mode: Mode;
  readonly me: { readonly name: string; readonly age: number; readonly sex: Sex };
  readonly profile: readonly FactRow[];
  readonly cast: readonly CastSpec[];
  readonly sides?: Partial<SidesRow>;
  readonly limits?: RelativesRow['limits'];
  readonly change?: RelativesRow['change'];
  readonly canary?: RelativesRow['canary'];
  /** Names for those between the user and the relatives. */
  readonly others: readonly string[];
};

const quiet: SidesRow = { crowd: 1, seconds: null, defends: null, guesses: [], interrupts: false };

const MAX_TURNS = 16;

/** The row of a case, but for its kin terms. Throws where a path cannot be read. */
export function draftOf(spec: CaseSpec): DraftRow {
  const { id, lang, split, difficulty, seed, mode, me, profile, others } = spec;
  const cast = spec.cast.map((one, at) => ({ id: `r${at + 1}`, ...one }));
  const placed = cast.map(({ id: who, name, age, rel_path, order }) => ({
    ...{ id: who, name, age, order },
    path: readKinPath(rel_path),
  }));
  const family = familyOf(me, placed, others);
  return {
    ...{ id, lang, split, difficulty, seed, mode },
    profile: [...profile],
    cast: cast.map(({ order: _order, ...one }) => one),
    family: {
      persons: family.persons.map(({ id: who, name, sex, age = 0, order }) => ({
        ...{ id: who, name, sex, age },
        ...(order === undefined ? {} : { order }),
      })),
      parents: [...family.parents],
      couples: [...family.couples],
    },
    sides: { ...quiet, ...spec.sides },
    limits: spec.limits ?? [],
    change: spec.change ?? null,
    question_bank_ref: 'relatives-questions',
    max_turns: MAX_TURNS,
    canary: spec.canary ?? null,
  };
}
