import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, readReport, start, workFolder } from '../support/cli.js';
import { startServer, type ScriptedServer } from '../support/openai-server.js';
import { childrenOf, isAlive, until } from '../support/processes.js';
import { arrivedIn, booksOf } from '../support/run-books.js';
import { serverScripts } from '../support/server-scripts.js';

const bots = ['eval', '--scenario', 'itinerary,relatives', '--limit', '4', '--trials', '2'].concat([
  '--backend',
  'bot:oracle',
  '--backend',
  'bot:noisy#p=0.3',
]);

/** The rows of a run without what may differ between two: when and in how long it was made. */
function rowsOf(dir: string, run: string): readonly unknown[] {
  const rows = readReport(dir, run, 'scores.jsonl').trim().split('\n');
  return rows.map((line) => {
    const row = JSON.parse(line) as Record<string, unknown>;
    delete row.timing;
    delete row.made;
    return row;
  });
}

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
  ...['eval', '--scenario', 'itinerary', '--limit', '8', '--name', 'run', '--concurrency', '8'],
  ...['--backend', `m=openai:test@${url}`, ...more],
];

/** A bot that ends its process with the first case that anybody plays, whoever plays it. */
function lethalBot(dir: string): string {
  writeFileSync(
    join(dir, 'lethal.ts'),
    `import { readFileSync, writeFileSync } from 'node:fs';
import { defineBot } from 'festeval';

export const bots = [
  defineBot({
    id: 'lethal',
    *play({ view }) {
      try {
        writeFileSync('first.txt', view.opening, { flag: 'wx' });
      } catch {
        // Somebody was first.
      }
      if (readFileSync('first.txt', 'utf8') === view.opening) process.exit(7);
      yield {};
    },
  }),
];
`,
  );
  return join(dir, 'lethal.ts');
}

describe('a run by workers', () => {
  it('has the rows and the summary of one process', async () => {
    const dir = workFolder();
    const one = await festeval(dir, [...bots, '--name', 'one']);
    const two = await festeval(dir, [...bots, '--name', 'two', '--workers', '2', '--json']);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(rowsOf(dir, 'two')).toEqual(rowsOf(dir, 'one'));
    expect(JSON.parse(two.stdout)).toMatchObject({ run: 'two', status: 'complete' });
    expect(two.stderr.match(/done 32\/32, running 0, broken 0/g)).toHaveLength(1);
  });

  it.each([
    ['0', 'workers'],
    ['-1', 'workers'],
    ['17', 'at most 16'],
    ['many', 'whole number'],
  ])('is refused for --workers %s, and nothing is played', async (workers, said) => {
    const dir = workFolder();
    const { code, stderr } = await festeval(dir, [...bots, '--name', 'run', '--workers', workers]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect((await festeval(dir, ['show', 'run'])).code).toBe(2);
  });

  it('keeps the limits of one process on calls at once and on tokens', async () => {
    const dir = workFolder();
    const server = await loopServer(20);
    const { code, stderr } = await festeval(
      dir,
      models(server, '--concurrency', '5', '--workers', '3', '--max-tokens', '60000'),
    );
    expect({ code, stderr }).toMatchObject({ code: 5 });
    expect(server.maxInFlight()).toBeLessThanOrEqual(5);
    const { tokens, spent } = booksOf(dir, 'run');
    expect(spent).toBeLessThanOrEqual(60_000);
    expect(tokens).toBeLessThanOrEqual(spent);
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
    expect(books).toMatchObject({ finished: 8, plays: books.plays.map(() => 1) });
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
    expect(books).toMatchObject({ finished: 8, plays: books.plays.map(() => 1), spent: books.tokens });
  });

  it('gives a trial up that its workers die of each time, and plays all others', async () => {
    const dir = workFolder();
    const { code, stderr } = await festeval(dir, [
      ...['eval', '--scenario', 'itinerary', '--limit', '12', '--name', 'run', '--workers', '2'],
      ...['--plugin', lethalBot(dir), '--backend', 'bot:lethal'],
    ]);
    expect({ code, stderr }).toMatchObject({ code: 3 });
    expect(stderr).toContain('the process that played it died again and again');
    const books = booksOf(dir, 'run');
    expect(books).toMatchObject({ planned: 12, finished: 11, plays: books.plays.map(() => 1) });
  });
});
