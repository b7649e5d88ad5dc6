/** What a run of the budgets comes to: pure, so that tests need no clock. */
import { z } from 'zod';

export const measureSchema = z.enum(['cpu', 'instructions']);
/** CPU time of the whole process, user and system; or instructions of it in user space. */
export type Measure = z.infer<typeof measureSchema>;

const budgetSchema = z.strictObject({
  cell: z.string().min(1),
  measure: measureSchema,
  /** What the cell may cost, in multiples of its floor. */
  ratio: z.number().positive(),
  /** By what share a median may lie above or below it. */
  tolerance: z.number().positive().max(1),
  /** ISO 8601 day on which it was last set. */
  set: z.iso.date(),
  /** Why it was set to that. */
  why: z.string().min(1),
});
export type Budget = z.infer<typeof budgetSchema>;

/** The file budgets.json: one budget a cell and measure. */
export const budgetsSchema = z
  .strictObject({ budgets: z.array(budgetSchema) })
  .refine(({ budgets }) => new Set(budgets.map(keyOf)).size === budgets.length, {
    error: 'expected one budget for each cell and measure, found two of one',
  });

const keyOf = ({ cell, measure }: Pick<Budget, 'cell' | 'measure'>): string => `${cell}/${measure}`;

/** What work cost; instructions only where the machine counts them. */
export type Cost = Readonly<Partial<Record<Measure, number>>>;
/** What a cell cost in one round, and its floor just before and after it. */
export type Measured = { readonly cost: Cost; readonly floor: Cost };
/** One round, by cell. */
export type Round = Readonly<Record<string, Measured>>;

/** Of several runs; of each measure, over those that have it. */
export function meanOf(costs: readonly Cost[]): Cost {
  const means = measureSchema.options.flatMap((measure) => {
    const values = costs.flatMap((cost) => cost[measure] ?? []);
    const sum = values.reduce((total, value) => total + value, 0);
    return values.length === 0 ? [] : [[measure, sum / values.length] as const];
  });
  return Object.fromEntries(means);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const [upper = NaN, lower = NaN] = [sorted[half], sorted[half - 1]];
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}

/** Cell over floor, round by round: what slows a machine down for a while slows both, and cancels. */
export function ratiosOf(rounds: readonly Round[], cell: string, measure: Measure): readonly number[] {
  return rounds.flatMap((round) => {
    const [cost, least] = [round[cell]?.cost[measure], round[cell]?.floor[measure]];
    return cost === undefined || least === undefined ? [] : [cost / least];
  });
}

/**
 * `unset`: there is no budget. `unmeasured`: there is one, and this machine cannot count that. `better`: so far below the
 * budget that it no longer guards anything.
 */
export type Outcome = 'within' | 'regressed' | 'better' | 'unset' | 'unmeasured';

export type Verdict = {
  readonly cell: string;
  readonly measure: Measure;
  /** Of each round. */
  readonly ratios: readonly number[];
  readonly median: number;
  readonly budget: Budget | null;
  readonly outcome: Outcome;
};

/** Every cell against its budgets. CPU is always measured; instructions are where a round has them or a budget asks. */
export function verdictsOf(
  rounds: readonly Round[],
  cells: readonly string[],
  budgets: readonly Budget[],
): readonly Verdict[] {
  return cells.flatMap((cell) =>
    measureSchema.options.flatMap((measure) => {
      const ratios = ratiosOf(rounds, cell, measure);
      const budget = budgets.find((one) => keyOf(one) === keyOf({ cell, measure })) ?? null;
      if (measure === 'instructions' && ratios.length === 0 && budget === null) return [];
      const middle = median(ratios);
      return [{ cell, measure, ratios, median: middle, budget, outcome: outcomeOf(middle, budget) }];
    }),
  );
}

function outcomeOf(ratio: number, budget: Budget | null): Outcome {
  if (budget === null) return 'unset';
  if (Number.isNaN(ratio)) return 'unmeasured';
  if (ratio > budget.ratio * (1 + budget.tolerance)) return 'regressed';
  return ratio < budget.ratio * (1 - budget.tolerance) ? 'better' : 'within';
}

/** True where the job may not pass: something costs more than it may, or nothing says what it may cost. */
export function fails(verdicts: readonly Verdict[]): boolean {
  return verdicts.some(({ outcome, measure }) => {
    return outcome === 'regressed' || (outcome === 'unset' && measure === 'cpu');
  });
}

/** What a budget that is new may lie off by, until somebody has seen how steady its cell is. */
const FIRST_TOLERANCE = 0.2;

/**
 * The budgets set to what was measured. Those that were not measured stay; tolerances do. `day` is ISO 8601.
 */
export function updated(
  budgets: readonly Budget[],
  verdicts: readonly Verdict[],
  day: string,
  why: string,
): readonly Budget[] {
  const measured = verdicts.filter(({ ratios }) => ratios.length > 0);
  const set = measured.map(({ cell, measure, median: ratio, budget }): Budget => {
    const tolerance = budget?.tolerance ?? FIRST_TOLERANCE;
    return { cell, measure, ratio: Number(ratio.toPrecision(3)), tolerance, set: day, why };
  });
  const kept = budgets.map((one) => set.find((other) => keyOf(other) === keyOf(one)) ?? one);
  return [...kept, ...set.filter((one) => !kept.includes(one))];
}
