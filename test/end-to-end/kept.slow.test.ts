import { describe, expect, it, onTestFinished } from 'vitest';
import { hash32 } from '../../src/core/random.js';
import { festeval, start, workFolder, writeSuite } from '../support/cli.js';
import type { Fault } from '../support/faults.js';
import { startServer, type ScriptedServer } from '../support/openai-server.js';
import { arrivedIn, booksOf } from '../support/run-books.js';
import { serverScripts } from '../support/server-scripts.js';

const KILLS = 50;
const CONCURRENCY = 4;
const SUITE = `name: kills
scenarios: [itinerary]
backends: [bot:null]
concurrency: ${String(CONCURRENCY)}
limits: { turns: 10, toolCalls: 30 }
`;

const busy: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '0' } };
const faults: readonly Fault[] = [busy, { kind: 'status', status: 503 }, { kind: 'reset' }];

/** Plays, and fails one call in ten; counts what it answered, and the tokens of it. */
async function billing(): Promise<{ server: ScriptedServer; answered: () => number }> {
  const play = serverScripts['tool-loop']?.({ text: 'Well.', rounds: 99 });
  let answered = 0;
  const server = await startServer({
    record: false,
    // Every answer carries its number in the server's ledger, and so tells in the run's file that it has arrived.
    ...{ name: 'kept', echo: true },
    latencyMs: 15,
    answer: (request, n) => {
      if (request.body.tools === undefined || play === undefined) return { text: 'OK' };
      const draw = hash32(`fault ${String(n)}`);
      const fault = faults[draw % 30];
      if (fault !== undefined) return { fault };
      answered += 1;
      return play(request, n);
    },
  });
  onTestFinished(() => server.close());
  return { server, answered: () => answered };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Starts the run, waits until it plays, then some time drawn from the number of the kill, and kills it. */
async function playAndKill(dir: string, command: string[], kill: number): Promise<void> {
  const run = start(dir, command);
  while (run.child.exitCode === null && !run.stderr().includes('trials to play')) await pause(5);
  await Promise.race([run.ended, pause(hash32(`kept ${String(kill)}`) % 900)]);
  run.child.kill('SIGKILL');
  await run.ended;
}

describe('a run that is killed under faults', () => {
  it(
    'pays for nothing twice over 50 kills but for the calls in flight, and loses nothing',
    { timeout: 900_000 },
    async () => {
      const dir = workFolder();
      const { server, answered } = await billing();
      const command = [
        ...['eval', writeSuite(dir, SUITE), '--trials', '5', '--name', 'run'],
        ...['--backend', `m=openai:test@${server.url}`],
      ];
      const bought = new Set<string>();
      const twice: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) {
        const before = server.ledger.length;
        await playAndKill(dir, kill === 0 ? command : [...command, '--resume'], kill);
        // A trial's first call is that of every other trial of its case; later ones hold the answers before them.
        const asked = server.ledger.slice(before).filter(({ heard }) => heard.length > 0);
        twice.push(...asked.map(({ body }) => body).filter((body) => bought.has(body)));
        for (const n of arrivedIn(dir, 'run')) bought.add(server.ledger[n]?.body ?? '');
      }
      const last = await festeval(dir, [...command, '--resume']);
      expect(last.code).toBe(0);
      expect(twice).toEqual([]);
      expect(bought.size).toBeGreaterThan(KILLS);
      const after = booksOf(dir, 'run');
      expect(after).toMatchObject({ finished: after.planned, plays: after.plays.map(() => 1) });
      // A lane has one call in flight: what was answered and not kept are those of the kills, at most.
      expect(answered() - after.answered).toBeGreaterThanOrEqual(0);
      expect(answered() - after.answered).toBeLessThanOrEqual(KILLS * CONCURRENCY);
      expect(after.spent).toBe(after.tokens);
    },
  );
});
