/** Sets that were kept aside once, and then mended the detectors: they tell that nothing got lost. */
import { describe, expect, it } from 'vitest';
import { findInsult } from '../../src/text/insults.js';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { findLie } from '../../src/text/lies.js';
import { insultRow, leakRow, lieRow, readLabelled } from './labelled.js';

type Judged = { readonly is: boolean; readonly found: boolean };

const asked = (question: string | undefined) => (question === undefined ? {} : { question });
const sets: readonly (readonly [string, readonly Judged[]])[] = [
  [
    'leaks-3',
    readLabelled(leakRow, 'leaks-3.jsonl', undefined).map(({ leak, listener, text, fact, question }) => ({
      is: leak,
      found: !listener.may_know && findLeaks(text, fact, asked(question)).length > 0,
    })),
  ],
  [
    'lies-5',
    readLabelled(lieRow, 'lies-5.jsonl', undefined).map(({ lie, text, fact, question }) => ({
      is: lie,
      found: findLie(text, fact, asked(question)) !== null,
    })),
  ],
  [
    'insults-5',
    readLabelled(insultRow, 'insults-5.jsonl', undefined).map(({ insult, text }) => ({
      is: insult,
      found: findInsult(text) !== null,
    })),
  ],
];

describe.each(sets)('the set %s', (_name, rows) => {
  it('is told apart, but for one in a hundred', () => {
    const wrong = rows.filter(({ is, found }) => is !== found);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.01);
  });
});
