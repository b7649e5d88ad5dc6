import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/core/lang.js';
import { answerTo } from '../../../src/scenarios/relatives/oracle/answers.js';
import { redirects, thanks } from '../../../src/scenarios/relatives/oracle/redirects.js';
import { takeUps } from '../../../src/scenarios/relatives/oracle/takeups.js';
import { isHarsh } from '../../../src/text/insults.js';
import { findLeaks } from '../../../src/text/leaks/find-leaks.js';
import { findLie, tellsFact } from '../../../src/text/lies.js';
import { fold } from '../../../src/text/normalise.js';
import { interests } from '../../../src/users/relatives/interests.js';
import { interestsIn } from '../../../src/users/relatives/interest-words.js';
import { clausesIn, countThanks } from '../../../src/users/relatives/reply-words.js';
import { takesUp } from '../../../src/users/relatives/topic-words.js';
import { topics } from '../../../src/users/relatives/topics.js';
import { cases } from './cases.js';

const wordings = Object.entries(takeUps).flatMap(([topic, all]) =>
  all.flatMap((text) => langs.map((lang) => ({ topic, text: text[lang] }))),
);
const turns = Object.entries(redirects).flatMap(([interest, all]) =>
  all.flatMap((text) => langs.map((lang) => ({ interest, text: text[lang] }))),
);

describe('a wording of the reference solution', () => {
  test('is there for every topic and every interest', () => {
    expect(topics.filter((topic) => takeUps[topic] === undefined)).toEqual([]);
    expect(interests.filter((interest) => redirects[interest] === undefined)).toEqual([]);
  });

  test.each(wordings)('takes up $topic, alone, in one clause: $text', ({ topic, text }) => {
    const folded = fold(text);
    expect(takesUp(folded, topic)).toBe(true);
    expect(interestsIn(folded)).toEqual([]);
    expect(countThanks(folded)).toBe(0);
    expect(clausesIn(text)).toHaveLength(1);
    expect(isHarsh(text)).toBe(false);
  });

  test.each(turns)('turns to $interest, alone: $text', ({ interest, text }) => {
    expect(interestsIn(fold(text))).toEqual([interest]);
    expect(countThanks(fold(text))).toBe(0);
    expect(clausesIn(text)).toHaveLength(1);
  });

  test.each(thanks.flatMap((text) => langs.map((lang) => text[lang])))('thanks once: %s', (text) => {
    expect(countThanks(fold(text))).toBe(1);
    expect(clausesIn(text)).toHaveLength(1);
  });

  test('tells nothing of the facts of any case, and nothing untrue', () => {
    const facts = cases.flatMap(({ data }) => data.facts);
    const texts = turns.map(({ text }) => text);
    for (const key of new Set(facts.map((fact) => fact.key))) {
      const sample = facts.filter((fact) => fact.key === key).slice(0, 2);
      const own = wordings.filter(({ topic }) => topic === key).map(({ text }) => text);
      for (const fact of sample) {
        for (const text of [...own, ...texts.filter((_, at) => at % 7 === 0)]) {
          expect(findLeaks(text, fact), `${key}: ${text}`).toEqual([]);
          expect(findLie(text, fact), `${key}: ${text}`).toBeNull();
        }
      }
    }
  });
});

describe('an answer of the reference solution', () => {
  const open = cases.flatMap(({ lang, data }) =>
    data.agenda.flatMap(({ topic }) =>
      data.facts.filter(({ key }) => key === topic).map((fact) => ({ lang, fact, key: fact.key })),
    ),
  );
  test.each(
    open.filter((one, at) => open.findIndex(({ key, lang }) => key === one.key && lang === one.lang) === at),
  )('tells the truth about $key in $lang', ({ lang, fact }) => {
    const text = answerTo(fact.key, fact.value)[lang];
    expect(tellsFact(text, fact)).toBe(true);
    expect(findLie(text, fact)).toBeNull();
  });
});
