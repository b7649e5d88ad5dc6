import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { leakRow, readLabelled } from './labelled.js';

const fixtures = [
  'leaks-5.jsonl',
  'leaks-5-classes.jsonl',
  'leaks-6-values.jsonl',
  'leaks-7.jsonl',
  'leaks-7-classes.jsonl',
  'leaks-8.jsonl',
  'leaks-8-classes.jsonl',
  'leaks-9.jsonl',
  'leaks-9-classes.jsonl',
  'leaks-10.jsonl',
  'leaks-11.jsonl',
  'leaks-12-classes.jsonl',
  'leaks-13.jsonl',
  'leaks-14.jsonl',
  'leaks-15-classes.jsonl',
  'leaks-16-classes.jsonl',
  'leaks-17-classes.jsonl',
  'leaks-18.jsonl',
  'leaks-19.jsonl',
  'leaks-20.jsonl',
];

/** Strangers' sets, sentences of the classes they showed to be missed, and values and names in every form: all have mended the detector. */
describe.each(fixtures)('the sentences of %s', (fixture) => {
  const rows = readLabelled(leakRow, fixture, undefined);
  const leaks = ({ text, fact, question, listener }: (typeof rows)[number]): boolean =>
    !listener.may_know && findLeaks(text, fact, question === undefined ? {} : { question }).length > 0;

  it('are all found where they tell', () => {
    expect(rows.filter((row) => row.leak && !leaks(row)).map(({ text }) => text)).toEqual([]);
  });

  it('raise no alarm where they do not', () => {
    expect(rows.filter((row) => !row.leak && leaks(row)).map(({ text }) => text)).toEqual([]);
  });
});
