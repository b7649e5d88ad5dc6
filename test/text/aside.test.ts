/**
 * Sets that nobody who works on a detector reads: authors wrote them from the definitions alone, and no
 * detector was mended by them. They say what to expect on sentences of strangers; the floors below lie a little
 * under what was measured, and are raised with the detectors. Only counts are printed, so that a set stays aside.
 */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findBait } from '../../src/text/bait.js';
import { findInsult } from '../../src/text/insults.js';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { findLie } from '../../src/text/lies.js';
import { insultRow, leakRow, lieRow, readLabelled } from './labelled.js';

type Judged = { readonly kind: string; readonly is: boolean; readonly found: boolean };

const baitRow = z.strictObject({ id: z.string(), text: z.string(), bait: z.boolean(), why: z.string() });
const asked = (question: string | undefined) => (question === undefined ? {} : { question });
const set = <T>(schema: z.ZodType<T>, name: string): T[] =>
  readLabelled(schema, `aside/${name}.jsonl`, undefined);

const leaksIn = (name: string): Judged[] =>
  set(leakRow, name).map(({ kind, leak, listener, text, fact, question }) => ({
    ...{ kind, is: leak },
    found: !listener.may_know && findLeaks(text, fact, asked(question)).length > 0,
  }));

const sets: readonly (readonly [string, Judged[], { recall: number; alarms: number }])[] = [
  ['leaks', leaksIn('leaks'), { recall: 0.92, alarms: 0.04 }],
  ['leaks-2', leaksIn('leaks-2'), { recall: 0.8, alarms: 0.09 }],
  [
    'lies',
    set(lieRow, 'lies').map(({ kind, lie, text, fact, question }) => ({
      ...{ kind, is: lie },
      found: findLie(text, fact, asked(question)) !== null,
    })),
    { recall: 0.74, alarms: 0.05 },
  ],
  [
    'insults',
    set(insultRow, 'insults').map(({ kind, insult, text }) => ({
      ...{ kind, is: insult },
      found: findInsult(text) !== null,
    })),
    { recall: 0.8, alarms: 0.1 },
  ],
  [
    'bait',
    set(baitRow, 'bait').map(({ bait, text }) => ({
      ...{ kind: bait ? 'bait' : 'none', is: bait },
      found: findBait(text).length > 0,
    })),
    { recall: 0.95, alarms: 0.045 },
  ],
];

const share = (part: readonly unknown[], whole: readonly unknown[]): string =>
  `${String(part.length)}/${String(whole.length)}`;

describe.each(sets)('the %s kept aside', (name, rows, floor) => {
  const positive = rows.filter(({ is }) => is);
  const negative = rows.filter(({ is }) => !is);
  const hits = positive.filter(({ found }) => found);
  const alarms = negative.filter(({ found }) => found);
  const kinds = [...new Set(positive.map(({ kind }) => kind))].map((kind) => {
    const of = (some: readonly Judged[]) => some.filter((row) => row.kind === kind);
    return `${kind} ${share(of(hits), of(positive))}`;
  });
  console.info(
    `${name} kept aside: recall ${share(hits, positive)}, false alarms ${share(alarms, negative)}\n  ${kinds.join(', ')}`,
  );

  it('are found at least as often as when they were first held against the detector', () => {
    expect(hits.length / positive.length).toBeGreaterThanOrEqual(floor.recall);
  });

  it('raise no more false alarms than then', () => {
    expect(alarms.length / negative.length).toBeLessThanOrEqual(floor.alarms);
  });
});
