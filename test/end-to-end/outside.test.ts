import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadScenarios } from '../../src/scenarios/index.js';
import { agentServer, json, type Reply } from '../support/agent-server.js';
import { festeval, readReport, scores, workFolder, writeSuite } from '../support/cli.js';
import { shippedCases, startSkilledServer } from '../support/skilled-server.js';

const scenarios = await loadScenarios();

const root = resolve(import.meta.dirname, '../..');
const ids = scenarios.map(({ id }) => id);

/** The example in Python, as its README has it started. Prints its URL once it listens. */
function startPython(env: Record<string, string>): Promise<string> {
  const child = spawn('python3', [join(root, 'examples/http/agent.py'), '--port', '0'], {
    env: { ...process.env, ...env },
  });
  onTestFinished(() => {
    child.kill();
  });
  return new Promise((listening, failed) => {
    child.once('error', failed);
    child.stderr.once('data', (chunk: Buffer) => {
      failed(new Error(chunk.toString()));
    });
    child.stdout.once('data', (chunk: Buffer) => {
      listening(chunk.toString().trim());
    });
  });
}

const judged = (dir: string) =>
  scores(dir, 'run').map(({ subject, ...row }) => {
    const { status, stop, broken, completion } = row;
    const { scenario, caseId, usefulness, score, done, criteria } = row as typeof row &
      Record<string, unknown>;
    return {
      subject,
      row: { scenario, caseId, status, stop, broken, completion, usefulness, score, done, criteria },
    };
  });

describe('driven by one scripted model', () => {
  it('react, agent, the example graph and the example in Python are given the same scores', async () => {
    const server = await startSkilledServer(scenarios, shippedCases(scenarios));
    onTestFinished(() => server.close());
    // Two of three can be solved, so that equal scores say something.
    const env = { MODEL_URL: server.url, MODEL: 'solves-0.66' };
    const dir = workFolder();
    const suite = writeSuite(
      dir,
      `name: same\nscenarios: [${ids.join(', ')}]\nbackends: [bot:oracle]\nlimit: 4\n`,
    );
    const { code, stderr } = await festeval(
      dir,
      [
        ...['eval', suite, '--name', 'run', '--assistant', 'react', '--assistant', 'agent'],
        ...['--backend', `m=openai:solves-0.66@${server.url}`],
        ...['--backend', `graph=graph:${join(root, 'examples/graph/agent.ts')}`],
        ...['--backend', `http=http:${await startPython(env)}`],
      ],
      env,
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const rows = judged(dir);
    const of = (name: string) => rows.flatMap(({ subject, row }) => (subject === name ? [row] : []));
    const expected = of('react/m');
    expect(expected).toHaveLength(4 * ids.length);
    expect(new Set(expected.map(({ completion }) => completion)).size).toBeGreaterThan(1);
    for (const name of ['agent/m', 'graph', 'http']) expect(of(name)).toEqual(expected);
    expect(stderr).not.toContain('Warning');
    const { subjects } = JSON.parse(readReport(dir, 'run', 'summary.json')) as {
      subjects: { name: string; assistant: string | null }[];
    };
    expect(Object.fromEntries(subjects.map(({ name, assistant }) => [name, assistant]))).toMatchObject({
      ...{ 'react/m': 'react', graph: null, http: null },
    });
    // Twelve cases by four subjects take a busy machine half a minute.
  }, 180_000);
});

const one = `name: one\nscenarios: [itinerary]\nbackends: [bot:oracle]\nlimit: 1\nlimits: { callSeconds: 0.5, trialSeconds: 6 }\n`;

async function evaluate(backend: string, more: readonly string[] = [], text = one) {
  const dir = workFolder();
  const args = ['eval', writeSuite(dir, text), '--name', 'run', '--backend', backend, ...more];
  return { ...(await festeval(dir, args)), dir };
}

describe('an agent behind a URL', () => {
  const thanks = json({ message: '好的。' });
  it.each<[string, Reply, string | null, string]>([
    ['answers', thanks, null, ''],
    ['answers rubbish', json('<html>'), 'backend', 'expected a JSON answer, found HTML'],
    ['hangs', () => undefined, 'backend', 'no whole answer within 0.5 s'],
    [
      'closes its connections',
      (response) => {
        response.destroy();
      },
      'backend',
      'socket hang up',
    ],
  ])('that %s after the preflight is accounted for', async (_name, reply, broken, problem) => {
    const { url } = await agentServer((response, n, body) => {
      (body.preflight === true ? thanks : reply)(response, n, body);
    });
    const { code, dir } = await evaluate(`mine=${url}`);
    const [row] = scores(dir, 'run');
    expect(row).toMatchObject({ subject: 'mine', broken });
    expect(code).toBe(broken === null ? 0 : 3);
    expect((row as { problem?: string | null }).problem ?? '').toContain(problem);
  });

  it('is not asked again for what a cassette holds', async () => {
    const { url, seen } = await agentServer(thanks);
    const dir = workFolder();
    const suite = writeSuite(dir, one);
    const play = (name: string, mode: string) =>
      festeval(dir, [
        ...['eval', suite, '--name', name, '--backend', `mine=http:${url}`],
        ...['--cassette', `tape:${mode}`],
      ]);
    expect(await play('run', 'record')).toMatchObject({ code: 0 });
    const asked = seen.length;
    expect(await play('again', 'replay')).toMatchObject({ code: 0 });
    expect(seen).toHaveLength(asked);
    const ended = (name: string) => scores(dir, name).map(({ stop, completion }) => ({ stop, completion }));
    expect(ended('again')).toEqual(ended('run'));
  });

  it('is called nothing but its URL where it has no alias, and is sent its trial', async () => {
    const { url, seen } = await agentServer(thanks);
    const { dir } = await evaluate(url);
    const [row] = scores(dir, 'run');
    expect(row?.subject).toBe(url);
    expect(seen.at(-1)?.body).toMatchObject({
      trial: { id: `itinerary/${String(row?.caseId)}/${url}/0`, scenario: 'itinerary', k: 0 },
      limits: { turns: 40, toolCalls: 80 },
    });
  });
});

/** A module in a folder of its own, with what it may import. */
function moduleOf(text: string): string {
  const dir = workFolder();
  mkdirSync(join(dir, 'agents'));
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  const file = join(dir, 'agents/mine.ts');
  writeFileSync(file, text);
  return file;
}

const mute = '{ invoke: (state: { messages: unknown[] }) => state }';

describe('a graph in a file', () => {
  it('that cannot be loaded ends with 2 before anything is played', async () => {
    const { code, stderr } = await evaluate(`graph:${moduleOf("throw new Error('no model');")}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('no model') as string });
  });

  it('is fingerprinted by its file, and refuses a budget that nobody could hold', async () => {
    const file = moduleOf(`export const agent = ${mute};`);
    const { code, dir, stderr } = await evaluate(`mine=graph:${file}`, [], `${one}trials: 1\n`);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const [row] = scores(dir, 'run');
    expect(row).toMatchObject({
      ...{ subject: 'mine', assistant: null, backend: `graph:${file}`, broken: null },
      made: { settings: { export: 'agent', file: expect.stringMatching(/^[0-9a-f]{16}$/) as string } },
    });
    const capped = await evaluate(`graph:${file}`, ['--max-tokens', '1000']);
    expect(capped).toMatchObject({ code: 2, stderr: expect.stringContaining('--max-tokens') as string });
  });

  it('that is named twice is refused, and so is an agent as a judge', async () => {
    const file = moduleOf(`export const agent = ${mute};`);
    const twice = await evaluate(`graph:${file}`, ['--backend', `graph:${file}`]);
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('Two subjects') as string });
    const judge = await evaluate('bot:oracle', ['--judge', `graph:${file}`]);
    expect(judge).toMatchObject({ code: 2, stderr: expect.stringContaining('no judge') as string });
  });

  it('that hangs is ended by the trial’s clock', async () => {
    const file = moduleOf('export const agent = { invoke: () => new Promise(() => undefined) };');
    const { code, dir } = await evaluate(
      `mine=graph:${file}`,
      [],
      one.replace('trialSeconds: 6', 'trialSeconds: 1'),
    );
    expect(scores(dir, 'run')[0]).toMatchObject({ broken: 'timeout' });
    expect(code).toBe(3);
  });

  it('is looked at by doctor', async () => {
    const file = moduleOf(`export const agent = ${mute};`);
    const { stdout } = await festeval(workFolder(), ['doctor', '--backend', `mine=graph:${file}`]);
    expect(stdout).toContain('ok   mine: loads, with the export agent');
  });
});
