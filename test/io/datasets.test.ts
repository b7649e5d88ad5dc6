import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseCells, enumCell, intCell, jsonCell } from '../../src/core/cells.js';
import { formatProblems } from '../../src/core/errors.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import { loadDatasets, readDataset } from '../../src/io/datasets.js';
import { toyCase, toyRow, toyScenario, type ToyRow } from '../support/toy-scenario.js';

const header = 'id,lang,split,difficulty,seed,recipient,avoid,quantity,event';
const line = (row: ToyRow) =>
  [
    row.id,
    row.lang,
    row.split,
    row.difficulty,
    row.seed,
    row.recipient,
    row.avoid,
    row.quantity,
    row.event,
  ].join(',');
const good = line(toyRow(1));
const guests = z.array(z.object({ name: z.string(), age: z.int().min(0) }));

/** The toy with strict cells of its own and a JSON column. */
const strict: AnyScenario = {
  ...toyScenario,
  row: z.object({
    ...caseCells,
    recipient: z.string().min(1),
    avoid: enumCell(['nuts', 'dairy', 'alcohol']),
    quantity: intCell({ min: 1, max: 5 }),
    event: enumCell(['none', 'price_up']),
    guests: jsonCell(guests),
  }),
};
const strictText = (...cells: string[]) =>
  [`${header},guests`, ...cells.map((cell, at) => `${line(toyRow(at + 1))},${cell}`)].join('\n') + '\n';

function problems(text: string, scenario: AnyScenario = toyScenario): string[] {
  const result = readDataset({ file: 'datasets/toy.csv', text, scenario });
  return 'problems' in result ? formatProblems(result.problems).split('\n') : [];
}

function cases(text: string, scenario: AnyScenario = toyScenario) {
  const result = readDataset({ file: 'datasets/toy.csv', text, scenario });
  if ('problems' in result) throw new Error(formatProblems(result.problems));
  return result.cases;
}

describe('a good dataset', () => {
  it('gives the same cases as rows prepared from values', () => {
    const text = `${header}\n${[1, 2, 10_003].map((seed) => line(toyRow(seed))).join('\n')}\n`;
    expect(cases(text)).toEqual([1, 2, 10_003].map((seed) => toyCase(seed)));
  });

  it('reads alike with a BOM, with CRLF and without a last line break', () => {
    const plain = cases(`${header}\n${good}\n`);
    expect(cases(`\ufeff${header}\r\n${good}\r\n`)).toEqual(plain);
    expect(cases(`${header}\n${good}`)).toEqual(plain);
  });

  it('has hashes that line ends inside a quoted cell do not change', () => {
    const row = good.replace(toyRow(1).recipient, '"大\n姨"');
    const [unix] = cases(`${header}\n${row}\n`);
    const [windows] = cases(`${header}\n${row}\n`.replaceAll('\n', '\r\n'));
    expect(windows?.hash).toBe(unix?.hash);
  });

  it('has hashes that the order of columns and the spacing inside a JSON cell do not change', () => {
    const [one] = cases(strictText('"[{""name"":""外婆"",""age"":80}]"'), strict);
    const [other] = cases(strictText('"[ {""age"": 80, ""name"": ""外婆""} ]"'), strict);
    expect(other?.hash).toBe(one?.hash);
  });

  it('has another hash when any cell changes', () => {
    const [one] = cases(strictText('"[{""name"":""外婆"",""age"":80}]"'), strict);
    const [other] = cases(strictText('"[{""name"":""外婆"",""age"":81}]"'), strict);
    expect(other?.hash).not.toBe(one?.hash);
  });
});

describe('a bad dataset', () => {
  it('tells all its problems together, each with file, line and column', () => {
    const text = [
      header,
      'Toy 1,fr,dev,9,1,奶奶,nuts,2,none',
      good,
      'toy-3,zh,dev,1,3,奶奶,fish,7,none',
      '',
    ].join('\n');
    expect(problems(text)).toEqual([
      'datasets/toy.csv:2:id: expected lower-case letters, digits and hyphens, found "Toy 1"',
      'datasets/toy.csv:2:lang: expected one of zh, en, found "fr"',
      'datasets/toy.csv:2:difficulty: expected a whole number in digits 0-9 from 1 to 4, found 9',
      'datasets/toy.csv:4:avoid: Invalid option: expected one of "nuts"|"dairy"|"alcohol", found "fish"',
      'datasets/toy.csv:4:quantity: Too big: expected number to be <=5, found "7"',
    ]);
  });

  it('counts lines past quoted line breaks, also under CRLF', () => {
    const text = [
      header,
      good.replace(toyRow(1).recipient, '"大\n\n姨"'),
      'x,zh,dev,1,1,奶奶,nuts,2',
      '',
    ].join('\n');
    const expected = ['datasets/toy.csv:5: expected 9 cells as in the header, found 8'];
    expect(problems(text)).toEqual(expected);
    expect(problems(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('names unknown, missing and repeated columns once, at the header', () => {
    const text = `${header.replace('avoid', 'aviod')},id\n${good},toy-1\n`;
    expect(problems(text)).toEqual([
      'datasets/toy.csv:1:avoid: missing column',
      'datasets/toy.csv:1:aviod: unknown column; did you mean avoid?',
      'datasets/toy.csv:1:id: the column appears twice',
    ]);
  });

  it('names both lines of a duplicate id', () => {
    expect(problems(`${header}\n${good}\n${good}\n`)).toEqual([
      'datasets/toy.csv:3:id: "toy-1" is already the id of line 2',
    ]);
  });

  it('is not trimmed or guessed at', () => {
    const wide = good.replace('toy-1,en,dev,2,1,', 'toy-1, en,dev,２,1,');
    expect(problems(`${header}\n${wide}\n`)).toEqual([
      'datasets/toy.csv:2:lang: expected one of zh, en, found " en"',
      'datasets/toy.csv:2:difficulty: expected a whole number in digits 0-9 from 1 to 4, found "２"; these are full-width digits',
    ]);
  });

  it('names the place inside a JSON cell', () => {
    const text = strictText('"[{""name"":""外婆"",""age"":""80""}]"', '[{]');
    expect(problems(text, strict)).toEqual([
      'datasets/toy.csv:2:guests: at 0.age: Invalid input: expected number, received string, found "80"',
      'datasets/toy.csv:3:guests: expected JSON, found "[{]", unreadable from character 3',
    ]);
  });

  it('must keep dev seeds below 10000 and test seeds above', () => {
    const [dev, test] = [toyRow(1, { split: 'test' }), toyRow(10_000, { split: 'dev' })].map(line);
    expect(problems(`${header}\n${dev ?? ''}\n${test ?? ''}\n`)).toEqual([
      'datasets/toy.csv:2:split: expected dev for seed 1, found test (dev seeds are below 10000, test seeds are not)',
      'datasets/toy.csv:3:split: expected test for seed 10000, found dev (dev seeds are below 10000, test seeds are not)',
    ]);
  });

  it('is told what a scenario could not prepare', () => {
    const picky: AnyScenario = {
      ...toyScenario,
      prepare: () => {
        throw new Error('j_opt: expected 52300, found 52000');
      },
    };
    expect(problems(`${header}\n${good}\n`, picky)).toEqual([
      'datasets/toy.csv:2: j_opt: expected 52300, found 52000',
    ]);
  });

  it('may not hold a case without a criterion, or without a core check', () => {
    const never = () => false;
    const none = { ...toyScenario, criteria: toyScenario.criteria.map((it) => ({ ...it, applies: never })) };
    const coreless = {
      ...toyScenario,
      criteria: toyScenario.criteria.map((it) => (it.kind === 'check' ? { ...it, applies: never } : it)),
    };
    expect(problems(`${header}\n${good}\n`, none)).toEqual([
      'datasets/toy.csv:2: expected a criterion that applies to this case, found none',
    ]);
    expect(problems(`${header}\n${good}\n`, coreless)).toEqual([
      'datasets/toy.csv:2: expected a core check that applies to this case, found none',
    ]);
  });

  it('with an unclosed quote still tells what is wrong before it', () => {
    expect(
      problems(`${header}\n${good.replace('dev', 'test')}\n${good.replace('toy-1', '"toy-2')}\n`),
    ).toEqual([
      'datasets/toy.csv:2:split: expected dev for seed 1, found test (dev seeds are below 10000, test seeds are not)',
      'datasets/toy.csv:3: a quote opened in this row is never closed; the rows after this one were not read',
    ]);
  });

  it('may not be empty, have only a header, or blank lines', () => {
    expect(problems('')).toEqual([`datasets/toy.csv:1: expected a header row (${header}), found none`]);
    expect(problems(`${header}\n`)).toEqual(['datasets/toy.csv:1: expected at least one case, found none']);
    expect(problems(`${header}\n${good}\n\n`)).toEqual(['datasets/toy.csv:3: a blank line; remove it']);
  });
});

describe('a folder of datasets', () => {
  it('is read scenario by scenario, all problems together', () => {
    const dir = mkdtempSync(join(tmpdir(), 'festeval-datasets-'));
    writeFileSync(join(dir, 'toy-gift.csv'), `${header}\n${good},\n`);
    const gbk = { ...toyScenario, id: 'gbk' };
    writeFileSync(join(dir, 'gbk.csv'), Buffer.from([0xc4, 0xea]));
    const result = loadDatasets(dir, [toyScenario, gbk, { ...toyScenario, id: 'absent' }]);
    const told = 'problems' in result ? formatProblems(result.problems).split('\n') : [];
    expect(told).toHaveLength(3);
    expect(told[0]).toBe(`${join(dir, 'toy-gift.csv')}:2: expected 9 cells as in the header, found 10`);
    expect(told[1]).toBe(
      `${join(dir, 'gbk.csv')}: expected UTF-8, found another encoding. Save the file as UTF-8.`,
    );
    expect(told[2]).toContain(`${join(dir, 'absent.csv')}: cannot be read (ENOENT`);
  });

  it('has its cases prepared when they are first played, once each, for who is told to', () => {
    const dir = mkdtempSync(join(tmpdir(), 'festeval-datasets-'));
    writeFileSync(join(dir, 'toy-gift.csv'), `${header}\n${good}\n${line(toyRow(2))}\n`);
    let prepared = 0;
    const prepare: AnyScenario['prepare'] = (row) => {
      prepared += 1;
      return toyScenario.prepare(row);
    };
    const result = loadDatasets(dir, [{ ...toyScenario, prepare }], {}, 'when played');
    const found = 'cases' in result ? result.cases : [];
    expect([found.length, prepared]).toEqual([2, 0]);
    expect([found[1]?.data, found[1]?.data]).toEqual([toyCase(2).data, toyCase(2).data]);
    expect(prepared).toBe(1);
    expect(found).toEqual([toyCase(1), toyCase(2)]);
  });
});
