/** Backends are called once while cases are read: what goes out before, what wins, and what is left behind. */
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, scores, start, workFolder, type Ended } from '../support/cli.js';
import { until } from '../support/processes.js';
import { startServer, type ScriptedServer, type ServerOptions } from '../support/openai-server.js';

const plugins = resolve(import.meta.dirname, '../support/plugins');
const shop = join(plugins, 'shop.ts');
/** The second row wants nothing. */
const WRONG = 'id,lang,split,difficulty,seed,want\ntea,en,dev,1,1,tea\nnone,en,dev,1,2,\n';
const TOLD = /wrong\.csv:3/;

async function serve(answer: ServerOptions['answer'] = () => ({ text: 'OK' })): Promise<ScriptedServer> {
  const server = await startServer({ answer });
  onTestFinished(() => server.close());
  return server;
}
const status =
  (code: number): ServerOptions['answer'] =>
  () => ({ fault: { kind: 'status', status: code } });
const silent: ServerOptions['answer'] = () => ({ fault: { kind: 'hang' } });

function folder(): string {
  const cwd = workFolder();
  writeFileSync(join(cwd, 'wrong.csv'), WRONG);
  return cwd;
}

const model = (url: string): string[] => ['--backend', `m=openai:test@${url}`];
const shopRun = (...more: readonly string[]): string[] => [
  ...['eval', '--plugin', shop, '--scenario', 'shop', '--name', 'run', '--limit', '1'],
  ...more,
];

/** What is there of a run: its file, and what it is made of. */
const filesOf = (cwd: string): string[] =>
  existsSync(join(cwd, 'runs')) ? readdirSync(join(cwd, 'runs')).filter((file) => file !== '.locks') : [];

/** A shop whose cases are not read before a file is there, nor within some time after that. */
function slowShop(cwd: string, readMs: number): string {
  for (const file of ['shop-scenario.ts', 'shop.csv']) copyFileSync(join(plugins, file), join(cwd, file));
  writeFileSync(
    join(cwd, 'slow.ts'),
    `import { existsSync } from 'node:fs';
import { defineScenario } from 'festeval';
import { shopWith } from './shop-scenario.js';
const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const plain = shopWith();
let waited = 0;
const prepare: typeof plain.prepare = (row) => {
  while (!existsSync('called') && (waited += 20) < 10_000) sleep(20);
  if (waited >= 10_000) throw new Error('nobody was called');
  sleep(${String(readMs)});
  return plain.prepare(row);
};
export const scenarios = [defineScenario({ ...plain, prepare })];
`,
  );
  return 'slow.ts';
}

/** A server that leaves a file where it was called. */
function markingIn(cwd: string, answer: ServerOptions['answer']): Promise<ScriptedServer> {
  return serve((request, n) => {
    writeFileSync(join(cwd, 'called'), '');
    return answer(request, n);
  });
}

describe('the call that asks whether a backend answers', () => {
  it('has arrived before the cases are read', async () => {
    const cwd = workFolder();
    const server = await markingIn(cwd, () => ({ text: 'OK' }));
    const args = ['eval', '--plugin', slowShop(cwd, 0), '--scenario', 'shop', '--name', 'run'];
    const { code, stderr } = await festeval(cwd, [...args, ...model(server.url)]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });

  it('does not count an answer as late that came while cases were read', async () => {
    const cwd = workFolder();
    const server = await markingIn(cwd, () => ({ text: 'OK' }));
    const args = [
      'eval',
      '--plugin',
      slowShop(cwd, 600),
      '--scenario',
      'shop',
      '--name',
      'run',
      '--limit',
      '1',
    ];
    const { code, stderr } = await festeval(cwd, [
      ...args,
      '--backend',
      `m=openai:test@${server.url}#timeout=1`,
    ]);
    expect(stderr).not.toContain('cannot be reached');
    expect(code).toBe(0);
  });

  it.each<[string, ServerOptions['answer'] | null]>([
    ['never answers', silent],
    ['refuses the key', status(401)],
    ['is not there', null],
  ])('gives way to a wrong dataset where a backend %s', async (_what, answer) => {
    const cwd = folder();
    const server = answer === null ? null : await serve(answer);
    const backend = model(server?.url ?? 'http://127.0.0.1:9/v1');
    const { code, stderr } = await festeval(cwd, shopRun('--dataset', 'shop=wrong.csv', ...backend));
    expect(code).toBe(2);
    expect(stderr).toMatch(TOLD);
    expect(stderr).not.toMatch(/cannot be reached|nothing was played|unexpected|Stopping/);
    expect(server?.count() ?? 1).toBe(1);
    expect(filesOf(cwd)).toEqual([]);
  });

  it.each<[string, number, ServerOptions['answer'], readonly string[]]>([
    ['refuses', 2, status(401), []],
    ['is busy, where each must answer', 3, status(503), ['--strict-preflight']],
  ])('leaves no run where a backend %s, and the name is free', async (_what, refused, answer, flags) => {
    const cwd = workFolder();
    const server = await serve(answer);
    const first = await festeval(cwd, shopRun(...model(server.url), ...flags));
    expect(first.code).toBe(refused);
    expect(filesOf(cwd)).toEqual([]);
    expect((await festeval(cwd, shopRun('--backend', 'bot:oracle'))).code).toBe(0);
  });

  it('ends with Ctrl-C, and leaves no run', async () => {
    const cwd = workFolder();
    const server = await serve(silent);
    const run = start(cwd, shopRun(...model(server.url)));
    await until(() => filesOf(cwd).length > 0);
    run.child.kill('SIGINT');
    const { code, stderr } = await run.ended;
    expect([code, stderr]).toEqual([130, expect.stringContaining('Stopping')]);
    expect(server.count()).toBe(1);
    expect(filesOf(cwd)).toEqual([]);
  });
});

describe('nobody is called', () => {
  const refused: readonly (readonly [string, RegExp, readonly string[]])[] = [
    ['an assistant is unknown', /Unknown assistant/, ['--assistant', 'nobody']],
    ['two subjects have one name', /Two subjects/, ['--backend', 'bot:null', '--backend', 'bot:null']],
    ['a key is not set', /UNSET/, ['--backend', 'k=openai:test@http://127.0.0.1:9/v1#key=UNSET']],
    ['more workers are wanted than trials are played at once', /--workers/, ['--workers', '17']],
    ['judges are too few', /minJudges/, ['--judge', 'stub:1', '--min-judges', '3']],
  ];
  it.each(refused)('where %s', async (_what, told, flags) => {
    const server = await serve();
    const { code, stderr } = await festeval(folder(), shopRun(...model(server.url), ...flags));
    expect([code, stderr]).toEqual([2, expect.stringMatching(told)]);
    expect(server.count()).toBe(0);
  });

  async function twice(
    first: readonly string[],
    then: (url: string) => readonly string[],
  ): Promise<Ended & { calls: number }> {
    const cwd = folder();
    const server = await serve();
    expect((await festeval(cwd, shopRun('--backend', 'bot:oracle', ...first))).code).toBe(0);
    const ended = await festeval(cwd, then(server.url));
    return { ...ended, calls: server.count() };
  }

  it('where the name of the run is taken', async () => {
    const found = await twice([], (url) => shopRun(...model(url)));
    expect(found).toMatchObject({
      code: 2,
      calls: 0,
      stderr: expect.stringContaining('exists already') as string,
    });
  });

  it('where --resume finds another run', async () => {
    const found = await twice([], (url) => shopRun(...model(url), '--resume'));
    expect(found).toMatchObject({
      code: 2,
      calls: 0,
      stderr: expect.stringContaining('another suite') as string,
    });
  });

  it('where --resume finds the same run with a wrong dataset', async () => {
    const found = await twice([], (url) => shopRun(...model(url), '--resume', '--dataset', 'shop=wrong.csv'));
    expect([found.code, found.calls, found.stderr]).toEqual([2, 0, expect.stringMatching(TOLD)]);
  });

  it('to estimate from an earlier run', async () => {
    const cwd = workFolder();
    const server = await serve();
    expect((await festeval(cwd, shopRun(...model(server.url)))).code).toBe(0);
    const calls = server.count();
    const args = ['estimate', '--plugin', shop, '--scenario', 'shop', '--from', 'run', ...model(server.url)];
    expect((await festeval(cwd, args)).code).toBe(0);
    expect(server.count()).toBe(calls);
  });

  it('by an estimate whose dataset is wrong', async () => {
    const found = await twice([], (url) => [
      ...['estimate', '--plugin', shop, '--scenario', 'shop', '--dataset', 'shop=wrong.csv'],
      ...model(url),
    ]);
    expect([found.code, found.calls, found.stderr]).toEqual([2, 0, expect.stringMatching(TOLD)]);
  });

  it('for a replay', async () => {
    const cwd = workFolder();
    const server = await serve();
    const args = shopRun(...model(server.url), '--cassette');
    expect((await festeval(cwd, [...args, 'tape:record'])).code).toBe(0);
    const calls = server.count();
    const replay = [...args, 'tape:replay', '--name', 'again'];
    expect((await festeval(cwd, replay)).code).toBe(0);
    expect(server.count()).toBe(calls);
    expect(scores(cwd, 'again')).toHaveLength(1);
  });
});
