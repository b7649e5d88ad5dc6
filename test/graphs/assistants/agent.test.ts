import { HumanMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { createAgent } from 'langchain';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Backend } from '../../../src/core/backend.js';
import { resultText, type ChatAnswer, type ChatRequest, type ToolCall } from '../../../src/core/chat.js';
import { applyCall } from '../../../src/core/play.js';
import { systemPrompt } from '../../../src/core/prompt.js';
import type { PlainScenario } from '../../../src/core/scenario.js';
import { toolSpecs } from '../../../src/core/tool.js';
import { FestevalChatModel } from '../../../src/graphs/chat-model.js';
import { createStages } from '../../../src/graphs/stages.js';
import { toySitting } from '../../support/sitting.js';
import { toyCase, toyScenario } from '../../support/toy-scenario.js';

/** A backend that answers by the number of messages that it is sent, and keeps what it was asked. */
function recordingBackend(answerTo: (messages: number) => Partial<ChatAnswer>) {
  const requests: ChatRequest[] = [];
  const backend: Backend = {
    id: 'recording',
    family: 'test',
    model: 'recording',
    settings: {},
    concurrency: 1,
    complete(request) {
      requests.push(request);
      const usage = { in: 10, out: 1, cached: 0, estimated: false };
      const spoken = answerTo(request.messages.length);
      return Promise.resolve({ text: '', calls: [], end: 'complete', usage, ...spoken });
    },
  };
  return { backend, requests };
}

const call = (id: string, name: string, args: Record<string, string | number>): ToolCall => ({
  id,
  name,
  args,
});
const shopping = (messages: number): Partial<ChatAnswer> => {
  if (messages === 2)
    return {
      text: 'I look around.',
      reasoning: 'Tea or cakes?',
      calls: [call('a', 'browse', { shelf: 'tea' }), call('b', 'browse', { shelf: 'cakes' })],
    };
  if (messages === 5) return { calls: [call('c', 'reserve', { item_id: 'none', quantity: 1 })] };
  return { calls: [call('d', 'finish', { reservation_id: 'none', total_fen: 0, note: 'nothing' })] };
};

const scenario: PlainScenario = toyScenario;
const played = toyCase(2, { event: 'none' });

/** The same task in a plain createAgent, as somebody would write it who has never heard of festeval. */
async function outside(backend: Backend): Promise<void> {
  let state = scenario.start(played.data);
  const made = toolSpecs(scenario.tools, played.lang).map(({ name, description, parameters }) =>
    tool(
      (args) => {
        const stepped = applyCall(scenario, played, state, { id: '', name, args: args });
        state = stepped.state;
        return resultText(stepped.result);
      },
      { name, description, schema: parameters as never, returnDirect: name === 'finish' },
    ),
  );
  const agent = createAgent({
    model: new FestevalChatModel(backend),
    tools: made,
    systemPrompt: systemPrompt(scenario, played),
  });
  await agent.invoke({ messages: [new HumanMessage(scenario.opening(played.data, played.lang))] });
}

describe('the assistant agent', () => {
  it('asks its backend exactly what a plain createAgent asks outside', async () => {
    const within = recordingBackend(shopping);
    const without = recordingBackend(shopping);
    const subject = { kind: 'model', name: 'agent/x', assistant: 'agent', backend: within.backend } as const;
    const sitting = toySitting(subject, { scenario, case: played });
    expect(await createStages((backend) => new FestevalChatModel(backend)).play(sitting)).toBe('done');
    await outside(without.backend);
    expect(within.requests).toHaveLength(3);
    expect(within.requests).toEqual(without.requests);
  });

  it('is ended by LangChain’s own limit on model calls, over all turns of the user', async () => {
    const { backend, requests } = recordingBackend((messages) =>
      messages % 3 === 0 ? { text: 'What do you like?' } : { calls: [call('a', 'browse', { shelf: 'tea' })] },
    );
    const subject = { kind: 'model', name: 'agent/x', assistant: 'agent', backend } as const;
    const sitting = toySitting(subject, { scenario, case: played, limits: { turns: 7 } });
    const stop = await createStages((one) => new FestevalChatModel(one)).play(sitting);
    expect(stop).toBe('turn-limit');
    expect(requests).toHaveLength(7);
  });

  it('makes many calls of one message without a warning of too many listeners', async () => {
    const warnings: string[] = [];
    const heard = ({ name }: Error): number => warnings.push(name);
    process.on('warning', heard);
    onTestFinished(() => void process.off('warning', heard));
    const many = Array.from({ length: 20 }, (_, i) => call(`c${String(i)}`, 'browse', { shelf: 'tea' }));
    const { backend } = recordingBackend((messages) =>
      messages === 2 ? { calls: many } : shopping(messages),
    );
    const subject = { kind: 'model', name: 'agent/x', assistant: 'agent', backend } as const;
    const sitting = toySitting(subject, { scenario, case: played });
    expect(await createStages((one) => new FestevalChatModel(one)).play(sitting)).toBe('done');
    // Warnings are emitted a tick later.
    await new Promise((done) => setImmediate(done));
    expect(warnings).toEqual([]);
  });
});
