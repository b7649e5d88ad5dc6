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
  ...['eval', '--backend', `m=openai:test@${url}`, '--backend', 'bot:oracle', '--concurrency', '4'],
  ...['--name', 'run', ...more],
];

describe('a run that is killed', () => {
  it('loses and repeats nothing over 20 kills at random moments', async () => {
    const dir = workFolder();
    const url = await serverUrl();
    for (let i = 0; i < 20; i += 1) {
      const run = start(
        dir,
        args(url, '--trials', '2', '--resume'.slice(0, i === 0 ? 0 : 8)).filter(Boolean),
      );
      const wait = 250 + (hash32(`kill ${String(i)}`) % 900);
      await Promise.race([run.ended, new Promise((done) => setTimeout(done, wait))]);
      run.child.kill('SIGKILL');
      await run.ended;
      const { stdout } = await festeval(dir, ['show', 'run', '--json']);
      if (stdout === '') continue;
    }
    const last = await festeval(dir, args(url, '--trials', '2', '--resume'));
    expect(last.stderr).not.toContain('unexpected');
    const rows = scores(dir, 'run');
    const ids = rows.map(({ subject, caseId, k }) => `${subject}/${caseId}/${String(k)}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows).toHaveLength(48 * 2 * 2);
    expect(rows.every(({ status }) => status === 'finished')).toBe(true);
    expect(last.code).toBe(0);
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
