import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, start, workFolder, writeSuite } from '../support/cli.js';
import { startServer, type ScriptedServer } from '../support/openai-server.js';
import { childrenOf, pause, until } from '../support/processes.js';
import { arrivedIn, booksOf } from '../support/run-books.js';
import { serverScripts } from '../support/server-scripts.js';

const KILLS = 60;
const WORKERS = 4;
const CONCURRENCY = 16;
const SUITE = `name: workers
scenarios: [itinerary]
backends: [bot:null]
concurrency: ${String(CONCURRENCY)}
limits: { turns: 8, toolCalls: 30 }
`;

async function slowServer(latencyMs: number): Promise<ScriptedServer> {
  const play = serverScripts['tool-loop']?.({ text: 'Well.', rounds: 99 });
  const server = await startServer({
    record: false,
    // Every answer carries its number in the server's ledger, and so tells in the run's file that it has arrived.
    ...{ name: 'workers', echo: true, latencyMs },
    answer: (request, n) =>
      request.body.tools === undefined || play === undefined ? { text: 'OK' } : play(request, n),
  });
  onTestFinished(() => server.close());
  return server;
}

/** A bot that ends its process with the case that is the n-th to be begun (from 0), whoever plays it. */
function lethalBot(dir: string, nth: number): string {
  writeFileSync(
    join(dir, 'lethal.ts'),
    `import { appendFileSync, readFileSync } from 'node:fs';
import { defineBot } from 'festeval';

export const bots = [
  defineBot({
    id: 'lethal',
    *play({ view }) {
      appendFileSync('begun.txt', JSON.stringify(view.opening) + '\\n');
      const begun = [...new Set(readFileSync('begun.txt', 'utf8').trim().split('\\n'))];
      if (begun.indexOf(JSON.stringify(view.opening)) === ${String(nth)}) process.exit(7);
      yield {};
    },
  }),
];
`,
  );
  return join(dir, 'lethal.ts');
}

describe('a run that is played by workers', () => {
  it(
    'loses and doubles no trial, and asks for nothing twice that has arrived, with one killed every second for a minute',
    { timeout: 900_000 },
    async () => {
      const dir = workFolder();
      const server = await slowServer(500);
      const command = [
        ...['eval', writeSuite(dir, SUITE), '--trials', '6', '--name', 'run', '--workers', String(WORKERS)],
        ...['--backend', `m=openai:test@${server.url}`],
      ];
      const run = start(dir, command);
      await until(() => server.count() > CONCURRENCY || run.child.exitCode !== null);
      const twice: string[] = [];
      const bought = new Set<string>();
      let kills = 0;
      for (let second = 0; second < KILLS; second += 1) {
        await pause(1000);
        if (run.child.exitCode !== null) break;
        const [oldest] = childrenOf(run.child.pid);
        if (oldest === undefined) continue;
        process.kill(oldest, 'SIGKILL');
        kills += 1;
        for (const n of arrivedIn(dir, 'run')) bought.add(server.ledger[n]?.body ?? '');
        const then = { seen: server.ledger.length, bought: new Set(bought) };
        // A trial's first call is that of every other trial of its case; later ones hold the answers before them.
        void run.ended.then(() => {
          const asked = server.ledger.slice(then.seen).filter(({ heard }) => heard.length > 0);
          twice.push(...asked.map(({ body }) => body).filter((body) => then.bought.has(body)));
        });
      }
      const { code, stderr } = await run.ended;
      expect(code, stderr.slice(-2000)).toBe(0);
      expect(kills).toBe(KILLS);
      await pause(0);
      expect(twice).toEqual([]);
      // The server may hear that a killed worker has left only after others have taken its turns.
      expect(server.maxInFlight()).toBeLessThanOrEqual(CONCURRENCY + CONCURRENCY / WORKERS);
      const books = booksOf(dir, 'run');
      expect(books).toMatchObject({ finished: books.planned, plays: books.plays.map(() => 1) });
      expect(books.spent).toBe(books.tokens);
      // What was answered and is in no book are calls that were in flight when their worker was killed.
      const { answered } = server.totals().outcomes;
      expect(answered - books.answered).toBeLessThanOrEqual(kills * (CONCURRENCY / WORKERS) + 1);
    },
  );

  it('ends one that hangs, and plays what it had by others', { timeout: 300_000 }, async () => {
    const dir = workFolder();
    const server = await slowServer(100);
    const run = start(dir, [
      ...['eval', writeSuite(dir, SUITE), '--limit', '8', '--name', 'run', '--workers', '2'],
      ...['--backend', `m=openai:test@${server.url}`],
    ]);
    await until(() => server.count() > CONCURRENCY);
    const [hung = 0] = childrenOf(run.child.pid);
    process.kill(hung, 'SIGSTOP');
    const { code, stderr } = await run.ended;
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('is ended') as string,
    });
    const books = booksOf(dir, 'run');
    expect(books).toMatchObject({ finished: books.planned, plays: books.plays.map(() => 1) });
  });

  it(
    'goes on after kills of the process that holds it, by whatever number of workers',
    { timeout: 600_000 },
    async () => {
      const dir = workFolder();
      const server = await slowServer(30);
      const command = [
        ...['eval', writeSuite(dir, SUITE), '--limit', '16', '--name', 'run'],
        ...['--backend', `m=openai:test@${server.url}`],
      ];
      for (const [at, workers] of ['3', '1', '2', '4'].entries()) {
        const before = server.count();
        const more = ['--workers', workers, ...(at === 0 ? [] : ['--resume'])];
        const run = start(dir, [...command, ...more]);
        await until(() => server.count() > before + 60 || run.child.exitCode !== null);
        run.child.kill('SIGKILL');
        await run.ended;
      }
      expect((await festeval(dir, [...command, '--resume', '--workers', '2'])).code).toBe(0);
      const books = booksOf(dir, 'run');
      expect(books).toMatchObject({ finished: books.planned, plays: books.plays.map(() => 1) });
      expect(books.spent).toBe(books.tokens);
    },
  );

  it('keeps the limits of one process on calls at once and on tokens', async () => {
    const dir = workFolder();
    const server = await slowServer(20);
    const { code, stderr } = await festeval(dir, [
      ...['eval', writeSuite(dir, SUITE), '--limit', '12', '--name', 'run', '--workers', '3'],
      ...['--concurrency', '5', '--max-tokens', '60000', '--backend', `m=openai:test@${server.url}`],
    ]);
    expect({ code, stderr }).toMatchObject({ code: 5 });
    expect(server.maxInFlight()).toBeLessThanOrEqual(5);
    const { tokens, spent } = booksOf(dir, 'run');
    expect(spent).toBeLessThanOrEqual(60_000);
    expect(tokens).toBeLessThanOrEqual(spent);
  });

  it.each([0, 5])(
    'gives the one trial up that its workers die of (begun after %i others), and plays all others',
    async (nth) => {
      const dir = workFolder();
      const { code, stderr } = await festeval(dir, [
        ...['eval', '--scenario', 'itinerary', '--limit', '12', '--name', 'run', '--workers', '2'],
        ...['--concurrency', '2', '--plugin', lethalBot(dir, nth), '--backend', 'bot:lethal'],
      ]);
      expect({ code, stderr }).toMatchObject({ code: 3 });
      expect(stderr).toContain('the process that played it died again and again');
      const books = booksOf(dir, 'run');
      expect(books).toMatchObject({ planned: 12, finished: 11, plays: books.plays.map(() => 1) });
    },
  );
});
