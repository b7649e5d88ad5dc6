import { eventsOf, type Trial } from '../core/trial.js';
import type { Event } from '../core/transcript.js';
import type { Writes } from './statements.js';

type AttemptEvent = Extract<Event, { type: 'attempt' }>;
type Value = string | number | null;

/** Writes what a trial came to and all its events; false, and nothing written, where it was finished before. */
export function writeTrial(writes: Writes, row: number, trial: Trial): boolean {
  if (writes.end.run(...endValues(trial), tokensOf(trial), row).changes === 0) return false;
  for (const [currency, amount] of costsOf(trial)) writes.spend.run(currency, amount);
  writes.dropEvents.run(row);
  writes.dropAttempts.run(row);
  for (const event of eventsOf(trial)) {
    if (event.type === 'attempt') writes.attempt.run(row, ...attemptValues(event));
    else writes.event.run(row, event.seq, JSON.stringify(event));
  }
  return true;
}

/** Counts what a play used up whose trial another process records. */
export function countTrial(writes: Writes, row: number, trial: Trial): void {
  writes.count.run(tokensOf(trial), row);
  for (const [currency, amount] of costsOf(trial)) writes.spend.run(currency, amount);
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
