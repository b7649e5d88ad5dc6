import type { Check } from '../../../core/criterion.js';
import { finding } from '../../../core/verdict.js';
import { meansPhrase } from '../../../world/dialect/meaning.js';
import { regionProfile } from '../../../world/dialect/regions.js';
import { compareRomanization, hanziOf } from '../../../world/dialect/romanization.js';
import { fitsRelative } from '../../../world/dialect/kin.js';
import { sheetOf } from '../../../world/dialect/tables.js';
import type { Phrase } from '../../../world/dialect/types.js';
import type { DialectData } from '../data.js';
import { taughtOf, type DialectPlayed, type Taught, type TaughtPhrase } from '../outcome.js';
import type { DialectState } from '../state.js';
import { CHILD_UNDER, LEAST_PHRASES, MOST_SYLLABLES } from '../thresholds.js';
import { because, callOf } from '../../evidence.js';

type DialectCheck = Check<DialectState, DialectData>;
type Real = Taught & { readonly row: Phrase };

const realOf = (played: DialectPlayed): readonly Real[] =>
  taughtOf(played).flatMap((taught) => (taught.row === null ? [] : [{ ...taught, row: taught.row }]));

const phrasesReal: DialectCheck = {
  kind: 'check',
  id: 'phrases-real',
  title: { zh: '话是当地的', en: 'phrases real' },
  weight: 20,
  core: true,
  learnable: ['prompt:phrases', 'tool:sheet'],
  grade(played) {
    const taught = taughtOf(played);
    const real = taught.filter(({ row }) => row !== null).length;
    const alien = taught.filter(({ alien: elsewhere }) => elsewhere).length;
    const share = taught.length === 0 ? 0 : real / (taught.length + alien);
    const faults = taught
      .filter(({ row }) => row === null)
      .map(({ said, alien: elsewhere }) => {
        const { phrase_id: id, local_text: words } = said;
        const text = {
          zh: `${id}“${words}”${elsewhere ? '是别的地区的话' : '不在这个地区的表里，或者教了两遍'}`,
          en: `${id} "${words}" ${elsewhere ? 'belongs to another region' : 'is not in the sheet of this region, or is taught twice'}`,
        };
        return because(played, text, callOf(played, 'finish'));
      });
    return finding(share * Math.min(1, real / LEAST_PHRASES), ...faults);
  },
};

/**
 * Mean worth of the phrases taught, of at least as many as make a lesson: one that is not real, or not there, is
 * worth nothing. A phrase whose worth nothing decides (null) is left out. 0 where none is real.
 */
function shareOf(
  played: DialectPlayed,
  worth: (taught: Real) => number | null,
  fault: (said: TaughtPhrase, row: Phrase) => { readonly zh: string; readonly en: string },
) {
  const real = realOf(played);
  const judged = real.flatMap((taught) => {
    const value = worth(taught);
    return value === null ? [] : [{ ...taught, value }];
  });
  const due = Math.max(LEAST_PHRASES, taughtOf(played).length) - (real.length - judged.length);
  const total = judged.reduce((sum, { value }) => sum + value, 0);
  const faults = judged
    .filter(({ value }) => value < 1)
    .map(({ said, row }) => because(played, fault(said, row), callOf(played, 'finish')));
  return finding(judged.length === 0 ? 0 : total / due, ...faults);
}

const meaningRight: DialectCheck = {
  kind: 'check',
  id: 'meaning-right',
  title: { zh: '意思对', en: 'meaning right' },
  weight: 10,
  needs: 'phrases-real',
  learnable: ['prompt:phrases', 'tool:sheet'],
  grade: (played) =>
    shareOf(
      played,
      ({ said, row }) => (meansPhrase(row, said.meaning) ? 1 : 0),
      ({ phrase_id: id, meaning }, row) => ({
        zh: `${id} 的意思是“${row.meaning.zh}”，不是“${meaning}”`,
        en: `${id} means "${row.meaning.en}", not "${meaning}"`,
      }),
    ),
};

/**
 * Share of the syllables that are right, of those that the sheet decides on. Null where it decides on none. Where
 * pinyin only approximates, what counts is that the answer says so.
 */
function soundWorth({ said, row }: Real, { region }: DialectData): number | null {
  if (regionProfile(region).approximate) return said.approximate ? 1 : 0;
  if (row.romanization === '') return null;
  if (said.system !== row.system) return 0;
  const verdicts = compareRomanization(row, said.romanization);
  if (verdicts === null) return 0;
  const decided = verdicts.filter((verdict) => verdict !== 'open');
  if (decided.length === 0) return null;
  return decided.filter((verdict) => verdict === 'right').length / decided.length;
}

const romanizationRight: DialectCheck = {
  kind: 'check',
  id: 'romanization-right',
  title: { zh: '注音对', en: 'romanization right' },
  weight: 15,
  needs: 'phrases-real',
  learnable: ['prompt:romanization', 'tool:sheet'],
  grade: (played) =>
    shareOf(
      played,
      (taught) => soundWorth(taught, played.case.data),
      ({ phrase_id: id, romanization, system, approximate }, row) =>
        regionProfile(row.region).approximate
          ? {
              zh: `${id}：approximate 应为 true，填的是 ${approximate}`,
              en: `${id}: approximate has to be true, found ${approximate}`,
            }
          : {
              zh: `${id}：表里是 ${row.system} ${row.romanization}，填的是 ${system} ${romanization}`,
              en: `${id}: the sheet has ${row.system} ${row.romanization}, found ${system} ${romanization}`,
            },
    ),
};

/** Fits this learner and is meant for somebody it can be said to? */
function suits({ said, row }: Taught, { learner, hosts }: DialectData): boolean {
  if (row === null) return false;
  const host = hosts.find(({ id }) => id === said.to_whom);
  const short = learner.age >= CHILD_UNDER || hanziOf(row.local_text).length <= MOST_SYLLABLES;
  const meant = host !== undefined && fitsRelative(row, host.rel_path, sheetOf(row.region));
  const line = row.said_by === 'guest';
  return line && short && meant && !learner.knows.includes(row.phrase_id);
}

const fitsLearner: DialectCheck = {
  kind: 'check',
  id: 'fits-learner',
  title: { zh: '合学员的程度', en: 'fits the learner' },
  weight: 10,
  needs: 'phrases-real',
  learnable: ['prompt:learner', 'user:attention', 'user:knows', 'opening:moments', 'opening:hosts'],
  grade(played) {
    const { data } = played.case;
    const taught = taughtOf(played);
    if (taught.length === 0) return finding(0);
    const limit = data.learner.max_phrases;
    const within = Math.min(1, limit / taught.length);
    const odd = taught.filter((one) => !suits(one, data));
    const bare = data.moments.filter((moment) => !taught.some(({ row }) => row?.occasion === moment));
    const covered = data.moments.length === 0 ? 1 : 1 - bare.length / data.moments.length;
    const faults = [
      ...(within < 1
        ? [
            {
              zh: `教了 ${taught.length} 句，最多 ${limit} 句`,
              en: `${taught.length} phrases, at most ${limit}`,
            },
          ]
        : []),
      ...odd.map(({ said: { phrase_id: id, to_whom } }) => ({
        zh: `${id} 不适合这位学员，或不该对 ${to_whom} 说`,
        en: `${id} does not suit this learner, or is not for ${to_whom}`,
      })),
      ...bare.map((moment) => ({ zh: `${moment} 时没有话可说`, en: `nothing to say for ${moment}` })),
    ];
    const value = within * (1 - odd.length / taught.length) * covered;
    return finding(value, ...faults.map((text) => because(played, text, callOf(played, 'finish'))));
  },
};

export const phraseChecks: readonly DialectCheck[] = [
  phrasesReal,
  meaningRight,
  romanizationRight,
  fitsLearner,
];
