import { eventsOf, trialId, type Trial } from '../core/trial.js';
import type { Event } from '../core/transcript.js';
import type { Writes } from './statements.js';

type AttemptEvent = Extract<Event, { type: 'attempt' }>;
type Value = string | number | null;

/** A trial as its rows: what cannot be written is found here, before anything is. */
export type EncodedTrial = {
  readonly end: readonly Value[];
  readonly tokens: number;
  readonly costs: ReadonlyMap<string, number>;
  readonly events: readonly (readonly [seq: number, json: string])[];
  readonly attempts: readonly (readonly Value[])[];
};

/** The rows of a trial, without the number of the trial itself. Throws where two events have one number. */
export function encodeTrial(trial: Trial): EncodedTrial {
  const events = eventsOf(trial);
  events.forEach(({ seq }, i) => {
    const before = events[i - 1]?.seq;
    if (before !== undefined && seq <= before)
      throw new Error(`${trialId(trial.key)}: event ${seq} comes after event ${before}`);
  });
  return {
    end: endValues(trial),
    tokens: tokensOf(trial),
    costs: costsOf(trial),
    events: events.flatMap((event) =>
      event.type === 'attempt' ? [] : [[event.seq, JSON.stringify(event)] as const],
    ),
    attempts: events.flatMap((event) => (event.type === 'attempt' ? [attemptValues(event)] : [])),
  };
}

/**
 * Writes what a trial came to and all its events; false, and nothing written, where it was finished before. `again`:
 * an earlier play has left events.
 */
export function writeTrial(writes: Writes, row: number, trial: EncodedTrial, again: boolean): boolean {
  if (writes.end.run(...trial.end, trial.tokens, row).changes === 0) return false;
  for (const [currency, amount] of trial.costs) writes.spend.run(currency, amount);
  if (again) {
    writes.dropEvents.run(row);
    writes.dropAttempts.run(row);
  }
  for (const [seq, json] of trial.events) writes.event.run(row, seq, json);
  for (const values of trial.attempts) writes.attempt.run(row, ...values);
  return true;
}

/** Counts what a play used up whose trial another process records. */
export function countTrial(writes: Writes, row: number, { tokens, costs }: EncodedTrial): void {
  writes.count.run(tokens, row);
  for (const [currency, amount] of costs) writes.spend.run(currency, amount);
}

/** Tries that are not counted with an answer that is kept. */
function uncounted(trial: Trial): readonly AttemptEvent[] {
  return eventsOf(trial).filter(
    (event): event is AttemptEvent => event.type === 'attempt' && event.counted !== true,
  );
}

/** Input and output tokens. */
function tokensOf(trial: Trial): number {
  return uncounted(trial).reduce((sum, { usage }) => sum + (usage === null ? 0 : usage.in + usage.out), 0);
}

/** Money by currency. */
function costsOf(trial: Trial): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const { cost } of uncounted(trial)) {
    if (cost !== null) costs.set(cost.currency, (costs.get(cost.currency) ?? 0) + cost.amount);
  }
  return costs;
}

/** `status, stop, cause, message, ms`. */
function endValues(trial: Trial): Value[] {
  if (trial.status === 'finished') return [trial.status, trial.transcript.stop, null, null, trial.ms];
  return [trial.status, null, trial.cause, freeText(trial.message), trial.ms];
}

/** Columns of `attempt` after `trial`, in the order of the table. */
function attemptValues(event: AttemptEvent): Value[] {
  const { usage, cost } = event;
  const tokens =
    usage === null ? [null, null, null, null] : [usage.in, usage.out, usage.cached, Number(usage.estimated)];
  const price = cost === null ? [null, null] : [cost.amount, cost.currency];
  return [
    ...[event.seq, event.actor, event.role, event.session, event.visibility],
    ...[event.callRole, event.backend, event.outcome, event.status, freeText(event.error)],
    ...[...tokens, ...price, event.ms],
  ];
}

/** As a JSON string, which escapes what SQLite's text cannot hold (NUL, lone surrogates); `->> '$'` undoes it in SQL. */
function freeText(text: string | null): Value {
  return text === null ? null : JSON.stringify(text);
}
