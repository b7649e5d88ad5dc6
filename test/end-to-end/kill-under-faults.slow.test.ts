/**
 * A run against a server that fails one call in five, killed at fifty random moments and resumed each time. Every answer
 * carries its number in the server's ledger, so that the run's file tells which answers had arrived when it was killed:
 * none of them may be asked for again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hash32 } from '../../src/core/random.js';
import { festeval, scores, start, workFolder, writeSuite } from '../support/cli.js';
import { badWeather } from '../support/fault-mix.js';
import { startServer, type ScriptedServer } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';
import { answersIn } from '../support/server-ledger.js';

const KILLS = 50;
const PLANNED = 144;
const SUITE = `name: killed
scenarios: [itinerary, relatives, dialect-primer]
backends: [bot:null]
concurrency: 6
limits: { turns: 6, toolCalls: 12, callSeconds: 5, trialSeconds: 300 }
`;

async function serve(): Promise<ScriptedServer> {
  const answer = serverScripts['tool-loop']?.({ text: '好的。', rounds: 3 });
  if (answer === undefined) throw new Error('there is no tool-loop');
  const server = await startServer({
    answer,
    ...{ name: 'k', seed: 'killed', record: false, echo: true },
    latencyMs: { kind: 'lognormal', median: 60, sigma: 0.5, cap: 400 },
    mix: { rate: 0.2, faults: badWeather },
  });
  onTestFinished(() => server.close());
  return server;
}

/** The numbers of all answers that the run's file and its journal hold. */
function answersKept(dir: string): ReadonlySet<number> {
  const files = ['run.db', 'run.db-wal'].map((name) => join(dir, 'runs', name)).filter(existsSync);
  const marks = files.flatMap((file) => answersIn(readFileSync(file, 'latin1')));
  return new Set(marks.map((mark) => Number(mark.split('-')[1])));
}

describe('a run that is killed fifty times under faults', () => {
  it('loses no trial, and asks for no answer again that had arrived', async () => {
    const dir = workFolder();
    const server = await serve();
    const command = [
      ...['eval', writeSuite(dir, SUITE), '--name', 'run'],
      ...['--backend', `m=openai:m@${server.url}`],
    ];
    const kept = new Set<number>();
    const bought = new Set<string>();
    const twice: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = server.ledger.length;
      const run = start(dir, kill === 0 ? command : [...command, '--resume']);
      // The preflight first, then whatever is played.
      while (run.child.exitCode === null && server.ledger.length < before + 2) await pause(5);
      await Promise.race([run.ended, pause(hash32(`kill ${String(kill)}`) % 400)]);
      run.child.kill('SIGKILL');
      await run.ended;
      twice.push(...server.ledger.slice(before + 1).flatMap(({ n, body }) => (bought.has(body) ? [n] : [])));
      for (const n of answersKept(dir)) {
        const entry = server.ledger[n];
        if (kept.has(n) || entry === undefined) continue;
        kept.add(n);
        bought.add(entry.body);
      }
    }
    const last = await festeval(dir, [...command, '--resume']);
    expect(last.code).toBe(0);
    const rows = scores(dir, 'run');
    expect(rows).toHaveLength(PLANNED);
    const answered = server.ledger.filter(({ outcome }) => outcome === 'answered').length;
    console.info(
      `${String(KILLS)} kills: ${String(server.ledger.length)} calls, ${String(answered)} answered, ${String(kept.size)} of ` +
        `them kept when the run was killed, ${String(twice.length)} asked for again`,
    );
    expect(kept.size).toBeGreaterThan(KILLS);
    expect(twice).toEqual([]);
  });
});
