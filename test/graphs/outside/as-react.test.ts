import { MemorySaver } from '@langchain/langgraph';
import type { BaseMessage } from '@langchain/core/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyScenario } from '../../../src/core/scenario.js';
import type { Case } from '../../../src/core/case.js';
import type { Event } from '../../../src/core/transcript.js';
import { replay } from '../../../src/evals/replay.js';
import { scriptedModel } from '../../support/scripted-model.js';
import { toyCase, toyScenario } from '../../support/toy-scenario.js';
import { tableCase, tableScenario } from '../../support/toy-table.js';
import { playWith } from '../assistants/rig.js';
import { loopOf, playGraph, type Said } from './rig.js';

const shelf = fc.constantFrom('tea', 'snacks', 'cakes', 'cellar');
const toyCall = fc.oneof(
  shelf.map((one) => ({ name: 'browse', args: { shelf: one } })),
  fc.constant({ name: 'reserve', args: { item_id: 'none', quantity: 1 } }),
  fc.constant({ name: 'finish', args: { reservation_id: 'none', total_fen: 0, note: 'nothing' } }),
  fc.constant({ name: 'finish', args: { note: 3 } }),
);
const tableCall = fc.oneof(
  fc.constantFrom('aunt', 'uncle', 'nobody').map((to) => ({ name: 'say', args: { to, text: 'Enough.' } })),
  fc.constant({ name: 'finish', args: { farewell: 'Come again.' } }),
);

/** What a model says, message by message; the last is said for ever. */
function scriptOf(call: fc.Arbitrary<{ name: string; args: Record<string, unknown> }>): fc.Arbitrary<Said[]> {
  const malformed = fc.constantFrom('browse', 'finish', 'say').map((name) => ({ name, args: '{"x": ' }));
  const said = fc.record({
    text: fc.constantFrom('', '', '有什么忌口?', 'Good evening.'),
    calls: fc.array(call, { maxLength: 3 }),
    malformed: fc.array(malformed, { maxLength: 1 }),
  });
  return fc.array(said, { minLength: 1, maxLength: 8 });
}

/** What a record says of the trial, without who was asked for it. */
const recordOf = (events: readonly Event[]) =>
  events.flatMap((event) => {
    if (event.type === 'attempt') return [];
    const { seq: _seq, ...rest } = event;
    return [rest];
  });

const scenes = [
  ['alone with the user', toyScenario, () => toyCase(2, { event: 'price_up' }), scriptOf(toyCall)],
  ['at a table', tableScenario, tableCase, scriptOf(tableCall)],
] as const satisfies readonly (readonly [string, AnyScenario, () => Case, fc.Arbitrary<Said[]>])[];

describe.each(scenes)('whatever a model says %s', (_name, scenario, caseOf, scripts) => {
  it.each([
    ['a graph', () => ({})],
    ['a graph with a checkpointer', () => ({ checkpointer: new MemorySaver() })],
  ] as const)(
    '%s comes to the record that react comes to, and it can be replayed',
    async (_graph, options) => {
      await fc.assert(
        fc.asyncProperty(scripts, async (script) => {
          const seen: { react: string[]; graph: string[] } = { react: [], graph: [] };
          const say = (who: 'react' | 'graph', acted: number, messages: readonly BaseMessage[]): Said => {
            seen[who].push(messages.map(({ type, text }) => `${type} ${text}`).join('\n'));
            return script[Math.min(acted, script.length - 1)] ?? {};
          };
          const overrides = { scenario, case: caseOf(), limits: { turns: 12, toolCalls: 14 } };
          const react = playWith(
            scriptedModel((messages, acted) => say('react', acted, messages) as never),
            'react',
            overrides,
          );
          const graph = playGraph(
            loopOf((acted, messages) => say('graph', acted, messages), options()),
            overrides,
          );
          const stop = await react.stop;
          expect(await graph.stop).toBe(stop);
          expect(recordOf(graph.events)).toEqual(recordOf(react.events));
          expect(seen.graph).toEqual(seen.react);
          await replay(scenario, overrides.case, { events: [...graph.events], stop }, graph.sitting.limits);
        }),
        { numRuns: 30 },
      );
    },
  );
});
