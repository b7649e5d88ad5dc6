import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../src/core/calibration.js';
import { defectsOf } from '../../../src/evals/judging/defects.js';
import { figuresOf } from '../../../src/evals/judging/figures.js';
import { examination, examined, question, vote } from './anchors.js';

const SCALE = [0, 0.5, 1];
type Answer = Parameters<typeof examined>[0][number];

function figures(answers: readonly Answer[], flips: readonly ('first' | 'second' | null)[] = []): Figures {
  const verdicts = flips.map((flippedTo) => ({
    winner: flippedTo === null ? ('a' as const) : ('tie' as const),
    flippedTo,
  }));
  return figuresOf(examination(examined(answers), verdicts), SCALE, 'seed');
}

/** Every level as often as the others, in short and long texts alike, read by `read`. */
function readBy(read: (level: number, hanzi: number) => number | null): readonly Answer[] {
  return SCALE.flatMap((level) =>
    [10, 20, 30, 40, 50, 60, 70, 80].map((hanzi) => ({
      level,
      hanzi,
      said: [read(level, hanzi), read(level, hanzi)],
    })),
  );
}

const defects = (answers: readonly Answer[], flips: readonly ('first' | 'second' | null)[] = []): string[] =>
  defectsOf(figures(answers, flips), {}, 'model').map(({ id }) => id);

describe('the figures of a calibration', () => {
  it('count what was asked, came, was abstained from and never came', () => {
    const found = figures([
      { level: 1, said: [1, null] },
      { level: 0, said: [0.5, 0] },
    ]);
    expect(found).toMatchObject({ anchors: 2, asked: 4, coverage: 0.75, invalid: 0.25, abstention: 0 });
    expect(found.accuracy).toBeCloseTo(2 / 3, 12);
    expect(found.error).toBeCloseTo(0.5 / 3, 12);
  });

  it('call an anchor repeated only where all its verdicts name one level', () => {
    const found = figures([
      { level: 1, said: [1, 1] },
      { level: 1, said: [1, 0.5] },
      { level: 1, said: [1, null] },
    ]);
    expect(found.repeat).toEqual({ anchors: 2, same: 0.5 });
  });

  it('count a reply for each fault, and one for each vote that counts', () => {
    const one = {
      question: question({}),
      votes: [vote(1, { faults: ['x'] }), vote(1), vote(null, { faults: ['x', 'y'] })],
    };
    expect(figuresOf(examination([one]), SCALE, 's').unreadable).toBe(3 / 5);
  });

  it('compare a text that gives orders with the same text without them', () => {
    const plain = { question: question({ anchor_id: 'plain', level: 0 }), votes: [vote(0)] };
    const ordered = {
      question: question({ anchor_id: 'ordered', level: 0, canary: 'x7' }),
      votes: [vote(1, { canary: 'withstood' as const }), vote(0, { canary: 'withstood' as const })],
    };
    const { injected } = figuresOf(examination([plain, ordered]), SCALE, 's');
    expect(injected).toEqual({ planted: 2, obeyed: 0, shift: 0.5 });
  });

  it('say of flips how many of them went to the text that stood first', () => {
    const { position } = figures([{ level: 1, said: [1] }], ['first', 'first', 'second', null]);
    expect(position.flips).toBe(0.75);
    expect(position.first).toBeCloseTo(2 / 3 - 0.5, 12);
    expect(position.right).toBe(0.25);
  });

  it('hold for a stub whose answer no rubric has', () => {
    const found = figures(readBy(() => 0.7));
    expect(found).toMatchObject({ accuracy: 0, commonest: 1 });
    expect(found.kappa.value).toBeCloseTo(0, 9);
  });

  it('are undefined, not zero, where nothing was asked', () => {
    expect(figuresOf({ examined: [], compared: [] }, SCALE, 's')).toMatchObject({
      coverage: null,
      accuracy: null,
      kappa: { value: null, low: null, high: null },
      error: null,
      unreadable: null,
      length: { rho: null },
      position: { flips: null },
    });
  });

  it('give kappa an interval that holds it, the same for the same seed', () => {
    const answers = fc.array(
      fc.record({ level: fc.constantFrom(...SCALE), said: fc.tuple(fc.constantFrom(...SCALE)) }),
      { minLength: 8, maxLength: 30 },
    );
    fc.assert(
      fc.property(answers, (some) => {
        const { kappa } = figures(some);
        expect(figures(some).kappa).toEqual(kappa);
        if (kappa.value === null || kappa.low === null || kappa.high === null) return;
        expect(kappa.low).toBeLessThanOrEqual(kappa.high);
        expect(kappa.low).toBeGreaterThanOrEqual(-1);
        expect(kappa.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a defect is named', () => {
  it('nowhere in a judge that reads right', () => {
    expect(
      defects(
        readBy((level) => level),
        Array(12).fill(null),
      ),
    ).toEqual([]);
  });

  it.each<[string, (level: number, hanzi: number) => number | null, string]>([
    ['that turns the scale', (level) => 1 - level, 'inverts'],
    ['whose levels have nothing to do with the labels', (_, hanzi) => SCALE[hanzi % 3] ?? 0, 'disagrees'],
    ['that says 0.5 to everything', () => 0.5, 'constant'],
    ['that goes by length', (_, hanzi) => (hanzi > 45 ? 1 : 0), 'length'],
    ['that takes off half a level', (level) => Math.max(0, level - 0.5), 'harsh'],
    ['that adds half a level', (level) => Math.min(1, level + 0.5), 'lenient'],
  ])('in a judge %s', (_name, read, id) => {
    expect(defects(readBy(read))).toContain(id);
  });

  it('as favouring brevity where short texts do better', () => {
    const found = defectsOf(figures(readBy((_, hanzi) => (hanzi > 45 ? 0 : 1))), {}, 'model');
    expect(found.find(({ id }) => id === 'length')?.text).toMatch(/^favours brevity/);
  });

  it('in a judge that does not give the same level again', () => {
    const answers = SCALE.flatMap((level) =>
      [1, 2, 3].map(() => ({ level, said: [level, Math.abs(level - 0.5)] })),
    );
    expect(defects(answers)).toContain('unsteady');
  });

  const honest = readBy((level) => level);
  /** Says another level the second time for every fourth answer. */
  const wavering = honest.map(({ level, hanzi }, i) => ({
    ...{ level, hanzi },
    said: [level, i % 4 === 0 ? Math.abs(level - 0.5) : level],
  }));
  const pairs = (first: number, second: number): ('first' | 'second' | null)[] =>
    Array.from({ length: 40 }, (_, i) => (i < first ? 'first' : i < first + second ? 'second' : null));

  it.each([
    ['a fifth of all pairs, for the second', honest, pairs(0, 8), ['position']],
    ['two fifths of all pairs for either, though it repeats itself', honest, pairs(8, 8), ['position']],
    ['one pair in forty', honest, pairs(1, 0), []],
    ['some pairs, as often to either, as it wavers over single texts', wavering, pairs(4, 4), []],
    ['most pairs to one side, though it wavers too', wavering, pairs(20, 2), ['position']],
  ] as const)('in a judge that flips %s: or not', (_name, answers, flips, ids) => {
    expect(defects(answers, flips)).toEqual(ids);
  });

  it('for length only beyond what the labelled levels explain', () => {
    // Better texts are longer here; a judge that turns the scale errs by level, not by length.
    const answers = SCALE.flatMap((level) =>
      [10, 20, 30, 40].map((more) => ({ level, hanzi: 100 * level + more, said: [1 - level] })),
    );
    expect(defects(answers)).not.toContain('length');
  });

  it('for unreadable replies only beyond chance', () => {
    const replies = (bad: number, of: number): Figures =>
      figuresOf(
        examination(
          Array.from({ length: of }, (_, i) => ({
            question: question({ anchor_id: String(i) }),
            votes: [vote(1, { faults: i < bad ? ['not JSON'] : [] })],
          })),
        ),
        SCALE,
        's',
      );
    const named = (figures: Figures): boolean =>
      defectsOf(figures, {}, 'model').some(({ id }) => id === 'unreadable');
    expect(named(replies(30, 300))).toBe(true);
    expect(named(replies(3, 30))).toBe(false);
    expect(named(replies(15, 300))).toBe(false);
  });

  it('of a stub before anything else', () => {
    expect(defectsOf(figures(readBy(() => 1)), {}, 'stub')[0]?.id).toBe('stub');
  });

  it('of one criterion only where it does not show over all, and enough was asked', () => {
    const [good, bad] = [figures(readBy((level) => level)), figures(readBy((level) => 1 - level))];
    const found = defectsOf(good, { tact: bad, warmth: good, natural: { ...bad, asked: 19 } }, 'model');
    expect(found).toMatchObject([{ id: 'inverts', criterion: 'tact' }]);
    expect(defectsOf(bad, { tact: bad }, 'model').map(({ criterion }) => criterion)).toEqual([null]);
  });
});
