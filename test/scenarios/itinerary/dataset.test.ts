import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { csvOf } from '../../../scripts/itinerary/dataset.js';
import { handWritten } from '../../../scripts/itinerary/hand-written.js';
import { affordablePlans } from '../../../src/scenarios/itinerary/alternatives.js';
import { bitesOf } from '../../../src/scenarios/itinerary/bites.js';
import { generateRow, settleRow } from '../../../src/scenarios/itinerary/generate.js';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import { settledNetwork } from '../../../src/scenarios/itinerary/market.js';
import { itineraryRow } from '../../../src/scenarios/itinerary/row.js';
import { gainValue } from '../../../src/scenarios/itinerary/value.js';
import { cases } from './cases.js';

const text = readFileSync('datasets/itinerary.csv', 'utf8');
const rows = parse(text, { columns: true }).map((row) => itineraryRow.parse(row));
const difficulties = [1, 2, 3, 4];
const splits = ['dev', 'test'] as const;

describe('datasets/itinerary.csv', () => {
  test('has 16 hand-written and 32 generated cases', () => {
    expect(rows.filter(({ id }) => /^itinerary-h\d\d$/.test(id))).toHaveLength(16);
    expect(rows.filter(({ id }) => /^itinerary-g\d\d$/.test(id))).toHaveLength(32);
  });

  test.each(splits.flatMap((split) => difficulties.map((difficulty) => ({ split, difficulty }))))(
    'has two hand-written and four generated cases, half in each language, at difficulty $difficulty of $split',
    ({ split, difficulty }) => {
      const cell = rows.filter((row) => row.split === split && row.difficulty === difficulty);
      expect(
        cell
          .filter(({ id }) => id.includes('-h'))
          .map(({ lang }) => lang)
          .sort(),
      ).toEqual(['en', 'zh']);
      expect(
        cell
          .filter(({ id }) => id.includes('-g'))
          .map(({ lang }) => lang)
          .sort(),
      ).toEqual(['en', 'en', 'zh', 'zh']);
    },
  );

  test('keeps seeds below 10000 for dev and the others for test', () => {
    expect(rows.every(({ seed, split }) => seed < 10_000 === (split === 'dev'))).toBe(true);
  });

  test('shares no surname, so no person, and no timetable between dev and test', () => {
    const of = (split: 'dev' | 'test') => rows.filter((row) => row.split === split);
    const names = (split: 'dev' | 'test') =>
      of(split).flatMap(({ party }) => party.map(({ name }) => name.slice(0, 1)));
    const seeds = (split: 'dev' | 'test') => of(split).map(({ network_seed }) => network_seed);
    expect(names('dev').filter((name) => names('test').includes(name))).toEqual([]);
    expect(seeds('dev').filter((seed) => seeds('test').includes(seed))).toEqual([]);
  });

  test('has every event and every hidden need in both splits', () => {
    for (const split of splits) {
      const own = rows.filter((row) => row.split === split);
      expect(new Set(own.map(({ event }) => event)).size).toBe(5);
      expect(new Set(own.flatMap(({ hidden_needs }) => hidden_needs)).size).toBe(3);
    }
  });

  test('gains at least 10 % over what the traveller would do alone in every case', () => {
    expect(rows.filter(({ j_base, j_opt }) => j_base - j_opt < 0.1 * j_base)).toEqual([]);
  });

  test('leaves at most 5 % of budget above the optimum on the top step', () => {
    const top = cases.filter(({ difficulty }) => difficulty === 4);
    expect(top.filter(({ data }) => data.trip.budget_fen > 1.05 * data.opt_money_fen)).toEqual([]);
  });

  test('has every hidden need decide the plan of its case', () => {
    const idle = cases.filter(({ data }) => data.trip.needs.some((need) => !bitesOf(data).includes(need)));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['stairs', 0.3],
    ['overnight', 0.15],
    ['luggage', 0.25],
    ['deadline', 0.7],
    ['prefs', 0.7],
    ['documents', 0.6],
    ['mobility', 0.3],
    ['ages', 0.3],
  ] as const)('goes wrong for whoever lacks the fact "%s" in a share of %d of the cases', (kind, share) => {
    const hit = cases.filter(({ data }) => bitesOf(data).includes(kind));
    expect(hit.length / cases.length).toBeGreaterThanOrEqual(share);
  });

  test('makes at least two facts matter on the first step, three on the second and four above', () => {
    for (const { id, difficulty, data } of cases) {
      expect(bitesOf(data).length, id).toBeGreaterThanOrEqual(Math.min(4, difficulty + 1));
    }
  });

  test('leaves at least three other plans affordable, one of them worse than the optimum by far', () => {
    for (const { id, data } of cases) {
      const { trip, event, base_fen: base, opt_fen: opt } = data;
      const plans = affordablePlans({ network: settledNetwork(data.network, event), trip });
      expect(plans.length, id).toBeGreaterThan(3);
      const worth = plans.map(({ j_fen, report }) =>
        report.needs_broken.length > 0 ? 0 : gainValue({ agent: j_fen, base, opt }),
      );
      expect(Math.min(...worth), id).toBeLessThanOrEqual(0.6);
    }
  });

  test('sets generations 20 to 40 years apart and dates the ID cards of everybody under 46', () => {
    const people = rows.flatMap(({ party }) => party);
    const undated = people.filter(({ age, id_docs }) =>
      id_docs.some(({ kind, valid_until }) => kind === 'id_card' && age < 46 !== (valid_until !== undefined)),
    );
    expect(undated.map(({ name }) => name)).toEqual([]);
    const close = rows.filter(({ party }) => {
      const ages = party.map(({ age }) => age).sort((a, b) => a - b);
      const gaps = ages.slice(1).map((age, at) => age - (ages[at] ?? 0));
      return gaps.some((gap) => gap > 40 || (gap > 10 && gap < 16));
    });
    expect(close.map(({ id }) => id)).toEqual([]);
  });

  test('is written back as it was read', () => {
    expect(csvOf(rows)).toBe(text);
  });

  test('is what the generator makes of its seeds, shown on the first generated case of every cell', () => {
    const firsts = rows.filter(({ id, difficulty }) => id.includes('-g') && difficulty <= 2);
    const again = firsts.map(({ id, seed, difficulty, lang }) =>
      generateRow({ id, seed, lang, difficulty: difficulty === 1 ? 1 : 2 }),
    );
    expect(again).toEqual(firsts);
  });

  test('is what the hand-written drafts settle into, shown on the first of each language', () => {
    const again = handWritten
      .slice(0, 2)
      .map(({ draft, budget_percent }) => settleRow(draft, budget_percent));
    expect(again).toEqual(rows.slice(0, 2));
  });

  test('is refused when a figure was changed by hand, with the value that was expected', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('no rows');
    expect(() => itinerary.prepare({ ...row, j_opt: row.j_opt + 1 })).toThrow(
      `j_opt: found ${row.j_opt + 1}, expected ${row.j_opt}`,
    );
  });
});
