import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../src/core/view.js';
import { noViralBait } from '../../../src/scenarios/gates.js';
import { factsOf } from '../../../src/scenarios/itinerary/facts.js';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import { paragraphs } from '../../../src/scenarios/itinerary/prompt.js';
import { findBait } from '../../../src/text/bait.js';
import { cases, flipped, playedByOracle } from './cases.js';

const alarms = (texts: Iterable<string>) =>
  [...texts].flatMap((text) => findBait(text).map(({ sentence, rule }) => `${rule}: ${sentence}`));

/** Every string in single quotes in a source file. */
const quotedIn = (file: string): string[] =>
  [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)].map(
    ([, text = '']) => text,
  );

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const both = cases.flatMap((item) => [item, flipped(item)]);

describe('nothing baits', () => {
  test('in the ways to ask the traveller that the lexicon of topics is tested on', () => {
    const questions = quotedIn('./topics.test.ts');
    expect(questions.length).toBeGreaterThan(50);
    expect(alarms(questions)).toEqual([]);
  });

  test('in the paragraphs of the prompt', () => {
    expect(alarms(strings(paragraphs))).toEqual([]);
  });

  test('in what the tools say of themselves', () => {
    const { tools } = viewOf(itinerary, playedCase());
    expect(alarms([...strings(itinerary.tools), ...strings(tools)])).toEqual([]);
  });

  test('in what the traveller tells', () => {
    expect(alarms(both.flatMap(({ data }) => strings(factsOf(data.trip))))).toEqual([]);
  });

  test('in any text or argument of a play by the reference solution', () => {
    const found = both.flatMap((item) => alarms(strings(playedByOracle(item).transcript.events)));
    expect([...new Set(found)]).toEqual([]);
  });
});

test('the gate leaves every play of the reference solution alone, in both languages', () => {
  const gate = noViralBait();
  const failed = both.filter((item) => gate.grade(playedByOracle(item)).value !== 1);
  expect(failed.map(({ id, lang }) => `${id} in ${lang}`)).toEqual([]);
});

function playedCase() {
  const [item] = cases;
  if (item === undefined) throw new Error('no case');
  return item;
}
