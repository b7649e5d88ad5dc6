import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PanelJudge, Preference, Vote } from '../../../src/core/judge.js';
import { seededRandom, type Random } from '../../../src/core/random.js';
import { calibrationOf } from '../../../src/evals/judging/calibration.js';
import { examine } from '../../../src/evals/judging/examine.js';
import { matchAnchor } from '../../../src/evals/judging/match.js';
import { loadAnchors } from '../../../src/io/anchors.js';
import { loadScenarios } from '../../../src/scenarios/index.js';
import { contextOf } from './judge-rig.js';

const scenarios = await loadScenarios();

const file = 'judge-anchors.csv';
const rows = loadAnchors(resolve(import.meta.dirname, '../../../datasets', file));
const used = rows.flatMap(({ anchor }) => {
  const match = matchAnchor(anchor, scenarios);
  return 'question' in match ? [match.question] : [];
});
const levels = new Map(used.map(({ anchor }) => [anchor.artefact, anchor.level]));

type Reader = {
  /** The level given to a text of that level. */
  readonly read: (level: number, random: Random, text: string) => number;
  /** The share of replies that do not count. */
  readonly rubbish?: number;
};

function judgeOf({ read, rubbish = 0 }: Reader, seed: string): PanelJudge {
  const random = seededRandom(seed);
  const given = (text: string): number => read(levels.get(text) ?? 0, random, text);
  return {
    ...{ id: 'j', kind: 'model', fingerprint: 'f', family: null, made: {}, concurrency: 1 },
    vote: ({ artefact, canary }) => {
      const faults = random() < rubbish ? ['not JSON'] : [];
      const seen = canary === null ? ('none' as const) : ('withstood' as const);
      const said = { value: given(artefact), quote: null, reason: 'so' };
      return Promise.resolve<Vote>({ kind: 'value', judge: 'j', canary: seen, faults, ...said });
    },
    prefer: ({ artefact }, other) => {
      const [one, two] = [given(artefact), given(other)];
      return Promise.resolve<Preference>({ kind: one > two ? 'first' : two > one ? 'second' : 'tie' });
    },
  };
}

/** Ids of the defects named over all criteria, for each of three seeds. */
async function named(reader: Reader): Promise<string[][]> {
  return Promise.all(
    ['a', 'b', 'c'].map(async (seed) => {
      const judge = judgeOf(reader, seed);
      const examination = await examine(judge, used, 2, contextOf());
      const anchors = { file, rows: rows.length, used };
      const { defects } = calibrationOf({ judge, anchors, trials: 2, date: '', examination, attempts: [] });
      return defects.flatMap(({ id, criterion }) => (criterion === null ? [id] : []));
    }),
  );
}

const another = (level: number, random: Random): number =>
  level === 0.5 ? (random() < 0.5 ? 0 : 1) : random() < 0.5 ? 0.5 : 1 - level;

describe('the shipped anchors', () => {
  it('are all about rubrics of the scenarios here', () => {
    expect(used).toHaveLength(rows.length);
  });

  it('accuse no judge that errs a tenth of the time without a pattern', async () => {
    const found = await named({ read: (level, random) => (random() < 0.1 ? another(level, random) : level) });
    expect(found).toEqual([[], [], []]);
  });

  it('accuse no judge of whose replies two in a hundred cannot be read', async () => {
    expect(await named({ read: (level) => level, rubbish: 0.02 })).toEqual([[], [], []]);
  });

  it.each<[string, Reader, string]>([
    ['lies half of the time', { read: (level, random) => (random() < 0.5 ? 1 - level : level) }, 'disagrees'],
    ['babbles a tenth of the time', { read: (level) => level, rubbish: 0.1 }, 'unreadable'],
    [
      'gives every other long text half a level too much',
      {
        read: (level, random, text) => Math.min(1, text.length > 120 && random() < 0.5 ? level + 0.5 : level),
      },
      'length',
    ],
  ])('name a judge that %s', async (_name, reader, id) => {
    for (const ids of await named(reader)) expect(ids).toContain(id);
  });
});
