/**
 * Gates over runs of known truth. The table that this prints stands in docs/gates.md.
 */
import { describe, expect, it } from 'vitest';
import { gatePolicySchema, type GatePolicy } from '../../../src/core/gate.js';
import type { ScoreRow } from '../../../src/core/scores.js';
import { taskOf } from '../../../src/evals/compare/tasks.js';
import { rulesFor, verdictOf } from '../../../src/evals/gate/gate.js';
import { varianceOf } from '../../../src/evals/plan/components.js';
import { guardedBounds, nonInferiority } from '../../../src/evals/statistics/non-inferiority.js';
import { nonInferioritySampleSize } from '../../../src/evals/statistics/power.js';
import { groupBy } from '../../../src/evals/summary/groups.js';
import { operand } from '../compare/build.js';
import { drawDiffs, drawRuns, kindNamed, kinds } from './simulated.js';

const policy: GatePolicy = gatePolicySchema.parse({});
const { margin, alpha } = policy;
const sizes = [
  { tasks: 24, trials: 1, scenarios: 1 },
  { tasks: 48, trials: 8, scenarios: 1 },
  { tasks: 60, trials: 2, scenarios: 1 },
  { tasks: 96, trials: 1, scenarios: 3 },
  { tasks: 144, trials: 4, scenarios: 3 },
  { tasks: 400, trials: 1, scenarios: 1 },
  { tasks: 1000, trials: 1, scenarios: 3 },
] as const;

type Runs = { readonly before: readonly ScoreRow[]; readonly after: readonly ScoreRow[] };

const passes = ({ before, after }: Runs): boolean =>
  verdictOf(rulesFor(operand('old', before), operand('new', after), policy)) === 'pass';

/** The t bound of the tasks' differences, of one scenario, without a guard. */
function passesPlain(runs: Runs): boolean {
  return nonInferiority({ diffs: diffsIn(runs), margin, alpha }).decision === 'pass';
}

/** Each task's difference. */
function diffsIn({ before, after }: Runs): readonly number[] {
  const means = (rows: readonly ScoreRow[]): readonly number[] =>
    [...groupBy(rows, taskOf).values()].map(
      (trials) => trials.reduce((total, { completion }) => total + (completion ?? 0), 0) / trials.length,
    );
  const old = means(before);
  return means(after).map((mean, i) => mean - (old[i] ?? 0));
}

/** The usual rule: the candidate's mean is not below the baseline's mean less the margin. */
function passesThreshold({ before, after }: Runs): boolean {
  const mean = (rows: readonly ScoreRow[]): number =>
    rows.reduce((total, { completion }) => total + (completion ?? 0), 0) / rows.length;
  return mean(after) >= mean(before) - margin;
}

const share = (runs: readonly Runs[], of: (one: Runs) => boolean): number =>
  runs.filter(of).length / runs.length;
/** Four standard errors of a share of `n` runs at its limit: one in thirty thousand tables would miss by chance. */
const monteCarlo = (p: number, n: number): number => 4 * Math.sqrt((p * (1 - p)) / n);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

type Cell = {
  readonly kind: string;
  readonly size: (typeof sizes)[number];
  readonly gates: number;
  readonly falsely: number;
  /** By the textbook t bound alone. */
  readonly plain: number;
  readonly above: number;
};

function cellOf(kind: string, size: Cell['size'], gates: number): Cell {
  const runs = Array.from({ length: gates }, (_, i) =>
    drawRuns(kindNamed(kind), margin, size, `margin/${kind}/${JSON.stringify(size)}/${String(i)}`),
  );
  return {
    ...{ kind, size, gates, falsely: share(runs, passes) },
    ...{ plain: share(runs, passesPlain), above: share(runs, passesThreshold) },
  };
}

describe('A gate at its margin', () => {
  const cells = Object.keys(kinds).flatMap((kind) => sizes.map((size) => cellOf(kind, size, 60)));

  it('passes no oftener than alpha, whatever the tasks and however many', () => {
    const often = cells.filter(({ falsely, gates }) => falsely > alpha + monteCarlo(alpha, gates));
    expect(often).toEqual([]);
  });

  it('passes no oftener than alpha over all of them', () => {
    const gates = cells.reduce((total, cell) => total + cell.gates, 0);
    const falsely = cells.reduce((total, cell) => total + cell.falsely * cell.gates, 0) / gates;
    const rows = Object.keys(kinds).map((kind) => {
      const own = cells.filter((cell) => cell.kind === kind);
      const mean = (of: (cell: Cell) => number): string =>
        percent(own.reduce((total, cell) => total + of(cell), 0) / own.length);
      return `| ${kind} | ${mean((cell) => cell.falsely)} | ${mean((cell) => cell.plain)} | ${mean((cell) => cell.above)} |`;
    });
    console.info([...rows, `${String(gates)} gates, ${percent(falsely)} passed falsely`].join('\n'));
    expect(gates).toBeGreaterThanOrEqual(2000);
    expect(falsely).toBeLessThanOrEqual(alpha + monteCarlo(alpha, gates));
  });

  it('does better than a mean above a threshold, which passes about every second time', () => {
    const above = cells.reduce((total, cell) => total + cell.above, 0) / cells.length;
    expect(above).toBeGreaterThan(0.3);
  });
});

/** What the gate decides in one scenario, from the tasks' differences alone. */
function passesOn(diffs: readonly number[]): boolean {
  const { lower, upper } = guardedBounds([diffs], alpha);
  return lower !== null && upper !== null && lower > -margin && upper >= 0;
}

describe('A gate with the number of tasks that a plan names for a power of 0.8', () => {
  const gates = 6000;

  it.each([
    ['done or not, every task a little harder', 8],
    ['done or not, easy and hard tasks, some lost', 4],
    ['graded, a little lower everywhere', 1],
    ['graded, gates failing a little oftener', 2],
  ] as const)('passes an equal candidate within 0.03 of it: %s, %i trials', (name, ks) => {
    const variance = varianceOf(drawDiffs(kindNamed(name), 100_000, ks, `pilot/${name}`)) ?? NaN;
    const tasks = nonInferioritySampleSize({ variance, difference: 0, margin, alpha, power: 0.8 }) ?? NaN;
    const runs = Array.from({ length: gates }, (_, i) =>
      passesOn(drawDiffs(kindNamed(name), tasks, ks, `power/${name}/${String(i)}`)),
    );
    const power = runs.filter(Boolean).length / gates;
    console.info(`${name}: ${String(tasks)} tasks x ${String(ks)} trials, passed ${percent(power)}`);
    expect(Math.abs(power - 0.8)).toBeLessThanOrEqual(0.03);
  });

  it('decides on rows as on their differences', () => {
    for (const [name, kind] of Object.entries(kinds)) {
      for (let i = 0; i < 20; i += 1) {
        const runs = drawRuns(kind, 0, { tasks: 110, trials: 1, scenarios: 1 }, `rows/${name}/${String(i)}`);
        expect(passes(runs)).toBe(passesOn(diffsIn(runs)));
      }
    }
  });
});

describe('A gate with fewer than 20 tasks', () => {
  it.each(Object.entries(kinds))('never passes: tasks %s', (name, kind) => {
    for (let i = 0; i < 100; i += 1) {
      const runs = drawRuns(
        kind,
        0,
        { tasks: 1 + (i % 19), trials: 1 + (i % 4), scenarios: 1 },
        `few/${name}/${String(i)}`,
      );
      expect(passes(runs)).toBe(false);
    }
  });
});
