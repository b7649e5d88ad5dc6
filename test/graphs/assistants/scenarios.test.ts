import { AIMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/case.js';
import { jsonSchema } from '../../../src/core/json.js';
import type { Action, Observation } from '../../../src/core/policy.js';
import type { AnyScenario } from '../../../src/core/scenario.js';
import { viewOf } from '../../../src/core/view.js';
import { replay } from '../../../src/evals/replay.js';
import { assistantIds } from '../../../src/graphs/assistants/index.js';
import type { SeatModel } from '../../../src/graphs/seat.js';
import { loadDatasets } from '../../../src/io/datasets.js';
import { loadScenarios } from '../../../src/scenarios/index.js';
import { drive } from '../../support/drive.js';
import { scriptedModel, type ScriptedAnswer } from '../../support/scripted-model.js';
import { playWith } from './rig.js';

const scenarios = await loadScenarios();

/** What came back since the last message of the assistant, as a model reads it. */
function heardIn(messages: readonly BaseMessage[]): Observation {
  const since = messages.slice(messages.findLastIndex((message) => AIMessage.isInstance(message)) + 1);
  return {
    results: since.filter((one) => ToolMessage.isInstance(one)).map(({ text }) => jsonOf(text)),
    said: since.filter(({ type }) => type === 'human').map(({ text }) => text),
  };
}

function jsonOf(text: string) {
  try {
    return jsonSchema.parse(JSON.parse(text));
  } catch {
    return text;
  }
}

/** A model that knows the reference solution, and as a member of a team does the part that its tools allow. */
function knowing(scenario: AnyScenario, played: Case): SeatModel {
  const script = scenario.oracle(viewOf(scenario, played), () => false);
  const known = { acted: -1, action: {} as Action };
  return scriptedModel((messages, acted, { tools }): ScriptedAnswer => {
    if (tools.length === 0) return { text: 'OK' };
    if (known.acted < acted) {
      known.acted = acted;
      known.action = script.next(heardIn(messages)).value ?? {};
    }
    const { text = '', calls = [] } = known.action;
    const [first] = calls;
    if (tools[0]?.name === 'delegate') {
      const area = scenario.tools.find(({ name, kind }) => name === first?.name && !/ask|finish/.test(kind));
      return { calls: [{ name: 'delegate', args: { to: area?.area ?? 'editor', task: 'go on' } }] };
    }
    const able = first === undefined || tools.some(({ name }) => name === first.name);
    const speaks = first !== undefined || tools.some(({ name }) => name === 'finish');
    if (!able || !speaks) return { text: 'Done.' };
    return { text, calls: calls.map(({ name, args }) => ({ name, args: { ...(args as object) } })) };
  });
}

const loaded = loadDatasets('datasets', scenarios);

/** An easy case and the hardest. */
function someOf({ id }: AnyScenario): readonly Case[] {
  if (!('cases' in loaded)) throw new Error(loaded.problems[0]?.message);
  const own = loaded.cases
    .filter(({ scenario }) => scenario === id)
    .toSorted((a, b) => a.difficulty - b.difficulty);
  return [...own.slice(0, 1), ...own.slice(-1)];
}

const pairs = scenarios.flatMap((scenario) => assistantIds.map((id) => [id, scenario.id, scenario] as const));

describe('a model that knows the reference solution', () => {
  it.each(pairs)('leaves in %s the world of %s as the reference does', async (assistant, _id, scenario) => {
    for (const played of someOf(scenario)) {
      const { stop, events, sitting } = playWith(knowing(scenario, played), assistant, {
        scenario,
        case: played,
      });
      expect(await stop).toBe('done');
      const transcript = { events: [...events], stop: await stop };
      const reference = drive(
        scenario,
        played,
        scenario.oracle(viewOf(scenario, played), () => false),
      );
      expect(await replay(scenario, played, transcript, sitting.limits)).toEqual(reference.state);
    }
  });
});
