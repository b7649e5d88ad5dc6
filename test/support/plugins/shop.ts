/** A plugin that brings one of everything. */
import { defineAssistant, defineBackend, defineBot, defineJudge, defineScenario, z } from 'festeval';
import { shopWith } from './shop-scenario.js';

export const scenarios = [defineScenario(shopWith())];

export const bots = [
  defineBot({
    id: 'buyer',
    settings: z.strictObject({ thing: z.string().default('tea') }),
    *play({ settings }) {
      yield { calls: [{ name: 'buy', args: { thing: settings.thing } }] };
      yield { calls: [{ name: 'finish', args: {} }] };
    },
  }),
];

/** A model that buys what its name says, and asks the user first. */
export const backends = [
  defineBackend({
    kind: 'canned',
    create:
      ({ model }) =>
      ({ messages, tools }) => {
        const acts = messages.filter(({ role }) => role === 'tool').length;
        if (tools.length === 0) return Promise.resolve({ text: 'Let me think.' });
        if (messages.length < 3) return Promise.resolve({ text: 'Which one?' });
        const call = acts === 0 ? { name: 'buy', args: { thing: model } } : { name: 'finish', args: {} };
        const id = `call-${String(acts)}`;
        return Promise.resolve({ calls: [{ id, ...call }], usage: { in: 100, out: 10, cached: 0 } });
      },
  }),
];

/** Thinks aloud before each message. */
export const assistants = [
  defineAssistant({
    id: 'twice',
    instructions: { thinking: 'before each message' },
    async respond(turn) {
      const thought = await turn.ask(turn.messages, []);
      turn.note('thought', thought.text);
      return turn.ask(turn.messages, turn.tools);
    },
  }),
];

export const judges = [
  defineJudge({
    id: 'kind',
    version: 1,
    assess: ({ artefact }) =>
      Promise.resolve({ value: 1, reason: 'it is kind', quote: artefact.slice(0, 12) }),
  }),
];
