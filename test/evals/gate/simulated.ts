/** Tasks of known truth, drawn by a seed: what a gate must hold its error on. */
import { seededRandom, type Random } from '../../../src/core/random.js';
import type { ScoreRow } from '../../../src/core/scores.js';
import { trial } from '../compare/build.js';

/** One task: a trial's completion on either side, the candidate's lower by `drop` on the mean over tasks. */
type Draw = (random: Random, drop: number) => { readonly before: () => number; readonly after: () => number };

const bit = (random: Random, chance: number): number => (random() < chance ? 1 : 0);
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
/** Irwin-Hall: near enough to normal, and bounded. */
const noise = (random: Random, sd: number): number =>
  sd * (Array.from({ length: 12 }, random).reduce((a, b) => a + b, 0) - 6);

export const kinds: Readonly<Record<string, Draw>> = {
  'done or not, every task a little harder': (random, drop) => {
    const chance = 0.1 + 0.9 * random();
    return { before: () => bit(random, chance), after: () => bit(random, chance - drop) };
  },
  'done or not, a few tasks lost for good': (random, drop) => {
    const lost = random() < drop;
    return { before: () => 1, after: () => (lost ? 0 : 1) };
  },
  'done or not, easy and hard tasks, some lost': (random, drop) => {
    const chance = random() < 0.8 ? 0.98 : 0.05;
    const lost = random() < drop / 0.794;
    return { before: () => bit(random, chance), after: () => bit(random, lost ? 0 : chance) };
  },
  'graded, a little lower everywhere': (random, drop) => {
    const level = 0.45 + 0.2 * random();
    return {
      before: () => clamp(level + noise(random, 0.1)),
      after: () => clamp(level - drop + noise(random, 0.1)),
    };
  },
  'graded, gates failing a little oftener': (random, drop) => {
    const level = 0.8 + 0.15 * random();
    const fails = 0.03;
    return {
      before: () => level * bit(random, 1 - fails),
      after: () => level * bit(random, 1 - fails - drop / 0.875),
    };
  },
};

type Size = { readonly tasks: number; readonly trials: number; readonly scenarios: number };

/** Both sides of one run of the experiment. */
export function drawRuns(
  kind: Draw,
  drop: number,
  { tasks, trials, scenarios }: Size,
  seed: string,
): { readonly before: readonly ScoreRow[]; readonly after: readonly ScoreRow[] } {
  const random = seededRandom(seed);
  const before: ScoreRow[] = [];
  const after: ScoreRow[] = [];
  for (let task = 0; task < tasks; task += 1) {
    const drawn = kind(random, drop);
    const scenario = `s${String(task % scenarios)}`;
    for (let k = 0; k < trials; k += 1) {
      before.push(trial(task, drawn.before(), { scenario, k }));
      after.push(trial(task, drawn.after(), { scenario, k }));
    }
  }
  return { before, after };
}

export function kindNamed(name: string): Draw {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`there are no tasks ${name}`);
  return kind;
}

/** The observed differences of so many tasks of equal sides. */
export function drawDiffs(kind: Draw, tasks: number, trials: number, seed: string): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: tasks }, () => {
    const { before, after } = kind(random, 0);
    let total = 0;
    for (let k = 0; k < trials; k += 1) total += after() - before();
    return total / trials;
  });
}
