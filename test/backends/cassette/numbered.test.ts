import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/core/answers.js';
import type { ChatMessage, ChatRequest } from '../../../src/core/chat.js';
import type { CallRole } from '../../../src/core/transcript.js';
import type { TrialKey } from '../../../src/core/trial.js';
import { createOrdinals, numbered } from '../../../src/backends/cassette/numbered.js';
import { digest } from '../../../src/io/digest.js';
import { trainTool } from '../rig.js';
import { answer, asked, callOf, inTrial, origin, said } from './rig.js';

/** Everything that can change an answer. */
type Ingredients = {
  readonly who: Asked;
  readonly trial: TrialKey | null;
  readonly callRole: CallRole;
  readonly seed: number | null;
  readonly request: ChatRequest;
};

const idOf = async ({ who, trial, callRole, seed, request }: Ingredients): Promise<string> =>
  (await callOf(request, { ...inTrial(undefined, trial), callRole }, who, seed)).id;

const words = fc.string({ maxLength: 600 });
const call = fc.oneof(
  fc.record({ id: words, name: words, args: fc.dictionary(words, fc.jsonValue({ maxDepth: 1 })) }),
  fc.record({ id: words, name: words, malformed: words, problem: words }),
);
const message: fc.Arbitrary<ChatMessage> = fc.oneof(
  fc.record({ role: fc.constantFrom('system' as const, 'user' as const), text: words }),
  fc.record(
    {
      role: fc.constant('assistant' as const),
      text: words,
      calls: fc.array(call, { maxLength: 2 }),
      reasoning: words,
    },
    { requiredKeys: ['role', 'text', 'calls'] },
  ),
  fc.record({ role: fc.constant('tool' as const), callId: words, name: words, text: words }),
);
const ingredients: fc.Arbitrary<Ingredients> = fc.record({
  who: fc.constant(asked),
  trial: fc.constantFrom(origin, { ...origin, k: 1 }),
  callRole: fc.constantFrom('assistant' as const, 'judge' as const),
  seed: fc.constantFrom(1, 2),
  request: fc.record({
    messages: fc.array(message, { minLength: 1, maxLength: 4 }),
    tools: fc.constantFrom([], [trainTool]),
  }),
});

const trialOf = ({ trial }: Ingredients): TrialKey => trial ?? origin;
const withWho = (part: Partial<Asked>) => (all: Ingredients) => ({ ...all, who: { ...all.who, ...part } });
const withTrial = (part: (trial: TrialKey) => Partial<TrialKey>) => (all: Ingredients) => ({
  ...all,
  trial: { ...trialOf(all), ...part(trialOf(all)) },
});
const withTool = (part: Partial<typeof trainTool>) => (all: Ingredients) => ({
  ...all,
  request: { ...all.request, tools: [{ ...trainTool, ...part }] },
});
const withFirst = (change: (first: ChatMessage) => ChatMessage) => (all: Ingredients) => {
  const [first, ...rest] = all.request.messages;
  if (first === undefined) return all;
  return { ...all, request: { ...all.request, messages: [change(first), ...rest] } };
};

const changes: Readonly<Record<string, (all: Ingredients) => Ingredients>> = {
  alias: withWho({ backend: 'other' }),
  kind: withWho({ kind: 'qwen' }),
  model: withWho({ model: 'other' }),
  URL: withWho({ url: 'http://127.0.0.1/v2/chat/completions' }),
  'a setting of sampling': withWho({ settings: { temperature: 0.8 } }),
  'one more setting': withWho({ settings: { temperature: 0.7, seed: 1 } }),
  scenario: withTrial(({ scenario }) => ({ scenario: `${scenario}-2` })),
  case: withTrial(({ caseId }) => ({ caseId: `${caseId}-2` })),
  'case hash': withTrial(({ caseHash }) => ({ caseHash: `${caseHash}0` })),
  subject: withTrial(() => ({ subject: 'plan/m' })),
  'number of the trial': withTrial(({ k }) => ({ k: k + 1 })),
  'being outside a run': (all) => ({ ...all, trial: null }),
  'call role': (all) => ({ ...all, callRole: 'user' }),
  'seed of the run': (all) => ({ ...all, seed: (all.seed ?? 0) + 1 }),
  'one character of a message': withFirst((first) => ({ ...first, text: `${first.text}x` })),
  'role of a message': withFirst((first) => ({
    role: first.role === 'user' ? 'system' : 'user',
    text: first.text,
  })),
  'one more message': (all) => ({
    ...all,
    request: { ...all.request, messages: [...all.request.messages, { role: 'user', text: '' }] },
  }),
  'name of a tool': withTool({ name: 'other' }),
  'description of a tool': withTool({ description: 'other' }),
  'arguments of a tool': withTool({ parameters: { type: 'object' } }),
};

describe('the id of a call', () => {
  it.each(Object.entries(changes))('changes with the %s', async (_name, change) => {
    await fc.assert(
      fc.asyncProperty(ingredients, async (all) => {
        expect(await idOf(change(all))).not.toBe(await idOf(all));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for equal calls, whatever order their fields were made in', async () => {
    await fc.assert(
      fc.asyncProperty(ingredients, async (all) => {
        const turned = turn(all) as Ingredients;
        expect(await idOf(turned)).toBe(await idOf(all));
      }),
      { numRuns: 100 },
    );
  });

  it('tells a text that looks like the hash of another from that other', async () => {
    const long = 'x'.repeat(1000);
    expect((await callOf(said(digest(long)))).id).not.toBe((await callOf(said(long))).id);
  });

  it('counts equal calls of one trial and role, each trial for itself', async () => {
    const ids: string[] = [];
    const complete = numbered(
      ({ id, ordinal }) => {
        ids.push(`${id.slice(0, 4)} ${String(ordinal)}`);
        return Promise.resolve(answer(''));
      },
      { asked, seed: 1, hash: digest },
    );
    const contexts = [inTrial(), inTrial(), inTrial(undefined, { ...origin, k: 1 }), inTrial()];
    for (const context of contexts) await complete(said('again'), context);
    expect(ids.map((id) => id.slice(5))).toEqual(['0', '1', '0', '2']);
    expect(new Set(ids).size).toBe(4);
  });

  it('is not made for a caller who has left', async () => {
    const left = AbortSignal.abort(new Error('left'));
    await expect(callOf(said('x'), inTrial(left))).rejects.toThrow('left');
  });
});

describe('ordinals', () => {
  it('are forgotten of the trial that was idle longest once there are too many', () => {
    const ordinalOf = createOrdinals(2);
    ordinalOf('a', 'x');
    ordinalOf('b', 'x');
    expect(ordinalOf('a', 'x')).toBe(1);
    ordinalOf('c', 'x');
    expect([ordinalOf('a', 'x'), ordinalOf('b', 'x')]).toEqual([2, 0]);
  });
});

/** The same with the keys of every object in the opposite order. */
function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.reverse().map(([key, item]) => [key, turn(item)]));
}
