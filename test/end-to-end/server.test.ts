import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, scores, workFolder, writeSuite, type Ended } from '../support/cli.js';
import type { Fault } from '../support/faults.js';
import { startServer, type ScriptedAnswer, type ServerOptions } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';

async function server(answer: ServerOptions['answer']): Promise<string> {
  const started = await startServer({ answer });
  onTestFinished(() => started.close());
  return started.url;
}
const script = (name: string, rounds = 2): ServerOptions['answer'] => {
  const found = serverScripts[name];
  if (found === undefined) throw new Error(name);
  return found({ text: '好的。', rounds });
};
/** The preflight is the only request without tools. */
const afterPreflight =
  (answer: ServerOptions['answer']): ServerOptions['answer'] =>
  (request, n) =>
    request.body.tools === undefined && !JSON.stringify(request.body.messages).includes('"tool"')
      ? { text: 'OK' }
      : answer(request, n);
const faulty = (fault: Fault): ServerOptions['answer'] => afterPreflight(() => ({ fault }));

const QUICK = `name: quick
scenarios: [itinerary]
backends: [bot:oracle]
limits: { callSeconds: 0.3, trialSeconds: 20, turns: 6, toolCalls: 12 }
`;
/** Room enough for the oracle to finish beside a model that cannot; a vendor is given up after two thirds of a trial's time. */
const ROOMY = QUICK.replace('trialSeconds: 20, turns: 6, toolCalls: 12', 'trialSeconds: 9');

async function evaluate(
  url: string,
  more: readonly string[] = [],
  { suffix = '', text = QUICK }: { suffix?: string; text?: string } = {},
): Promise<Ended & { dir: string }> {
  const dir = workFolder();
  const suite = writeSuite(dir, text);
  const args = ['eval', suite, '--limit', '2', '--name', 'run', '--backend', `m=openai:test@${url}${suffix}`];
  return { ...(await festeval(dir, [...args, ...more])), dir };
}

describe('a model behind an OpenAI-compatible server', () => {
  it('is called with tools, acts on the world, and is scored', async () => {
    const url = await server(afterPreflight(script('tool-loop')));
    const { code, dir } = await evaluate(url);
    const rows = scores(dir, 'run');
    expect(rows.map(({ status, stop }) => [status, stop])).toEqual([
      ['finished', 'turn-limit'],
      ['finished', 'turn-limit'],
    ]);
    expect(code).toBe(0);
  });

  it('can act by JSON in text where it has no native tool calls', async () => {
    const asked: unknown[] = [];
    const url = await server(({ body }) => {
      asked.push(body.tools);
      return { text: '{"tool": "links", "args": {"city": "上海"}}' };
    });
    const { code, dir } = await evaluate(url, [], { suffix: '#tools=prompted' });
    expect(code).toBe(0);
    expect(asked.every((tools) => tools === undefined)).toBe(true);
    const { stdout } = await festeval(dir, ['show', 'run', 'react/m/0', '--json']).then((shown) =>
      shown.code === 0
        ? shown
        : festeval(dir, ['show', 'run', scores(dir, 'run')[0]?.caseId ?? '', '--json']),
    );
    expect(stdout).toContain('"tool": "links"');
  });

  it.each<[string, ServerOptions['answer'], string]>([
    ['answers in prose only', script('prose'), 'turn-limit'],
    ['loops on one tool', script('tool-loop', 99), 'turn-limit'],
    ['calls unknown tools', script('unknown-tools', 99), 'turn-limit'],
    ['writes malformed arguments', script('malformed-args', 99), 'turn-limit'],
    ['makes too many calls', () => ({ calls: manyCalls }), 'tool-limit'],
    ['finishes with nonsense', () => ({ calls: [{ name: 'finish', args: {} }] }), 'invalid-finish'],
    ['is stopped by a content filter', () => ({ text: '', finish: 'content_filter' }), 'refused'],
  ])('that %s finishes with its stop and is scored 0', async (_name, answer, stop) => {
    const url = await server(afterPreflight(answer));
    const { code, dir } = await evaluate(url);
    expect(scores(dir, 'run').map((row) => [row.status, row.stop, row.completion])).toEqual([
      ['finished', stop, 0],
      ['finished', stop, 0],
    ]);
    expect(code).toBe(0);
  });

  it.each<[string, Fault]>([
    ['hangs for ever', { kind: 'hang' }],
    ['cuts the connection', { kind: 'cut' }],
    ['resets the connection', { kind: 'reset' }],
    ['sends HTML', { kind: 'html' }],
    ['sends no choices', { kind: 'empty-choices' }],
    ['sends half a JSON', { kind: 'invalid-json' }],
    ['sends ten megabytes', { kind: 'huge', bytes: 10_000_000 }],
    ['trickles', { kind: 'trickle', everyMs: 50 }],
    ['is down', { kind: 'status', status: 503, headers: { 'retry-after': '0' } }],
  ])('that %s breaks its trials, every one is accounted for, and the exit is 3', async (_name, fault) => {
    const url = await server(faulty(fault));
    const { code, dir } = await evaluate(url, ['--backend', 'bot:oracle'], { text: ROOMY });
    const rows = scores(dir, 'run');
    expect(rows.filter(({ subject }) => subject === 'react/m').map(({ broken }) => broken)).toEqual([
      'backend',
      'backend',
    ]);
    expect(
      rows.filter(({ subject }) => subject === 'bot:oracle').map(({ completion }) => completion),
    ).toEqual([1, 1]);
    expect(code).toBe(3);
  });

  it('that fails now and then is retried, and nothing breaks', async () => {
    let n = 0;
    const url = await server(
      afterPreflight((request): ScriptedAnswer => {
        n += 1;
        const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '0' } };
        return n % 3 === 0 ? { fault } : script('tool-loop', 99)(request, n);
      }),
    );
    const { code, dir } = await evaluate(url);
    expect(scores(dir, 'run').every(({ status }) => status === 'finished')).toBe(true);
    expect(code).toBe(0);
  });

  it.each([
    [401, 'key='],
    [404, 'test'],
  ])('that answers %d is found before anything is played, with exit 2', async (status, advice) => {
    const url = await server(() => ({ fault: { kind: 'status', status } }));
    const { code, stderr } = await evaluate(url);
    expect(code).toBe(2);
    expect(stderr).toContain(advice);
    expect(stderr).toContain('nothing was played');
  });

  it('that cannot be reached is told of; its trials break, the others finish, and the exit is 3', async () => {
    const { code, dir, stderr } = await evaluate('http://127.0.0.1:9/v1', ['--backend', 'bot:oracle']);
    expect(stderr).toContain('cannot be reached');
    const rows = scores(dir, 'run');
    expect(rows.map(({ subject, broken }) => [subject, broken])).toEqual([
      ['react/m', 'backend'],
      ['react/m', 'backend'],
      ['bot:oracle', null],
      ['bot:oracle', null],
    ]);
    expect(code).toBe(3);
  });

  it('ends with exit 5 at --max-tokens, and --resume with more goes on', async () => {
    const usage = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 };
    const url = await server(afterPreflight(() => ({ text: '好的。', usage })));
    const first = await evaluate(url, ['--max-tokens', '12000']);
    expect(first.code).toBe(5);
    const again = [
      'eval',
      'suite.yaml',
      '--limit',
      '2',
      '--name',
      'run',
      '--backend',
      `m=openai:test@${url}`,
    ];
    const second = await festeval(first.dir, [...again, '--resume', '--max-tokens', '900000']);
    expect(second.code).toBe(0);
    expect(scores(first.dir, 'run').every(({ status }) => status === 'finished')).toBe(true);
  });
});

const manyCalls = Array.from({ length: 20 }, () => ({ name: 'links', args: { city: '上海' } }));
