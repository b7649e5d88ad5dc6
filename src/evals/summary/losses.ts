import type { GradedRow } from '../../core/scores.js';
import type { LeadingFailure } from '../../core/summary.js';
import type { CriterionFacts, ScenarioFacts } from './facts.js';
import { countBy } from './groups.js';

/** Points of completion that one trial lost to one thing. */
export type Loss = Pick<LeadingFailure, 'kind' | 'scenario' | 'id'> & { readonly points: number };

const kinds: readonly LeadingFailure['kind'][] = ['stop', 'gate', 'check', 'unknown'];

/** Rounding noise of weights that do not sum to a round number. */
const NOISE = 1e-9;

/**
 * Shares out what a trial lost, 1 - completion, so that the shares sum to it:
 * - a trial that stopped for any reason but `done` lost all of it to that reason;
 * - else failed gates share the loss equally;
 * - else every applicable check lost weight x (1 - value) / sum of weights. A check that is 0 because a check it
 *   needs is 0 passes its loss on to that one.
 * `unknown` takes what a scenario that is not at hand does not explain.
 */
export function lossesOf(row: GradedRow, facts: ScenarioFacts | undefined): readonly Loss[] {
  const { scenario } = row;
  const lost = 1 - row.completion;
  if (lost < NOISE) return [];
  if (row.stop !== null && row.stop !== 'done')
    return [{ kind: 'stop', scenario: null, id: row.stop, points: lost }];
  if (row.gatesFailed.length > 0) {
    const points = lost / row.gatesFailed.length;
    return row.gatesFailed.map((id) => ({ kind: 'gate', scenario, id, points }));
  }
  const checks = facts === undefined ? [] : checkLosses(row, facts);
  const explained = checks.reduce((total, { points }) => total + points, 0);
  if (lost - explained < NOISE) return checks;
  return [...checks, { kind: 'unknown', scenario, id: 'unknown', points: lost - explained }];
}

/** In plain loops: asked twice of each of many rows. */
function checkLosses({ criteria, scenario }: GradedRow, facts: ScenarioFacts): readonly Loss[] {
  const valueOf = (id: string): number | null | undefined => criteria[id];
  let weights = 0;
  for (const { kind, id, weight } of facts.criteria) {
    if (kind === 'check' && typeof criteria[id] === 'number') weights += weight;
  }
  const losses: Loss[] = [];
  for (const criterion of facts.criteria) {
    const value = criteria[criterion.id];
    if (criterion.kind !== 'check' || typeof value !== 'number' || value >= 1) continue;
    const { id } = rootOf(criterion, facts, valueOf);
    losses.push({ kind: 'check', scenario, id, points: (criterion.weight * (1 - value)) / weights });
  }
  return losses;
}

/** The check at the end of the chain of unmet needs; the check itself where its own need is met. */
export function rootOf(
  criterion: CriterionFacts,
  facts: ScenarioFacts,
  valueOf: (id: string) => number | null | undefined,
): CriterionFacts {
  const needed = facts.criteria.find(({ id }) => id === criterion.needs);
  if (needed === undefined || needed === criterion || valueOf(needed.id) !== 0) return criterion;
  return rootOf(needed, facts, valueOf);
}

/**
 * The one thing that cost a subject the most points of mean completion, where each scenario weighs the same:
 * a trial's loss counts 1 / (scenarios x graded trials of its scenario), so that all losses sum to
 * 1 - mean completion. Equal points are ordered by kind (stop, gate, check), then by scenario and id.
 */
export function leadingFailure(
  rows: readonly GradedRow[],
  scenarios: ReadonlyMap<string, ScenarioFacts>,
): LeadingFailure | null {
  const graded = countBy(rows.map(({ scenario }) => scenario));
  const several = Object.keys(graded).length;
  const causes = new Map<string, Cause>();
  let total = 0;
  for (const row of rows) {
    const weight = 1 / (several * (graded[row.scenario] ?? 1));
    for (const loss of lossesOf(row, scenarios.get(row.scenario))) {
      total += loss.points * weight;
      addCause(causes, loss, weight, row);
    }
  }
  const failures = [...causes.values()].map(({ kind, scenario, id, trials, points }) => ({
    ...{ kind, scenario, id, trials },
    points: Math.min(1, points),
    share: Math.min(1, points / total),
  }));
  return failures.sort(byPoints)[0] ?? null;
}

/** `last`: the trial counted last, which may lose to one cause several times over. Changed in place: there are many. */
type Cause = Omit<Loss, 'points'> & { points: number; trials: number; last: GradedRow };

function addCause(causes: Map<string, Cause>, loss: Loss, weight: number, row: GradedRow): void {
  const { kind, scenario, id } = loss;
  const key = `${kind}\n${scenario ?? ''}\n${id}`;
  const points = loss.points * weight;
  const cause = causes.get(key);
  if (cause === undefined) {
    causes.set(key, { kind, scenario, id, points, trials: 1, last: row });
    return;
  }
  cause.points += points;
  if (cause.last !== row) cause.trials += 1;
  cause.last = row;
}

function byPoints(a: LeadingFailure, b: LeadingFailure): number {
  if (Math.abs(a.points - b.points) > NOISE) return b.points - a.points;
  const kind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  if (kind !== 0) return kind;
  const [left, right] = [`${a.scenario ?? ''}/${a.id}`, `${b.scenario ?? ''}/${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
