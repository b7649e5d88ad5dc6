import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/core/lang.js';
import { fold } from '../../../src/text/normalise.js';
import { kinTermsIn } from '../../../src/world/kinship/find.js';
import { interestRows, lineRows } from '../../../src/users/relatives/bank.data.js';
import { chooseWording, wordingsOf } from '../../../src/users/relatives/bank.js';
import { guessable } from '../../../src/users/relatives/guessing.js';
import { interestLines, interestsIn } from '../../../src/users/relatives/interest-words.js';
import { interests } from '../../../src/users/relatives/interests.js';
import { lineKinds } from '../../../src/users/relatives/line-kinds.js';
import { topicsNamed } from '../../../src/users/relatives/topic-words.js';
import { topics } from '../../../src/users/relatives/topics.js';

const han = /\p{Script=Han}/u;

describe.each(langs)('the bank in %s', (lang) => {
  test.each(topics)('asks about %s in three ways at least on each level', (topic) => {
    for (const level of [1, 2, 3] as const) {
      expect(new Set(wordingsOf('ask', lang, { topic, level })).size).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(guessable)('makes a guessing game of %s in three ways at least', (topic) => {
    for (const wording of wordingsOf('guess', lang, { topic })) expect(wording).toMatch(/\{a\}.*\{b\}/);
    for (const wording of wordingsOf('compare', lang, { topic }))
      expect(wording).toMatch(/^[^{]*\{a\}[^{]*$/);
    expect(wordingsOf('guess', lang, { topic }).length).toBeGreaterThanOrEqual(3);
    expect(wordingsOf('compare', lang, { topic }).length).toBeGreaterThanOrEqual(3);
  });

  test.each(lineKinds.filter((kind) => !['ask', 'guess', 'compare'].includes(kind)))(
    'has four wordings at least for %s',
    (kind) => {
      expect(new Set(wordingsOf(kind, lang)).size).toBeGreaterThanOrEqual(4);
    },
  );

  test.each(interests)('can speak of %s', (interest) => {
    const count = (part: 'name' | 'mention' | 'nudge' | 'warm') => interestLines(interest, lang, part).length;
    expect([count('name'), count('mention'), count('nudge'), count('warm')]).toEqual([1, 3, 2, 2]);
  });
});

describe('every wording', () => {
  test('of a topic names that topic and no other, and no interest', () => {
    const wrong = lineRows.filter(([, topic, , , text]) => {
      const named = topicsNamed(fold(text)).join();
      return named !== topic || interestsIn(fold(text)).length > 0;
    });
    expect(wrong).toEqual([]);
  });

  test('of an interest brings up that one alone, and no topic', () => {
    const wrong = interestRows.filter(([interest, , part, text]) => {
      if (part === 'word') return false;
      return topicsNamed(fold(text)).length > 0 || interestsIn(fold(text)).join() !== interest;
    });
    expect(wrong).toEqual([]);
  });

  test('is in the language it says, with that language’s punctuation', () => {
    for (const [, , , lang, text] of lineRows) {
      expect(han.test(text), text).toBe(lang === 'zh');
      if (lang === 'zh') expect(text).not.toMatch(/[,?!.:;]/);
      else expect(text).not.toMatch(/[，。？！：；]/);
    }
  });

  test('is there once', () => {
    const texts = lineRows.map(([kind, topic, , , text]) => `${kind}/${topic}/${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('calls the user by no kin term: a mother is spoken of, nobody else', () => {
    const named = lineRows
      .filter(([, , , lang]) => lang === 'zh')
      .flatMap(([, , , , text]) => kinTermsIn(text.replaceAll('公司', '')).flatMap(({ terms }) => terms));
    expect([...new Set(named)]).toEqual(['妈']);
  });

  test('holds no digits, so that none can be a secret', () => {
    expect([...lineRows, ...interestRows].filter((row) => /\d/.test(row[row.length - 1] as string))).toEqual(
      [],
    );
  });
});

describe('choosing a wording', () => {
  test('gives the same for the same key', () => {
    const options = wordingsOf('close', 'zh');
    expect(chooseWording(options, 'k', [])).toBe(chooseWording(options, 'k', []));
  });

  test('takes none that was said, while there are others', () => {
    const options = wordingsOf('close', 'zh');
    const said: string[] = [];
    for (const _ of options) said.push(chooseWording(options, 'k', said));
    expect(new Set(said).size).toBe(options.length);
    expect(options).toContain(chooseWording(options, 'k', said));
  });

  test('fails by name where there is none', () => {
    expect(() => chooseWording([], 'salary/4', [])).toThrow(/no wording for salary\/4/);
  });
});
