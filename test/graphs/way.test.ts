import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../src/graphs/assistants/plan.js';
import { askModel } from '../../src/graphs/assistants/react.js';
import { compileTeam } from '../../src/graphs/assistants/team.js';
import { compileConversation } from '../../src/graphs/conversation.js';
import { compileRehearsal } from '../../src/graphs/rehearsal.js';
import type { SeatCallOptions } from '../../src/graphs/seat.js';
import { createStages } from '../../src/graphs/stages.js';
import { graphWays, type GraphWay, type GraphWayId } from '../../src/graphs/way.js';
import { scriptedModel } from '../support/scripted-model.js';
import { toySitting } from '../support/sitting.js';
import { tableCase, tableScenario } from '../support/toy-table.js';
import { browse, model, seated, shopping } from './assistants/rig.js';

const compilers: Readonly<Record<string, (way: GraphWay) => { nodes: Readonly<Record<string, object>> }>> = {
  conversation: (way) => compileConversation(askModel, way),
  rehearsal: (way) => compileRehearsal(askModel, way),
  plan: compilePlan,
  team: compileTeam,
};
const laidOver = (graph: { nodes: Readonly<Record<string, object>> }): readonly string[] =>
  Object.entries(graph.nodes).flatMap(([name, node]) => (Object.hasOwn(node, 'getNode') ? [name] : []));

describe.each(Object.entries(compilers))('the compiled graph %s', (_name, compile) => {
  it('has every node as LangGraph made it in the way `public`', () => {
    expect(laidOver(compile(graphWays.public))).toEqual([]);
  });

  it('has thinned nodes in the way `thinned`', () => {
    expect(laidOver(compile(graphWays.thinned))).not.toEqual([]);
  });
});

/** What LangGraph told the model's callers of where they are: the step of their own graph, and tags of the run. */
async function seen(assistant: string, way: GraphWayId, overrides: Parameters<typeof toySitting>[1] = {}) {
  const steps: unknown[] = [];
  const tags = new Set<string>();
  const { speaking } = model(shopping);
  const look = (messages: Parameters<typeof speaking.invoke>[0], options: SeatCallOptions) => {
    steps.push(options.metadata?.langgraph_step);
    for (const tag of options.tags ?? []) tags.add(tag);
    return speaking.invoke(messages, options);
  };
  const sitting = toySitting(seated(assistant), overrides);
  const stop = await createStages(() => ({ invoke: look }), [], way).play(sitting);
  return { stop, steps, tags: [...tags].filter((tag) => tag.startsWith('festeval:')), sitting };
}

describe('a trial', () => {
  it.each([
    ['react', [1, 3], 0],
    // Where these begin is chosen by their state, which is START's to do.
    ['plan', [1, 2, 1, 2], 1],
    ['team', [1, 2, 1, 2, 3], 1],
  ])(
    'of %s takes LangGraph’s own steps in the way `public`, and is one walk in the other',
    async (...row) => {
      const [assistant, steps, step] = row;
      expect(await seen(assistant, 'public')).toMatchObject({ stop: 'done', steps, tags: [] });
      const walked = await seen(assistant, 'thinned');
      expect(walked.tags).toEqual(['festeval:walked']);
      expect(new Set(walked.steps)).toEqual(new Set([step]));
    },
  );

  it.each(['react', 'agent', 'plan', 'team'])('of %s is the same record in both ways', async (assistant) => {
    const events = async (way: GraphWayId) => (await seen(assistant, way)).sitting.journal.events;
    expect(await events('public')).toEqual(await events('thinned'));
  });

  it('at a table is the same record in both ways', async () => {
    const say = scriptedModel((messages) =>
      messages.some(({ text }) => text.startsWith('Wang Fang'))
        ? { calls: [{ name: 'finish', args: { farewell: 'Come again.' } }] }
        : { text: 'Good evening.' },
    );
    const events = async (way: GraphWayId) => {
      const sitting = toySitting(seated('react'), { scenario: tableScenario, case: tableCase() });
      expect(await createStages(() => say, [], way).play(sitting)).toBe('done');
      return sitting.journal.events;
    };
    expect(await events('public')).toEqual(await events('thinned'));
  });

  it('ends by its limits, not by LangGraph’s, in the way `public`', async () => {
    const endless = scriptedModel(() => ({ calls: [browse('tea')] }));
    const sitting = toySitting(seated('react'), { limits: { turns: 60, toolCalls: 100 } });
    expect(await createStages(() => endless, [], 'public').play(sitting)).toBe('turn-limit');
  });
});
