import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { pinyin } from 'pinyin-pro';
import { getJyutpingCandidates } from 'to-jyutping';
import { csvOf, generatedSpecs } from '../../../scripts/dialect/dataset.js';
import { handWritten } from '../../../scripts/dialect/hand-written.js';
import { readDataset } from '../../../src/io/datasets.js';
import { generateRow, settleRow } from '../../../src/scenarios/dialect-primer/generate.js';
import { dialectPrimer } from '../../../src/scenarios/dialect-primer/index.js';
import { dialectRow } from '../../../src/scenarios/dialect-primer/row.js';
import { greetingOrder } from '../../../src/world/dialect/kin.js';
import { meansPhrase } from '../../../src/world/dialect/meaning.js';
import { readSyllable } from '../../../src/world/dialect/syllables.js';
import { regionIds } from '../../../src/world/dialect/types.js';
import { cases, file, text } from './cases.js';

const rows = parse(text, { columns: true }).map((row) => dialectRow.parse(row));
const splits = ['dev', 'test'] as const;

describe('datasets/dialect-primer.csv', () => {
  test('has 24 hand-written and 24 generated cases, three of each in every split and difficulty', () => {
    for (const split of splits) {
      for (const difficulty of [1, 2, 3, 4]) {
        const cell = rows.filter((row) => row.split === split && row.difficulty === difficulty);
        expect(cell.filter(({ id }) => id.includes('-h'))).toHaveLength(3);
        expect(cell.filter(({ id }) => id.includes('-g'))).toHaveLength(3);
        expect(cell.filter(({ lang }) => lang === 'en')).toHaveLength(2);
      }
    }
  });

  test('has every region eight times, and a third of the cases without the sheet', () => {
    for (const region of regionIds) expect(rows.filter((row) => row.region === region)).toHaveLength(8);
    expect(rows.filter(({ closed_book }) => closed_book)).toHaveLength(16);
  });

  test('corrects the hometown from the third step on only', () => {
    const moved = rows.filter(({ said_region }) => said_region !== null);
    expect(moved.length).toBeGreaterThanOrEqual(8);
    expect(moved.filter(({ difficulty }) => difficulty < 3)).toEqual([]);
  });

  test('rests in test on rows of at least .8 confidence', () => {
    const used = cases
      .filter(({ split }) => split === 'test')
      .flatMap(({ data }) => [...data.sheet, ...data.customs, ...data.gift_rules]);
    expect(used.filter(({ confidence }) => confidence < 0.8)).toEqual([]);
  });

  test('asks and tries only what a guest says, and in a closed book first what is not standard Chinese', () => {
    const used = cases.flatMap(({ data }) => [...data.asked, ...data.drill.map(({ phrase }) => phrase)]);
    expect(used.filter(({ said_by, rude }) => said_by !== 'guest' || rude)).toEqual([]);
    const asked = cases.flatMap(({ data }) => data.asked);
    const standard = asked.filter((row) => meansPhrase(row, row.local_text));
    expect(standard.length).toBeLessThan(asked.length / 10);
  });

  test('has learners slip into syllables that the language has', () => {
    const known = { pinyin: new Set<string>(), jyutping: new Set<string>() };
    for (let code = 0x4e00; code <= 0x9fa5; code += 1) {
      const char = String.fromCodePoint(code);
      for (const reading of pinyin(char, { multiple: true, type: 'array' }))
        known.pinyin.add(readSyllable(reading).base);
      for (const [, readings] of getJyutpingCandidates(char))
        for (const reading of readings) known.jyutping.add(reading.replace(/\d/, ''));
    }
    const slips = cases.flatMap(({ data }) =>
      data.drill.flatMap(({ attempt: { sounds }, phrase: { system }, faults }) =>
        faults
          .filter(({ kind }) => kind === 'tone' || kind === 'syllable')
          .map(({ at }) => ({ system, said: readSyllable(sounds.split(' ')[at - 1] ?? '').base })),
      ),
    );
    expect(slips.length).toBeGreaterThan(50);
    expect(slips.filter(({ system, said }) => !known[system].has(said))).toEqual([]);
  });

  test('shares no family between dev and test', () => {
    const families = (split: string) =>
      rows
        .filter((row) => row.split === split)
        .map(({ hosts }) => JSON.stringify(hosts.map(({ rel_path, age }) => [rel_path, age])));
    expect(families('dev').filter((family) => families('test').includes(family))).toEqual([]);
  });

  test('has on the top step of both splits an uncle or aunt younger than somebody of a younger generation', () => {
    for (const split of splits) {
      const trapped = cases.filter(({ split: own, difficulty, data }) => {
        const ages = greetingOrder(data.hosts).map(({ age }) => age);
        return own === split && difficulty === 4 && ages.some((age, i) => age > (ages[i - 1] ?? Infinity));
      });
      expect(trapped.length, split).toBeGreaterThanOrEqual(2);
    }
  });

  test('has on the top step attempts that are right though they look odd', () => {
    const odd = cases
      .filter(({ difficulty }) => difficulty === 4)
      .every(({ data }) =>
        data.drill.some(
          ({ attempt, phrase, faults }) =>
            faults.length === 0 &&
            (attempt.text !== phrase.local_text || attempt.sounds !== phrase.romanization),
        ),
      );
    expect(odd).toBe(true);
  });

  test('is what the generator makes of its seeds, shown on the first two steps', () => {
    const easy = generatedSpecs().filter(({ difficulty }) => difficulty <= 2);
    expect(easy.map(generateRow)).toEqual(
      rows.filter(({ id, difficulty }) => id.includes('-g') && difficulty <= 2),
    );
  });

  test('is what the hand-written drafts settle into, shown on the first step', () => {
    const easy = handWritten.filter(({ difficulty }) => difficulty === 1);
    expect(easy.map(settleRow)).toEqual(
      rows.filter(({ id, difficulty }) => id.includes('-h') && difficulty === 1),
    );
  });

  test('is written back as it was read', () => {
    expect(csvOf(rows)).toBe(text);
  });
});

/** The problems of the dataset with one cell of its first row changed. */
function problemsWith(column: string, change: (cell: string) => string): readonly unknown[] {
  const [header = [], first = []]: string[][] = parse(text, { to: 2 });
  const at = header.indexOf(column);
  const cells = [header, first.map((cell, i) => (i === at ? change(cell) : cell))];
  const changed = cells
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
  const read = readDataset({ file, text: `${changed}\n`, scenario: dialectPrimer });
  return 'problems' in read ? read.problems : [];
}

describe('a row is refused, with its line and what is wrong,', () => {
  test.each([
    ['a region without a sheet', 'region', () => 'minnan', /expected one of yue.*found "minnan"/],
    [
      'a phrase that is not in the sheet',
      'drill',
      (cell: string) => cell.replace(/yue-\d+/, 'yue-999'),
      /drill: found "yue-999", expected a row/,
    ],
    ['a hometown that was right', 'said_region', () => 'yue', /the same as region/],
    [
      'a figure that the solver does not confirm',
      'gifts_opt_fen',
      () => '1',
      /gifts_opt_fen: found 1, expected \d+/,
    ],
    [
      'a budget below the cheapest gifts',
      'budget_fen',
      () => '100',
      /budget_fen: found 100, expected at least/,
    ],
    [
      'an attempt to somebody who is not there',
      'drill',
      (cell: string) => cell.replace('"to":"h1"', '"to":"h7"'),
      /a1: found to "h7"/,
    ],
    [
      'a drill without a mistake',
      'drill',
      (cell: string) => onlyRight(cell),
      /expected some wrong and some right/,
    ],
    ['moments in a closed book', 'closed_book', () => 'y', /asked: found 0 phrases/],
    [
      'an unknown relative',
      'hosts',
      (cell: string) => cell.replace('mother.mother', 'mother.cat'),
      /rel_path/,
    ],
  ])('for %s', (_what, column, change, wanted) => {
    const problems = problemsWith(column, change);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems[0]).replaceAll('\\"', '"')).toMatch(wanted);
    expect(problems[0]).toMatchObject({ file, line: 2 });
  });
});

/** The same drill with every attempt as the sheet has it. */
function onlyRight(cell: string): string {
  const [first] = cases;
  if (first === undefined) throw new Error('no cases');
  const drill = JSON.parse(cell) as readonly { readonly phrase_id: string }[];
  return JSON.stringify(
    drill.map((attempt) => {
      const row = first.data.sheet.find(({ phrase_id }) => phrase_id === attempt.phrase_id);
      return {
        ...attempt,
        moment: row?.occasion,
        text: row?.local_text,
        sounds: row?.romanization,
        address: '',
        greeted: [],
      };
    }),
  );
}
