/**
 * 2,016 trials against three faulty servers, one of which is away for half a minute. Afterwards our books are laid
 * beside the servers', call by call.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transcript } from '../../src/core/transcript.js';
import { trialId, type Trial } from '../../src/core/trial.js';
import { openRun } from '../../src/io/store.js';
import { festeval, scores, sharedFolder, writeSuite, type Ended } from '../support/cli.js';
import { badWeather } from '../support/fault-mix.js';
import { startServer, type ScriptedServer } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';
import { answersIn, openingHash, type Entry } from '../support/server-ledger.js';

const BACKENDS = ['a', 'b', 'c'];
const TRIALS = 14;
const PLANNED = 48 * TRIALS * BACKENDS.length;
/** Half of it refused with a status, half of it by resets. */
const OUTAGES = [
  { fromMs: 8000, toMs: 23_000, as: 503 },
  { fromMs: 23_000, toMs: 38_000, as: 'reset' },
] as const;
/** One of the backends answers in streams. */
const SETTINGS: Readonly<Record<string, string>> = { b: '#stream=true' };

/** One call to a tool, then words until the turns are used up: three calls a trial. */
const SUITE = `name: chaos
scenarios: [itinerary]
backends: [bot:null]
trials: ${String(TRIALS)}
concurrency: 16
deadline: 8m
limits: { turns: 3, callSeconds: 10, trialSeconds: 200 }
`;

function serve(name: string): Promise<ScriptedServer> {
  const answer = serverScripts['tool-loop']?.({ text: '好的。', rounds: 1 });
  if (answer === undefined) throw new Error('there is no tool-loop');
  return startServer({
    answer,
    ...{ name, seed: name, echo: true, record: false },
    latencyMs: { kind: 'lognormal', median: 20, sigma: 0.7, cap: 500 },
    // Beyond the call's deadline, so that some calls are given up by us; the preflight, which does not retry, is spared.
    mix: {
      rate: 0.2,
      spare: 1,
      faults: [...badWeather, { weight: 0.2, fault: { kind: 'slow', ms: 20_000 } }],
    },
    ...(name === 'c' ? { outages: OUTAGES } : {}),
  });
}

type AttemptEvent = Extract<Transcript['events'][number], { readonly type: 'attempt' }>;
type Played = {
  readonly backend: string;
  readonly id: string;
  readonly opening: string;
  readonly attempts: readonly AttemptEvent[];
  readonly marks: readonly string[];
};

const dir = sharedFolder();
const servers = new Map<string, ScriptedServer>();
let ended: Ended;
let played: readonly Played[] = [];

beforeAll(async () => {
  for (const name of BACKENDS) servers.set(name, await serve(name));
  const specs = [...servers].flatMap(([name, { url }]) => [
    '--backend',
    `${name}=openai:m@${url}${SETTINGS[name] ?? ''}`,
  ]);
  ended = await festeval(dir, ['eval', writeSuite(dir, SUITE), '--name', 'run', ...specs]);
  played = readTrials();
}, 600_000);

afterAll(async () => {
  for (const server of servers.values()) await server.close();
});

function readTrials(): Played[] {
  const store = openRun(join(dir, 'runs/run.db'), { write: false });
  const trials = store.header.planned.flatMap((key) => store.trial(key) ?? []);
  store.close();
  return trials.map(bookOf);
}

function bookOf(trial: Trial): Played {
  const events = trial.status === 'finished' ? trial.transcript.events : trial.events;
  const messages = events.flatMap((event) => (event.type === 'message' ? [event] : []));
  return {
    backend: trial.key.subject.replace('react/', ''),
    id: trialId(trial.key),
    opening: openingHash(messages.map(({ role, text }) => ({ role, content: text }))),
    attempts: events.filter((event) => event.type === 'attempt'),
    marks: messages.flatMap(({ role, text }) => (role === 'assistant' ? answersIn(text) : [])),
  };
}

/** All calls but the preflight's, which belongs to no trial. */
const callsOf = (name: string): readonly Entry[] => servers.get(name)?.ledger.slice(1) ?? [];
const entryOf = (mark: string): Entry | undefined => {
  const [name = '', n] = mark.split('-');
  return servers.get(name)?.ledger[Number(n)];
};

/** How we must have seen what the server did: an error status has failed, what was no whole answer is lost. */
function seenAs({ outcome, status }: Entry): AttemptEvent['outcome'] {
  if (outcome === 'answered') return outcome;
  return status === null || status === 200 ? 'lost' : 'failed';
}

/** A call in a line, to be sorted: two books agree if their lines do. Nobody keeps a status for what was lost. */
const line = (
  backend: string,
  opening: string,
  seen: AttemptEvent['outcome'],
  status: number | null,
  tokens: number | null,
): string => {
  const told = seen === 'lost' ? '' : `${String(status)} ${String(tokens ?? 0)}`;
  return `${backend} ${opening} ${seen} ${told}`;
};
const ours = (): string[] =>
  played.flatMap(({ backend, opening, attempts }) =>
    attempts
      .filter(({ outcome }) => outcome !== 'unsent')
      .map(({ outcome, status, usage }) => line(backend, opening, outcome, status, usage && sum(usage))),
  );
const theirs = (): string[] =>
  BACKENDS.flatMap((name) =>
    callsOf(name).map((entry) =>
      line(name, entry.trial, seenAs(entry), entry.status, entry.usage && sum(entry.usage)),
    ),
  );
const sum = (usage: { readonly in: number; readonly out: number }): number => usage.in + usage.out;

describe('2,016 trials over three backends with 20 % faults, one of them away for 30 s', () => {
  it('end inside their deadline, each finished or broken', () => {
    // 3 would be too many broken trials, 5 the deadline's end.
    expect(ended.code).toBe(0);
    const rows = scores(dir, 'run');
    const broken = rows.filter(({ status }) => status === 'broken');
    expect(rows).toHaveLength(PLANNED);
    expect(broken.length + rows.filter(({ status }) => status === 'finished').length).toBe(PLANNED);
    expect(broken.filter((row) => row.broken !== 'backend')).toEqual([]);
    // Four tries of a call go wrong one after the other in about 1 of 1,000; the outage is waited for.
    expect(broken.length).toBeLessThan(PLANNED * 0.02);
  });

  it('meet the faults that they should', () => {
    for (const name of BACKENDS) {
      const up = callsOf(name).filter(({ outcome }) => outcome !== 'outage');
      expect(up.filter(({ fault }) => fault !== null).length / up.length).toBeCloseTo(0.2, 1);
      expect(up.filter(({ outcome }) => outcome === 'left').length).toBeGreaterThan(0);
      const away = callsOf(name).length - up.length;
      expect(away > 0).toBe(name === 'c');
      // Those in flight when it began, and then one at a time.
      expect(away).toBeLessThan(60);
      expect(servers.get(name)?.totals().outcomes.open).toBe(0);
    }
  });

  it('have the same calls in our books as in the servers’, one by one', () => {
    expect(ours().sort()).toEqual(theirs().sort());
  });

  it('charge every lost call, by estimate unless its usage was told, and never less than it was billed', () => {
    const lost = played.flatMap(({ attempts }) => attempts.filter(({ outcome }) => outcome === 'lost'));
    const billed = BACKENDS.flatMap(callsOf).filter((entry) => seenAs(entry) === 'lost');
    const told = billed.filter(({ fault }) => fault === 'empty-choices');
    expect(lost.length).toBeGreaterThan(100);
    expect(lost.filter(({ usage }) => usage?.estimated === false)).toHaveLength(told.length);
    const most = Math.max(...billed.map(({ usage }) => (usage === null ? 0 : sum(usage))));
    const least = Math.min(
      ...lost.map(({ usage }) => (usage?.estimated === true ? sum(usage) : usage === null ? 0 : Infinity)),
    );
    expect(least).toBeGreaterThan(most);
  });

  it('have no answer at the wrong trial, and none that was given twice or is missing', () => {
    for (const { backend, opening, marks } of played) {
      marks.forEach((mark, i) => {
        expect(mark.startsWith(`${backend}-`)).toBe(true);
        expect(entryOf(mark)).toMatchObject({
          outcome: 'answered',
          trial: opening,
          heard: marks.slice(0, i),
        });
      });
    }
    const had = played.flatMap(({ marks }) => marks).sort();
    const given = BACKENDS.flatMap((name) =>
      callsOf(name).flatMap(({ outcome, n }) => (outcome === 'answered' ? [`${name}-${String(n)}`] : [])),
    );
    expect(had).toEqual(given.sort());
  });
});
