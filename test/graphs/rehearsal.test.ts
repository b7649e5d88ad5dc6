import { describe, expect, it } from 'vitest';
import { BackendError, NotRecorded, type Backend } from '../../src/core/backend.js';
import type { PlainScenario } from '../../src/core/scenario.js';
import { eventSchema, type Event, type StopReason } from '../../src/core/transcript.js';
import { DriftError, replay } from '../../src/evals/replay.js';
import { createStages } from '../../src/graphs/stages.js';
import type { SeatModel } from '../../src/graphs/seat.js';
import { drive } from '../support/drive.js';
import { scriptedModel } from '../support/scripted-model.js';
import { botSubject, toySitting } from '../support/sitting.js';
import { tableCase, tableScenario } from '../support/toy-table.js';

const scenario: PlainScenario = tableScenario;
const voice: Backend = {
  id: 'voice',
  family: 'test',
  model: 'voice',
  settings: {},
  concurrency: 1,
  complete: () => Promise.reject(new Error('the scripted model stands in for it')),
};
const oracle = botSubject('bot:oracle', (view) => scenario.oracle(view, () => false));

async function visit(
  speaking: SeatModel | null = null,
  subject = oracle,
  limits = {},
): Promise<{ events: readonly Event[]; stop: StopReason; state: () => Promise<unknown> }> {
  const sitting = toySitting(subject, {
    scenario,
    case: tableCase(),
    voice: speaking === null ? null : voice,
    limits,
  });
  const stop = await createStages(() => speaking ?? scriptedModel(() => ({}))).play(sitting);
  const transcript = { events: [...sitting.journal.events], stop };
  return { ...transcript, state: () => replay(scenario, tableCase(), transcript, sitting.limits) };
}

const wordsAt = (events: readonly Event[]): string[] =>
  events.flatMap((event) =>
    event.type === 'message' && event.role === 'user' ? [`${event.actor}: ${event.text}`] : [],
  );
const phrasings = (events: readonly Event[]): unknown[] =>
  events.flatMap((event) =>
    event.type === 'world-event' && typeof event.data === 'object' && event.data !== null
      ? [Object.entries(event.data).find(([key]) => key === 'phrasing')?.[1]]
      : [],
  );

describe('the rehearsal stage', () => {
  it('gives the floor to one guest after another, and plays on after the finish until the talk is over', async () => {
    const { events, stop } = await visit();
    expect(stop).toBe('done');
    expect(wordsAt(events)).toEqual([
      'user: They have just sat down.',
      'user: Talk to them, please.',
      'aunt: Wang Fang: How much do you earn?',
      'uncle: Wang Jun: How much do you earn?',
      'aunt: Wang Fang: See you next year.',
      'uncle: Wang Jun: See you next year.',
      'user: Come again.',
    ]);
  });

  it('records the same as the rules without a graph', async () => {
    const { events, stop } = await visit();
    const view = { scenario: scenario.id, lang: 'en', system: '', opening: '', tools: [] } as const;
    const driven = drive(
      scenario,
      tableCase(),
      scenario.oracle(view, () => false),
    );
    const bare = (all: readonly Event[]): unknown =>
      JSON.parse(JSON.stringify(all).replace(/"call-\d+-?\d*"/g, '"call"'));
    expect(driven.transcript.stop).toBe(stop);
    expect(bare(driven.transcript.events)).toEqual(bare(events));
  });

  it('leads, made again, to the same end', async () => {
    const { state } = await visit();
    expect(await state()).toMatchObject({ farewell: 'Come again.', begun: true });
  });

  it('lets nobody speak after a limit on calls has ended the trial', async () => {
    const { events, stop, state } = await visit(null, oracle, { toolCalls: 1 });
    expect(stop).toBe('tool-limit');
    expect(wordsAt(events).at(-1)).toBe('uncle: Wang Jun: How much do you earn?');
    await expect(state()).resolves.toBeDefined();
  });

  it('may be long where the table falls silent after each message', async () => {
    const { stage } = scenario;
    if (stage.kind !== 'rehearsal') expect.fail();
    const patient: PlainScenario = {
      ...scenario,
      start: () => ({ spokenTo: false }),
      hear: () => ({ state: { spokenTo: true }, reply: 'Go on.' }),
      stage: {
        kind: 'rehearsal',
        table: {
          ...stage.table,
          next: (state) => ((state as { spokenTo: boolean }).spokenTo ? 'aunt' : null),
          speak: () => ({ state: { spokenTo: false }, line: { text: 'Hm?', move: {} } }),
        },
      },
    };
    const talker = botSubject('bot:talker', function* () {
      for (;;) yield { text: 'Well.' };
    });
    const sitting = toySitting(talker, { scenario: patient, case: tableCase(), limits: { turns: 450 } });
    expect(await createStages(() => scriptedModel(() => ({}))).play(sitting)).toBe('turn-limit');
    expect(sitting.journal.events.filter(({ actor }) => actor === 'aunt')).toHaveLength(2 * 449);
  });

  it('breaks the trial when a table never falls silent', async () => {
    const sitting = toySitting(oracle, { scenario, case: tableCase(true) });
    await expect(createStages(() => scriptedModel(() => ({}))).play(sitting)).rejects.toThrow(
      'toy-table: 100 turns in a row, and "aunt" goes on',
    );
  });
});

describe('a model that words the lines', () => {
  it('is heard where its words do what the line does, and told who it is', async () => {
    const asked: string[] = [];
    const speaking = scriptedModel((messages) => {
      asked.push(messages.map(({ text }) => text).join(' | '));
      return { text: ' What do they pay you? ' };
    });
    const { events, state } = await visit(speaking);
    expect(wordsAt(events)).toContain('aunt: Wang Fang: What do they pay you?');
    expect(phrasings(events).slice(0, 2)).toEqual(['rephrased', 'rephrased']);
    expect(asked[0]).toBe('You are aunt. Say the line in your own words. | How much do you earn?');
    await expect(state()).resolves.toBeDefined();
  });

  it.each(['Wang Fang: Your pay?', '“Your pay?”', 'Wang Fang：「Your pay?」', '"Your pay?"'])(
    'is heard without the name and the quotation marks around its words: %s',
    async (text) => {
      const { events, state } = await visit(scriptedModel(() => ({ text })));
      expect(wordsAt(events)).toContain('aunt: Wang Fang: Your pay?');
      await expect(state()).resolves.toBeDefined();
    },
  );

  it('is not heard where its words do something else; the script is, and the refusal stands on record', async () => {
    const { events, state } = await visit(scriptedModel(() => ({ text: 'Nice weather.' })));
    expect(wordsAt(events)).toContain('aunt: Wang Fang: How much do you earn?');
    expect(phrasings(events)).toEqual(['refused', 'refused', 'rephrased', 'rephrased', 'script']);
    await expect(state()).resolves.toBeDefined();
  });

  it('leaves the script its words where it does not answer', async () => {
    const { events, stop } = await visit({ invoke: () => Promise.reject(new BackendError('down')) });
    expect(stop).toBe('done');
    expect(phrasings(events)).toEqual(['unanswered', 'unanswered', 'unanswered', 'unanswered', 'script']);
  });

  it('breaks the trial where a replay does not have the words', async () => {
    const missing = new NotRecorded('no recorded answer');
    await expect(visit({ invoke: () => Promise.reject(missing) })).rejects.toBe(missing);
  });

  it('breaks the trial where the budget ran out', async () => {
    const spent = new BackendError('no tokens left', 'budget');
    await expect(visit({ invoke: () => Promise.reject(spent) })).rejects.toBe(spent);
  });

  it('never words what the user says for the subject', async () => {
    const { events } = await visit(scriptedModel(() => ({ text: 'pay' })));
    expect(wordsAt(events).at(-1)).toBe('user: Come again.');
  });

  it('is drift once the scenario refuses what was said', async () => {
    const { events, stop } = await visit(scriptedModel(() => ({ text: 'Your salary?' })));
    const forged = events.map((event) =>
      eventSchema.parse(JSON.parse(JSON.stringify(event).replaceAll('Your salary?', 'Your shoes?'))),
    );
    const transcript = { events: forged, stop };
    const known = { turns: 40, toolCalls: 80 };
    await expect(replay(scenario, tableCase(), transcript, known)).rejects.toThrow(DriftError);
  });
});
