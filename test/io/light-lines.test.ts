import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreLineSchema, scoreRowSchema } from '../../src/core/scores.js';
import { scoreRow, type RowFacts } from '../../src/evals/scores.js';
import { isScoreRow } from '../../src/io/light-lines.js';
import { broken, finished, grading, header, keyAt } from './run-fixture.js';

const key = keyAt(header('light'), 0);
const instrument = { engine: 1, version: 2, limits: 'abc', judges: ['j'], minJudges: 1, relatives: null };
const facts: RowFacts = {
  case: { lang: 'zh', split: 'dev', difficulty: 2 },
  subject: { assistant: null, backend: 'bot:oracle', settings: { temperature: 0.7 }, prompts: 'abc' },
  instrument,
  planned: 6,
  calibrated: null,
  gates: [],
  judge: 'j',
};
const lists = { ...facts.subject, settings: { stop: ['a'], nested: { deep: null } } };
const samples: readonly object[] = [
  scoreRow(finished(key), grading(key), facts),
  scoreRow(broken(key), null, { ...facts, calibrated: true, judge: null }),
  scoreRow(finished(key), null, { ...facts, instrument: { ...instrument, plugin: 'p' } }),
];

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    '',
    'zh',
    'test',
    'pending',
    [],
    [1],
    ['a'],
    {},
    0,
    1,
    4,
    5,
    -1,
    1.5,
  ),
  fc.constantFrom<unknown>(
    { ...instrument, minJudges: 0 },
    { ...instrument, plugin: 3 },
    { ...instrument, judges: null },
    { ...instrument, relatives: 'm' },
    { settings: { a: { b: [1] } }, prompts: 'x' },
    { settings: { a: NaN }, prompts: 'x' },
    { settings: [], prompts: 'x' },
  ),
);

describe('The light check of lines of scores.jsonl', () => {
  it('passes the lines of played trials, which their schema gives as they are', () => {
    for (const sample of samples) {
      expect(isScoreRow(sample)).toBe(true);
      expect(scoreLineSchema.parse(sample)).toEqual(sample);
    }
  });

  it('passes nothing that their schema refuses, whichever field is odd', () => {
    const fields = fc.constantFrom(...Object.keys(scoreRowSchema.shape));
    fc.assert(
      fc.property(fc.constantFrom(...samples), fields, odd, (sample, field, value) => {
        const changed: unknown = { ...sample, [field]: value };
        if (isScoreRow(changed)) expect(scoreLineSchema.parse(changed)).toEqual(changed);
      }),
      { numRuns: 5000 },
    );
  });

  it('passes no instrument with more in it than its schema knows, since instruments are compared whole', () => {
    const later = { ...samples[0], instrument: { ...instrument, later: 1 } };
    const { instrument: read } = scoreLineSchema.parse(later);
    expect(read).toEqual(instrument);
    expect(isScoreRow(later)).toBe(false);
  });

  it('leaves settings with lists in them to the schema', () => {
    expect(isScoreRow(scoreRow(finished(key), null, { ...facts, subject: lists }))).toBe(false);
  });

  it.each([null, [], 'x', 3, {}, { ...samples[0], status: 'pending' }])(
    'leaves %j to the schema',
    (value) => {
      expect(isScoreRow(value)).toBe(false);
    },
  );
});
