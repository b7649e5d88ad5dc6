import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, start, workFolder } from '../support/cli.js';
import { startServer, type ScriptedServer } from '../support/openai-server.js';
import { childrenOf, isAlive, until } from '../support/processes.js';
import { arrivedIn, booksOf } from '../support/run-books.js';
import { rowsOf } from '../support/run-rows.js';
import { serverScripts } from '../support/server-scripts.js';

const bots = ['eval', '--scenario', 'itinerary,relatives', '--limit', '3'].concat([
  '--backend',
  'bot:oracle',
  '--backend',
  'bot:noisy#p=0.3',
]);

async function loopServer(latencyMs: number): Promise<ScriptedServer> {
  const play = serverScripts['tool-loop']?.({ text: 'Well.', rounds: 99 });
  const server = await startServer({
    ...{ record: false, name: 'w', echo: true, latencyMs },
    answer: (request, n) =>
      request.body.tools === undefined || play === undefined ? { text: 'OK' } : play(request, n),
  });
  onTestFinished(() => server.close());
  return server;
}
const models = ({ url }: ScriptedServer, ...more: string[]): string[] => [
  ...['eval', '--scenario', 'itinerary', '--limit', '4', '--name', 'run', '--concurrency', '4'],
  ...['--backend', `m=openai:test@${url}`, ...more],
];

describe('a run by workers', () => {
  it('has the rows and the summary of one process', async () => {
    const dir = workFolder();
    const one = await festeval(dir, [...bots, '--name', 'one']);
    const two = await festeval(dir, [...bots, '--name', 'two', '--workers', '2', '--json']);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(rowsOf(dir, 'two')).toEqual(rowsOf(dir, 'one'));
    expect(JSON.parse(two.stdout)).toMatchObject({ run: 'two', status: 'complete' });
    expect(two.stderr.match(/done 12\/12, running 0, broken 0/g)).toHaveLength(1);
  });

  it.each([
    ['0', 'workers'],
    ['17', 'at most 16'],
  ])('is refused for --workers %s, and nothing is played', async (workers, said) => {
    const dir = workFolder();
    const { code, stderr } = await festeval(dir, [...bots, '--name', 'run', '--workers', workers]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect((await festeval(dir, ['show', 'run'])).code).toBe(2);
  });

  it('stops at an interrupt as one process does, and goes on with another number of workers', async () => {
    const dir = workFolder();
    const server = await loopServer(40);
    const run = start(dir, models(server, '--workers', '3'));
    await until(() => server.count() > 20);
    const workers = childrenOf(run.child.pid);
    expect(workers).toHaveLength(3);
    run.child.kill('SIGINT');
    const { code, stderr } = await run.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('--resume');
    expect(workers.filter(isAlive)).toEqual([]);
    const again = await festeval(dir, models(server, '--workers', '2', '--resume'));
    expect({ code: again.code, stderr: again.stderr }).toMatchObject({ code: 0 });
    const books = booksOf(dir, 'run');
    expect(books).toMatchObject({ finished: 4, plays: books.plays.map(() => 1) });
  });

  it('hears an interrupt while bots play that wait for nothing', async () => {
    const dir = workFolder();
    const run = start(dir, [...bots, '--trials', '500', '--name', 'run', '--workers', '2']);
    await until(() => /done [1-9]/.test(run.stderr()));
    run.child.kill('SIGINT');
    const { code, stderr } = await run.ended;
    expect(code).toBe(130);
    const ends = [...stderr.matchAll(/done (\d+)\/6000/g)].map(([, done]) => Number(done));
    expect(ends.at(-1)).toBeLessThan(6000);
  });

  it('leaves no process behind at a second interrupt, even one that computes without end', async () => {
    const dir = workFolder();
    writeFileSync(join(dir, 'spin.mjs'), 'if (process.send) for (;;);\nexport const bots = [];\n');
    const run = start(dir, [...bots, '--name', 'run', '--workers', '2', '--plugin', 'spin.mjs']);
    await until(() => childrenOf(run.child.pid).length === 2);
    const workers = childrenOf(run.child.pid);
    run.child.kill('SIGINT');
    run.child.kill('SIGINT');
    expect((await run.ended).code).toBe(130);
    await until(() => !workers.some(isAlive));
  });

  it('ends at once with the process that holds it; a resume by one process asks for nothing that has arrived', async () => {
    const dir = workFolder();
    const server = await loopServer(40);
    const run = start(dir, models(server, '--workers', '2'));
    await until(() => server.count() > 20);
    const workers = childrenOf(run.child.pid);
    run.child.kill('SIGKILL');
    await until(() => !workers.some(isAlive));
    const bought = new Set([...arrivedIn(dir, 'run')].map((n) => server.ledger[n]?.body));
    const seen = server.ledger.length;
    expect((await festeval(dir, models(server, '--resume'))).code).toBe(0);
    const asked = server.ledger.slice(seen).filter(({ heard }) => heard.length > 0);
    expect(asked.filter(({ body }) => bought.has(body))).toEqual([]);
    const books = booksOf(dir, 'run');
    expect(books).toMatchObject({ finished: 4, plays: books.plays.map(() => 1), spent: books.tokens });
  });
});
