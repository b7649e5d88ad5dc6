/** Defects made from the reference solution's play by one edit of its calls. */
import { expect } from 'vitest';
import type { Action, PolicyCall, Script } from '../../../src/core/policy.js';
import { finishArgs, type Delivery } from '../../../src/scenarios/dialect-primer/finish.js';
import type { DialectPlayed } from '../../../src/scenarios/dialect-primer/outcome.js';
import { criterion, oracleOf, play, playedByOracle, valuesOf, type DialectCase } from './cases.js';

type CallEdit = (call: PolicyCall) => PolicyCall | null;

function* edited(script: Script, edit: (action: Action) => Action): Script {
  let step = script.next({ results: [], said: [] });
  while (step.done !== true) step = script.next(yield edit(step.value));
}

/** The reference solution's play with each of its calls passed through an edit; null leaves the call out. */
export function playWithCalls(item: DialectCase, edit: CallEdit): DialectPlayed {
  return play(
    item,
    edited(oracleOf(item), ({ calls = [], ...rest }) => ({
      ...rest,
      calls: calls.flatMap((call) => edit(call) ?? []),
    })),
  );
}

export function playWithDelivery(
  item: DialectCase,
  change: (delivery: Delivery) => Partial<Delivery>,
): DialectPlayed {
  return playWithCalls(item, (call) => {
    if (call.name !== 'finish') return call;
    const delivery = finishArgs.parse(call.args);
    return { ...call, args: { ...delivery, ...change(delivery) } };
  });
}

type Phrases = Delivery['phrases'];
/** One phrase of the lesson changed. */
export function playWithPhrase(
  item: DialectCase,
  at: number,
  change: (phrase: Phrases[number]) => Partial<Phrases[number]>,
): DialectPlayed {
  return playWithDelivery(item, ({ phrases }) => ({
    phrases: phrases.map((phrase, i) => (i === at ? { ...phrase, ...change(phrase) } : phrase)),
  }));
}

const TOLERANCE = 0.05;

/** The named criterion falls, and unless it is a gate nothing else moves by more than 0.05. */
export async function expectOnly(id: string, played: DialectPlayed): Promise<void> {
  const right = await valuesOf(playedByOracle(played.case));
  const values = await valuesOf(played);
  expect(values[id], id).toBeLessThan(right[id] ?? 0);
  if (criterion(id).kind === 'gate') return;
  const moved = Object.keys(right).filter(
    (other) => other !== id && Math.abs((values[other] ?? 0) - (right[other] ?? 0)) > TOLERANCE,
  );
  expect(moved).toEqual([]);
}
