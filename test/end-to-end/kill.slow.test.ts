import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, scores, start, workFolder } from '../support/cli.js';
import { startServer, type ServerOptions } from '../support/openai-server.js';
import { hash32 } from '../../src/core/random.js';

const answer: ServerOptions['answer'] = ({ body }) =>
  body.tools === undefined ? { text: 'OK' } : { text: '好的。' };

async function serverUrl(): Promise<string> {
  const server = await startServer({ answer, latencyMs: 4, record: false });
  onTestFinished(() => server.close());
  return server.url;
}
const args = (url: string, ...more: string[]): string[] => [
  ...['eval', '--scenario', 'itinerary', '--concurrency', '4'],
  ...['--backend', `m=openai:test@${url}`, '--backend', 'bot:oracle'],
  ...['--name', 'run', ...more],
];

type Listed = { readonly trial: string; readonly status: string; readonly plays: number };

async function trialsOf(dir: string): Promise<Listed[]> {
  const { stdout } = await festeval(dir, ['show', 'run', '--json']);
  return JSON.parse(stdout) as Listed[];
}
const finishedIn = (trials: readonly Listed[]): string[] =>
  trials.filter(({ status }) => status === 'finished').map(({ trial }) => trial);

/** Starts the run, waits until it plays, then some time drawn from the number of the kill, and kills it. */
async function playAndKill(dir: string, command: string[], kill: number): Promise<void> {
  const run = start(dir, command);
  while (run.child.exitCode === null && !run.stderr().includes('trials to play')) await pause(10);
  await Promise.race([run.ended, pause(50 + (hash32(`kill ${String(kill)}`) % 700))]);
  run.child.kill('SIGKILL');
  await run.ended;
}
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('a run that is killed', () => {
  it('loses and repeats nothing over 20 kills at random moments', async () => {
    const dir = workFolder();
    const url = await serverUrl();
    const command = args(url, '--trials', '3');
    let finished: string[] = [];
    for (let kill = 0; kill < 20; kill += 1) {
      await playAndKill(dir, kill === 0 ? command : [...command, '--resume'], kill);
      const now = finishedIn(await trialsOf(dir));
      expect(now).toEqual(expect.arrayContaining(finished));
      finished = now;
    }
    const last = await festeval(dir, [...command, '--resume']);
    expect(last.code).toBe(0);
    const trials = await trialsOf(dir);
    expect(trials.map(({ status, plays }) => `${status} ${String(plays)}`)).toEqual(
      Array.from({ length: 48 * 2 * 3 }, () => 'finished 1'),
    );
    expect(scores(dir, 'run')).toHaveLength(48 * 2 * 3);
  });

  it('refuses a second process while the first runs, and admits it after a kill', async () => {
    const dir = workFolder();
    const url = await serverUrl();
    const first = start(dir, args(url, '--trials', '5'));
    while (!first.stderr().includes('trials to play')) await new Promise((done) => setTimeout(done, 20));
    const second = await festeval(dir, args(url, '--trials', '5', '--resume'));
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('run');
    first.child.kill('SIGKILL');
    await first.ended;
    const third = start(dir, args(url, '--trials', '5', '--resume'));
    while (!third.stderr().includes('trials to play')) await new Promise((done) => setTimeout(done, 20));
    third.child.kill('SIGINT');
    const { code, stderr } = await third.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('--resume');
  });
});
