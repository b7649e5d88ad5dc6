import { describe, expect, it } from 'vitest';
import { limitsSchema } from '../../src/core/limits.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import type { Event, Transcript } from '../../src/core/transcript.js';
import { viewOf } from '../../src/core/view.js';
import { DriftError, replay } from '../../src/evals/replay.js';
import { drive } from '../support/drive.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

const played = toyCase(2);
const limits = limitsSchema.parse({});
const { transcript, state } = drive(
  toyScenario,
  played,
  toyScenario.oracle(viewOf(toyScenario, played), () => false),
);
const again = (
  events: readonly Event[],
  scenario: AnyScenario = toyScenario,
  known = limits,
): Promise<unknown> => replay(scenario, played, { ...transcript, events: [...events] }, known);

/** The position at which a replay stops; null where it does not. */
async function driftAt(run: () => Promise<unknown>): Promise<number | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (error instanceof DriftError) return error.seq;
    throw error;
  }
}

function edited(change: (event: Event) => Event): Transcript['events'] {
  return transcript.events.map(change);
}
const placeOf = (found: (event: Event) => boolean): number => transcript.events.findIndex(found);
const isReply = (event: Event): boolean => event.type === 'message' && event.role === 'user' && event.seq > 1;
const isNews = (event: Event): boolean => event.type === 'world-event';
const isResult = (event: Event): boolean => event.type === 'tool-result';

describe('replaying a transcript', () => {
  it('leads to the state that the trial left', async () => {
    expect(await again(transcript.events)).toEqual(state);
  });

  it('passes over what the backends did', async () => {
    const attempt: Event = {
      ...{ type: 'attempt', seq: 99, actor: 'harness', role: 'harness', session: 0, visibility: 'harness' },
      ...{ callRole: 'assistant', backend: 'm', outcome: 'failed', status: 500, error: 'HTTP 500' },
      ...{ usage: null, cost: null, ms: 1 },
    };
    const [first, ...rest] = transcript.events;
    expect(await again([first ?? attempt, attempt, ...rest, attempt])).toEqual(state);
  });

  it.each<[string, (event: Event) => boolean, (event: Event) => Event]>([
    ['the prompt', ({ seq }) => seq === 0, (event) => ({ ...event, text: 'Do as you like.' })],
    ['the opening', ({ seq }) => seq === 1, (event) => ({ ...event, text: 'Hello.' })],
    ['a reply of the user', isReply, (event) => ({ ...event, text: 'Anything will do.' })],
    ['a result', isResult, (event) => ({ ...event, result: { items: [] } })],
    ['whether a call was accepted', isResult, (event) => ({ ...event, ok: false })],
    ['what happened in the world', isNews, (event) => ({ ...event, data: { item_id: 'another' } })],
  ])('stops at another record of %s', async (_name, which, change) => {
    const at = placeOf(which);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(await driftAt(() => again(edited((event) => (event.seq === at ? change(event) : event))))).toBe(
      at,
    );
  });

  it.each<[string, (event: Event) => boolean]>([
    ['a reply', isReply],
    ['a result', isResult],
    ['news', isNews],
  ])('stops where %s is missing', async (_name, which) => {
    const at = placeOf(which);
    const events = transcript.events.filter(({ seq }) => seq !== at);
    expect(await driftAt(() => again(events))).not.toBeNull();
  });

  it('stops at an event that nothing led to', async () => {
    const extra: Event = {
      ...(transcript.events.find(isNews) ?? expect.fail()),
      seq: transcript.events.length,
    };
    expect(await driftAt(() => again([...transcript.events, extra]))).toBe(extra.seq);
  });

  it.each<[string, AnyScenario]>([
    ['the user answers otherwise', { ...toyScenario, hear: (before) => ({ state: before, reply: 'No.' }) }],
    ['nothing happens mid-course', { ...toyScenario, after: (after) => ({ state: after, notices: [] }) }],
    ['the prompt says something else', { ...toyScenario, system: () => 'Reserve something.' }],
  ])('stops where %s now', async (_name, scenario) => {
    expect(await driftAt(() => again(transcript.events, scenario))).not.toBeNull();
  });

  it('stops where the subject was told other limits', async () => {
    expect(await driftAt(() => again(transcript.events, toyScenario, { ...limits, turns: 7 }))).toBe(0);
  });

  it('shows what was recorded, what it would be now, and what to do', async () => {
    const events = edited((event) => (event.seq === 1 ? { ...event, text: 'Hello.' } : event));
    await expect(again(events)).rejects.toThrow(
      /^toy-gift\/toy-2, event 1: the record has .*Hello.*, and now it would be .*play the trial again\.$/s,
    );
  });
});
