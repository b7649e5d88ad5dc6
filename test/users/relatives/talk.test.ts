import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hearReply, silence } from '../../../src/users/relatives/hearing.js';
import { nextSpeaker } from '../../../src/users/relatives/director.js';
import { isOver, startTable, turnsOf } from '../../../src/users/relatives/table.js';
import type { Gathering, TableState } from '../../../src/users/relatives/types.js';
import { aunt, fact, firstWaiting, gathering, grandmother, relative, round, talk } from './build.js';

const pieces = [
  ...[
    '够花就行',
    '谢谢您',
    '舅舅',
    '您钓鱼怎么样',
    '下棋去',
    '缘分没到',
    '房子慢慢来',
    '关你什么事',
    '我买房了',
  ],
  ...[
    '两万三',
    '不止两万',
    '扭秧歌',
    '跳舞',
    '说别的吧',
    '这事儿',
    '工资两万三千四百一十七',
    'thanks',
    '没有对象',
  ],
];
const reply = fc
  .record({
    words: fc.array(fc.constantFrom(...pieces), { minLength: 0, maxLength: 5 }),
    kinTerm: fc.constantFrom('舅舅', '奶奶', '姑姑', '姑父', ''),
    to: fc.nat(4),
    silent: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(({ words, ...rest }) => ({ ...rest, text: words.join('，') }));

const relatives = [relative({ agenda: ['salary', 'job'] }), grandmother(), aunt()];
const table = fc
  .record({
    seed: fc.string({ maxLength: 4 }),
    lang: fc.constantFrom('zh', 'en'),
    pressures: fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3)),
    crowd: fc.integer({ min: 1, max: 3 }),
    maxTurns: fc.integer({ min: 1, max: 16 }),
    interrupts: fc.boolean(),
    seconds: fc.constantFrom(null, { who: 'gu', whose: 'jiu' }),
    defends: fc.constantFrom(null, { who: 'nai', whose: 'gu' }),
    guessing: fc.boolean(),
  })
  .map(({ pressures, guessing, ...rest }): Gathering =>
    gathering({
      ...rest,
      cast: relatives.map((one, i) => ({ ...one, pressure: pressures[i] ?? 1 })),
      guesses: guessing ? [{ who: 'jiu', topic: 'salary' }] : [],
      profile: [
        fact(),
        fact({ key: 'partner', value: true, unit: undefined, may_know: ['nai'] }),
        fact({ key: 'house', value: true, unit: undefined, privacy: 'open' }),
      ],
    }),
  );
const replies = fc.array(reply, { minLength: 1, maxLength: 12 });
type Thrown = {
  readonly text: string;
  readonly kinTerm: string;
  readonly to: number;
  readonly silent: boolean;
};

/** Throws replies at a table until its talk is over; each to anyone of those who wait. */
function played(at: Gathering, thrown: readonly Thrown[]) {
  const { table: last, said } = talk(at, (question, turn) => {
    const item = thrown[turn % thrown.length];
    return item === undefined || item.silent
      ? null
      : { to: question.who, text: item.text, kinTerm: item.kinTerm };
  });
  return { last, said };
}

describe('a talk', () => {
  test('ends within the turns it may have, whatever is said', () => {
    fc.assert(
      fc.property(table, replies, (at, thrown) => {
        const { last } = played(at, thrown);
        expect(isOver(last, at)).toBe(true);
        expect(turnsOf(last)).toBeLessThanOrEqual(at.maxTurns);
        expect(nextSpeaker(last, at)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('keeps tension from 0 to 5, and ends with a walk-out where it reaches 5', () => {
    fc.assert(
      fc.property(table, replies, (at, thrown) => {
        const { last } = played(at, thrown);
        const tensions = Object.values(last.minds).map(({ tension }) => tension);
        for (const tension of tensions) {
          expect(tension).toBeGreaterThanOrEqual(0);
          expect(tension).toBeLessThanOrEqual(5);
        }
        expect(tensions.includes(5)).toBe(last.floor.gone !== null);
        for (const mean of last.trace) expect(mean >= 0 && mean <= 5).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same for the same seed and replies', () => {
    fc.assert(
      fc.property(table, replies, (at, thrown) => {
        expect(played(at, thrown)).toEqual(played({ ...at, cast: [...at.cast] }, thrown));
      }),
      { numRuns: 40 },
    );
  });

  test('survives being written to JSON and read again at any moment', () => {
    fc.assert(
      fc.property(table, (at) => {
        const { table: now } = round(startTable(at), at);
        const again = JSON.parse(JSON.stringify(now)) as TableState;
        expect(again).toEqual(now);
        expect(round(silence(again), at)).toEqual(round(silence(now), at));
      }),
      { numRuns: 30 },
    );
  });

  test('has no question put twice in the same words, unless it was ignored', () => {
    fc.assert(
      fc.property(table, replies, (at, thrown) => {
        const questions = played(at, thrown).said.flatMap((line) =>
          'move' in line && ['ask', 'press'].includes(line.move.kind) ? [line.text] : [],
        );
        expect(new Set(questions).size).toBe(questions.length);
      }),
      { numRuns: 30 },
    );
  });

  test('never ignores anybody where the most senior is always answered first', () => {
    fc.assert(
      fc.property(table, replies, (at, thrown) => {
        const spoken = thrown.map((item) => ({ ...item, silent: false }));
        expect(played(at, spoken).said.some((line) => 'move' in line && line.move.kind === 'again')).toBe(
          false,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('is heard by nobody’s mind but the one addressed, save that others see whom it was', () => {
    fc.assert(
      fc.property(table, reply, reply, (at, one, other) => {
        const { table: now } = round(startTable(at), at);
        const { who } = firstWaiting(now, at);
        const after = ({ text, kinTerm }: Thrown) =>
          hearReply(now, { to: who, text, kinTerm }, at).table.minds;
        const [a, b] = [after(one), after(other)];
        for (const { id } of at.cast) if (id !== who) expect(a[id]).toEqual(b[id]);
      }),
      { numRuns: 40 },
    );
  });

  test('gives the floor to nobody once somebody has walked out', () => {
    const at = gathering({ cast: relatives, profile: [] });
    const { table: last, said } = talk(at, () => null);
    expect(last.floor.gone).not.toBeNull();
    expect(said.at(-1)).toMatchObject({ who: last.floor.gone, move: { kind: 'walk-out' } });
  });
});
