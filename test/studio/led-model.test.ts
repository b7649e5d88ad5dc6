import { expect, test } from 'vitest';
import type { CallContext } from '../../src/core/backend.js';
import type { ChatMessage } from '../../src/core/chat.js';
import type { Action, Script } from '../../src/core/policy.js';
import { toolSpecs } from '../../src/core/tool.js';
import { ledModel } from '../../src/studio/led-model.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

const played = toyCase(2);
const key = { scenario: 'toy', caseId: played.id, caseHash: played.hash, subject: 'led', k: 0 };
const context: CallContext = {
  signal: new AbortController().signal,
  callRole: 'assistant',
  origin: key,
  onAttempt: () => undefined,
  onRepair: () => undefined,
};
const all = toolSpecs(toyScenario.tools, 'en');
const [first = '', second = ''] = all.map(({ name }) => name);
const heard: unknown[] = [];

/** Two calls at once, then words, and what came back to each. */
function* solution(): Script {
  const calls = [
    { name: first, args: {} },
    { name: second, args: {} },
  ];
  const steps: readonly Action[] = [{ text: 'Both at once.', calls }, { text: 'Done.' }];
  for (const step of steps) heard.push(yield step);
}
const model = ledModel(() => ({ scenario: { ...toyScenario, oracle: solution }, played }));

const opening: readonly ChatMessage[] = [
  { role: 'system', text: 'Help.' },
  { role: 'user', text: 'Please.' },
];
const called = (...names: readonly string[]): ChatMessage => ({
  role: 'assistant',
  text: '',
  calls: names.map((name) => ({ id: name, name, args: {} })),
});
const result = (name: string): ChatMessage => ({
  role: 'tool',
  callId: name,
  name,
  text: `{"of":"${name}"}`,
});
const ask = (messages: readonly ChatMessage[], tools = all) => model.complete({ messages, tools }, context);
const namesOf = ({ calls }: Awaited<ReturnType<typeof ask>>): readonly string[] =>
  calls.map(({ name }) => name);

test('the led model says what the solution says', async () => {
  const answer = await ask(opening);
  expect(answer.text).toBe('Both at once.');
  expect(namesOf(answer)).toEqual([first, second]);
});

test('the led model goes on with a conversation that it does not remember', async () => {
  heard.length = 0;
  const answer = await ask([...opening, called(first, second), result(first), result(second)]);
  expect(answer).toMatchObject({ text: 'Done.', calls: [] });
  expect(heard).toEqual([{ results: [{ of: first }, { of: second }], said: [] }]);
});

test('the led model makes only the calls that it is given tools for, and the rest when it is', async () => {
  const [tool] = all;
  expect(namesOf(await ask(opening, tool === undefined ? [] : [tool]))).toEqual([first]);
  expect(namesOf(await ask([...opening, called(first), result(first)]))).toEqual([second]);
});

test('the led model names the call that it may not make, so that it can be handed over', async () => {
  expect(
    namesOf(await ask(opening, [{ ...all[0], name: 'delegate', description: '', parameters: {} }])),
  ).toEqual([first, second]);
});

test('the led model finds nothing wrong where it is asked without tools, for a plan or a review', async () => {
  expect(await ask(opening, [])).toMatchObject({ text: 'OK', calls: [] });
});
