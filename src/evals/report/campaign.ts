import type { Cell, Summary } from '../../core/summary.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import type { CriterionFacts, ScenarioFacts } from '../summary/facts.js';

/** A task is carried where at least this share of its cases is surely done. */
export const CARRIED = 0.8;
/** It embarrasses where more than this share of its trials fails an embarrassing gate. */
export const EMBARRASSING = 0.02;

/** What a campaign may count on in one scenario. */
export type CampaignTask = {
  readonly scenario: string;
  readonly reading: 'carries' | 'notYet' | 'embarrasses' | 'unmeasured';
  /** Share of cases done, and its lower bound. */
  readonly done: number | null;
  readonly low: number | null;
  readonly graded: number;
  /** The embarrassing gate that failed most often, where it failed too often. */
  readonly gate: { readonly id: string; readonly failed: number } | null;
};

/** Scenario by scenario, in the order of the suite. */
export function campaignOf(
  subject: string,
  { cells }: Summary,
  scenarios: ReadonlyMap<string, ScenarioFacts>,
): readonly CampaignTask[] {
  return cells
    .filter((cell) => cell.subject === subject)
    .map((cell) => {
      const { scenario, graded, done } = cell;
      const low = lowerBound(cell);
      const gate = worstGate(cell, scenarios.get(scenario));
      const reading = readingOf(graded, low, gate !== null);
      return { scenario, reading, done: done.passAt1, low, graded, gate };
    });
}

function readingOf(graded: number, low: number | null, embarrasses: boolean): CampaignTask['reading'] {
  if (graded === 0) return 'unmeasured';
  if (embarrasses) return 'embarrasses';
  return low !== null && low >= CARRIED ? 'carries' : 'notYet';
}

/** Where every trial of every case was done there is no t interval: Wilson's over the cases, each counted once. */
function lowerBound({ done, completion }: Cell): number | null {
  if (done.low !== null || done.passAt1 !== 1) return done.low;
  return wilsonInterval({ k: completion.cases, n: completion.cases, conf: done.level }).lower;
}

function worstGate({ gatesFailed, graded }: Cell, facts: ScenarioFacts | undefined): CampaignTask['gate'] {
  const failed = embarrassingGates(facts).flatMap(({ id }) => {
    const trials = gatesFailed[id] ?? 0;
    return trials > EMBARRASSING * graded ? [{ id, failed: trials }] : [];
  });
  return failed.sort((a, b) => b.failed - a.failed)[0] ?? null;
}

export function embarrassingGates(facts: ScenarioFacts | undefined): readonly CriterionFacts[] {
  return (facts?.criteria ?? []).filter(({ embarrassing }) => embarrassing === true);
}
