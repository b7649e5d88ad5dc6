import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  defineAssistant,
  defineJudge,
  defineScenario,
  finding,
  type AssistantReply,
  type AssistantTurn,
} from '../../src/index.js';
import { expectScenario, type ExpectScenarioOptions } from '../../src/vitest.js';
import { agentServer, json } from '../support/agent-server.js';
import { workFolder } from '../support/cli.js';
import { startServer } from '../support/openai-server.js';
import { bots } from '../support/plugins/shop.js';
import { shopWith } from '../support/plugins/shop-scenario.js';
import { serverScripts } from '../support/server-scripts.js';

const shopFile = resolve(import.meta.dirname, '../support/plugins/shop.ts');
const dataset = resolve(import.meta.dirname, '../support/plugins/shop.csv');
const scenario = defineScenario(shopWith());
const shop = { scenario, dataset } as const;

/** Buys tea and is done, whatever was asked for. */
function teaAgent({ messages }: AssistantTurn): Promise<AssistantReply> {
  const turn = messages.filter(({ role }) => role === 'assistant').length;
  const [name, args] = turn === 0 ? ['buy', { thing: 'tea' }] : ['finish', {}];
  return Promise.resolve({ text: '', calls: [{ id: `call-${String(turn)}`, name, args }] });
}

/** Breaks where nuts are asked for. */
const brittle: ExpectScenarioOptions['assistant'] = (turn) =>
  turn.messages.some(({ text }) => text.includes('nuts'))
    ? Promise.reject(new Error('out of nuts'))
    : teaAgent(turn);

async function failureOf(assertion: Promise<void>): Promise<string> {
  return assertion.then(
    () => 'it held',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('a subject', () => {
  it('may be a bot by its spec, of a scenario that is shipped', async () => {
    const expectation = expectScenario({ scenario: 'itinerary', backend: 'bot:oracle', limit: 1 });
    await expectation.toComplete();
    await expectation.toBeDone();
    await expectation.toPassGates();
    await expectation.toScore();
  });

  it('may be named from the files of plugins', async () => {
    const named = { scenario: 'shop', plugins: [shopFile], backend: 'canned:nuts', assistant: 'twice' };
    await expectScenario({ ...named, cases: ['nuts'] }).toComplete();
  });

  it('may be a bot as a value, of a scenario as a value', async () => {
    const [buyer] = bots;
    await expectScenario({ ...shop, backend: buyer, cases: ['tea', 'zh-tea'] }).toBeDone();
  });

  it('may be a function or an assistant as a value that needs no backend', async () => {
    const cases = ['tea'];
    const assistant = defineAssistant({ id: 'tea', respond: teaAgent });
    await expectScenario({ ...shop, assistant, cases }).toComplete();
    const expectation = expectScenario({ ...shop, assistant: teaAgent, cases });
    await expectation.toComplete();
    expect((await expectation.trials()).map(({ key }) => key.subject)).toEqual(['tea-agent/own']);
  });

  it('may be an agent behind a URL', async () => {
    const { url } = await agentServer((response, n, body) => {
      const bought = { name: 'buy', arguments: { thing: 'tea' } };
      const call = body.turn === 0 ? bought : { name: 'finish', arguments: {} };
      json({ calls: [call] })(response, n, body);
    });
    await expectScenario({ ...shop, backend: url, cases: ['tea'] }).toComplete();
  });

  it('breaks where it needs a backend after all, and says what to do', async () => {
    const assistant = (turn: AssistantTurn) => turn.ask(turn.messages, turn.tools);
    const failure = await failureOf(expectScenario({ ...shop, assistant, limit: 1 }).toComplete());
    expect(failure).toContain('expectScenario was given no backend; name one');
  });
});

describe('an expectation', () => {
  it('is the mean over cases', async () => {
    const expectation = expectScenario({ ...shop, assistant: teaAgent });
    await expectation.toComplete({ atLeast: 2 / 3 });
    await expectation.toBeDone({ passAt1: 0.66 });
    await expect(expectation.toComplete({ atLeast: 0.67 })).rejects.toThrow('mean completion 0.667');
  });

  it('that fails names the case, what cost points, why, and how to look closer', async () => {
    const expectation = expectScenario({ ...shop, assistant: teaAgent });
    expect(await failureOf(expectation.toComplete({ atLeast: 0.9 }))).toMatchInlineSnapshot(`
      "tea-agent/own in shop: mean completion 0.667, expected at least 0.9 (3 cases, 3 trials)
        nuts: completion 0.000, score 0.000
          bought 0.000: bought tea

      Numbers in brackets are events of the transcripts. To read these, set FESTEVAL_TRANSCRIPTS=1 and run the test again."
    `);
  });

  it('that fails shows whole transcripts where they are asked for', async () => {
    vi.stubEnv('FESTEVAL_TRANSCRIPTS', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const failure = await failureOf(expectScenario({ ...shop, assistant: teaAgent }).toBeDone());
    expect(failure).toContain('share of cases done in one attempt (pass@1) 0.667, expected at least 1');
    expect(failure).toContain('shop/nuts/tea-agent/own/0\n');
    expect(failure).toContain('buy({"thing":"tea"})');
  });

  it('of gates names the gate and its evidence', async () => {
    const limits = { turns: 3 };
    const expectation = expectScenario({ scenario: 'itinerary', backend: 'bot:promo', limit: 1, limits });
    const failure = await failureOf(expectation.toPassGates());
    expect(failure).toMatch(/ {4}gate no-viral-bait 0\.000: .*\[\d+\]/);
  });

  it('of a score counts rubrics, and never holds where a judge failed', async () => {
    const judged = { ...shop, backend: 'bot:oracle', limit: 1, plugins: [shopFile] };
    const plain = { ...judged, scenario: 'shop', dataset: undefined } as const;
    await expectScenario({ ...plain, judges: ['judge:kind'] }).toScore();
    const stub = expectScenario({ ...plain, judges: ['stub:0'] });
    await expect(stub.toScore()).rejects.toThrow('mean score 0.800');
    const mute = defineJudge({ id: 'mute', version: 1, assess: () => Promise.reject(new Error('no voice')) });
    const failed = expectScenario({
      ...{ ...shop, backend: 'bot:oracle', limit: 1 },
      ...{ plugins: [mute], judges: ['judge:mute'] },
    });
    await failed.toComplete();
    await expect(failed.toScore({ atLeast: 0 })).rejects.toThrow(
      /1 of 1 trial without numbers[^]*tone missing: .*no voice/,
    );
  });

  it('counts as an assertion of the test', async () => {
    expect.assertions(1);
    await expectScenario({ ...shop, backend: 'bot:oracle', limit: 1 }).toComplete();
  });

  it('plays once, however many there are', async () => {
    const assistant = vi.fn(teaAgent);
    const expectation = expectScenario({ ...shop, assistant, cases: ['tea'] });
    await expectation.toComplete();
    await expectation.toBeDone();
    expect(assistant).toHaveBeenCalledTimes(2);
  });
});

describe('a trial without numbers', () => {
  it('fails every expectation, is no zero, and says what broke', async () => {
    const expectation = expectScenario({ ...shop, assistant: brittle });
    const failure = await failureOf(expectation.toComplete({ atLeast: 0 }));
    expect(failure).toContain('1 of 3 trials without numbers, so that nothing can be said');
    expect(failure).toContain('of the others the mean completion is 1.000');
    expect(failure).toMatch(/nuts: broken by harness: .*out of nuts/);
    for (const assertion of [expectation.toBeDone({ passAt1: 0 }), expectation.toPassGates()]) {
      await expect(assertion).rejects.toThrow('out of nuts');
    }
  });

  it('may have a scorer that threw', async () => {
    const [check] = shopWith().criteria;
    const criteria = [{ ...check, grade: () => finding(Number.NaN) }] as typeof scenario.scenario.criteria;
    const faulty = { ...shop, scenario: defineScenario(shopWith({ criteria })) };
    const failure = await failureOf(
      expectScenario({ ...faulty, backend: 'bot:oracle', limit: 1 }).toComplete(),
    );
    expect(failure).toMatch(/not graded: .*criterion "bought"/);
  });
});

describe('it always ends', () => {
  const never = () => new Promise<AssistantReply>(() => undefined);

  it('a trial by its own clock', async () => {
    const limits = { trialSeconds: 0.2 };
    const failure = await failureOf(
      expectScenario({ ...shop, assistant: never, limits, limit: 1 }).toPassGates(),
    );
    expect(failure).toContain('broken by timeout: The trial took longer than its 0.2 s.');
  });

  it('everything by its deadline', async () => {
    const expectation = expectScenario({ ...shop, assistant: never, deadline: '1s' });
    expect(await failureOf(expectation.toComplete())).toContain('not played: the deadline has passed');
  });

  it('everything when its signal aborts', async () => {
    const over = new AbortController();
    const expectation = expectScenario({ ...shop, assistant: never, signal: over.signal });
    const failure = failureOf(expectation.toComplete());
    setTimeout(() => {
      over.abort();
    }, 100);
    expect(await failure).toContain('not played: the test was over, or its signal aborted');
  });
});

describe('recorded answers', () => {
  it('stand in for a model, so that a replay asks nobody', async () => {
    const dir = workFolder();
    const play = serverScripts['tool-loop']?.({ text: 'Done.', rounds: 2 }) ?? (() => ({}));
    const server = await startServer({ answer: play });
    const recorded = {
      ...{ scenario: 'itinerary', backend: `m=openai:m@${server.url}`, limit: 1 },
      limits: { turns: 3 },
    } as const;
    const first = await expectScenario({ ...recorded, cassette: `${dir}/tape` }).trials();
    const asked = server.count();
    await server.close();
    const again = await expectScenario({ ...recorded, cassette: `${dir}/tape:replay` }).trials();
    expect(asked).toBeGreaterThan(0);
    expect(again.map(({ grading }) => grading)).toEqual(first.map(({ grading }) => grading));
    const other = expectScenario({ ...recorded, limits: { turns: 4 }, cassette: `${dir}/tape:replay` });
    expect(await failureOf(other.toPassGates())).toContain('broken by backend');
  });
});

describe('what cannot be played is told', () => {
  it.each([
    ['an unknown scenario', { scenario: 'itinerry', backend: 'bot:oracle' }, 'did you mean itinerary?'],
    ['no subject', { scenario: 'itinerary' }, 'found no backend, expected a spec such as "bot:oracle"'],
    ['a value without its cases', { scenario, backend: 'bot:oracle' }, 'its cases are not in shop.csv'],
    ['an unknown case', { ...shop, backend: 'bot:oracle', cases: ['tee'] }, 'Unknown case "tee"'],
    ['a limit without sense', { ...shop, backend: 'bot:oracle', trials: 0 }, 'trials'],
    ['one name twice', { ...shop, plugins: [shopFile], backend: 'bot:oracle' }, 'is there already'],
  ] as const)('%s', async (_what, options, message) => {
    await expect(expectScenario(options).toComplete()).rejects.toThrow(message);
  });
});

describe('a test that would pass for nothing fails', () => {
  it.fails('where nothing is expected', () => {
    expectScenario({ ...shop, backend: 'bot:oracle', limit: 1 });
  });

  it.fails('where it does not wait for the answer', () => {
    void expectScenario({ ...shop, backend: 'bot:oracle', limit: 1 }).toComplete();
  });
});

it('writes neither a run nor a report', async () => {
  const there = (): readonly string[] =>
    ['runs', 'reports', 'datasets-generated'].filter((dir) => existsSync(dir));
  const before = there();
  await expectScenario({ ...shop, backend: 'bot:oracle', limit: 1 }).toComplete();
  expect(there()).toEqual(before);
  expect(existsSync('runs/vitest.db')).toBe(false);
});
