import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  festeval,
  readReport,
  scores,
  spoiledPackage,
  workFolder,
  writeSuite,
  type Ended,
} from '../support/cli.js';
import { judgeAnswers } from '../support/judge-server.js';
import { withoutSockets } from '../support/offline.js';
import { startServer, type ScriptedServer, type ServerOptions } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';
import { filesIn } from '../support/tape.js';

const KEY = 'sk-planted-0123456789abcdef';
const SUITE = `name: tape
scenarios: [itinerary, relatives, dialect-primer]
backends: [bot:oracle]
split: dev
lang: en
limit: 2
limits: { turns: 5, toolCalls: 8, callSeconds: 1, trialSeconds: 3 }
`;

/**
 * Plays every role, echoes the key that it was sent, is busy now and then, refuses one case with an error of its own, and
 * never answers in another.
 */
function moodyAnswers(): ServerOptions['answer'] {
  const judge = judgeAnswers(() => ({ text: 'Hm.' }));
  const play = serverScripts['tool-loop']?.({ text: `I was sent ${KEY}.`, rounds: 3 }) ?? judge;
  const body = { error: { message: `no luck with Bearer ${KEY}` } };
  let n = 0;
  return (request, at) => {
    n += 1;
    const { model, messages } = request.body;
    const played = JSON.stringify(messages);
    if (model === 'player' && played.includes(REFUSED))
      return { fault: { kind: 'status', status: 400, body } };
    if (model === 'player' && played.includes(SILENT) && messages.length > 3)
      return { fault: { kind: 'hang' } };
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': '0' }, body } as const;
    if (n % 9 === 0) return { fault: busy };
    return request.body.tools === undefined ? judge(request, at) : play(request, at);
  };
}
/** Words of the openings of one case each. */
const REFUSED = 'Shenyang';
const SILENT = 'Cantonese';

async function serve(answer: ServerOptions['answer']): Promise<ScriptedServer> {
  const server = await startServer({ answer });
  onTestFinished(() => server.close());
  return server;
}

const roles = (url: string): string[] => [
  ...['--backend', `player=openai:player@${url}#key=PLANTED_KEY`],
  ...['--backend', `old=openai:old@${url}#tools=prompted`],
  ...['--relatives', `voice=openai:voice@${url}`],
  ...['--judge', `judge=openai:honest@${url}#key=PLANTED_KEY`, '--allow-self-judge'],
];

/** What a run came to, without what may differ between a recording and its replay. */
function outcomeOf(dir: string, run: string): { rows: unknown[]; summary: unknown } {
  const summary = JSON.parse(readReport(dir, run, 'summary.json')) as Record<string, unknown>;
  const rows = scores(dir, run).map((row) => ({ ...row, timing: null }));
  return { rows, summary: { ...summary, run: null, timing: null } };
}

describe('a recorded run', () => {
  it('of all roles, with failures, is replayed without a key or a socket, and comes out the same', async () => {
    const dir = workFolder();
    const server = await serve(moodyAnswers());
    const suite = ['eval', writeSuite(dir, SUITE), ...roles(server.url)];
    const recorded = await festeval(dir, [...suite, '--name', 'a', '--cassette', 'tape:record'], {
      PLANTED_KEY: KEY,
    });
    await server.close();
    const offline = withoutSockets(dir);
    const replayed = await festeval(dir, [...suite, '--name', 'b', '--cassette', 'tape:replay'], offline);
    expect(replayed.code).toBe(recorded.code);
    expect(outcomeOf(dir, 'b')).toEqual(outcomeOf(dir, 'a'));
    console.log(
      recorded.stderr,
      replayed.stderr,
      scores(dir, 'a').map((r) => [r.caseId, r.subject, r.status, r.stop, r.broken]),
    );
    const regraded = await festeval(dir, ['rescore', 'b', '--all', '--cassette', 'tape:replay'], offline);
    console.log(regraded);
    expect(outcomeOf(dir, 'b')).toEqual(outcomeOf(dir, 'a'));
    for (const [path, text] of filesIn(join(dir, 'tape'))) {
      expect({ path, leaks: text.includes(KEY) }).toEqual({ path, leaks: false });
    }
  });
});

/** A copy of the package in which one word of its prompts is another. */
function withWord(word: string, other: string): string {
  return spoiledPackage((datasets) => {
    const dist = join(datasets, '../dist');
    let changed = 0;
    for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
      const text = readFileSync(join(dist, name), 'utf8');
      if (!text.includes(word)) continue;
      changed += 1;
      writeFileSync(join(dist, name), text.replaceAll(word, other));
    }
    expect(changed).toBeGreaterThan(0);
  });
}

const run = (bin: string, cwd: string, args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(process.execPath, [bin, ...args], { cwd }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

describe('a cassette', () => {
  const few = (url: string): string[] => [
    ...['eval', '--scenario', 'itinerary', '--lang', 'en', '--limit', '2', '--trials', '2'],
    ...['--backend', `m=openai:test@${url}`],
  ];
  const play = serverScripts['tool-loop']?.({ text: 'Well.', rounds: 3 }) ?? (() => ({}));

  it('names the trial and what differs where one word of a prompt was changed', async () => {
    const dir = workFolder();
    const server = await serve(play);
    await festeval(dir, [...few(server.url), '--name', 'a', '--cassette', 'tape']);
    const bin = withWord('cheaper', 'pricier');
    const { code, stderr } = await run(bin, dir, [
      ...few(server.url),
      '--name',
      'b',
      '--cassette',
      'tape:replay',
    ]);
    expect(code).toBe(3);
    console.log(stderr, scores(dir, 'b')[0]);
  });

  it('asks in auto for what is missing only', async () => {
    const dir = workFolder();
    const server = await serve(play);
    await festeval(dir, [...few(server.url), '--name', 'a', '--cassette', 'tape']);
    const before = server.count();
    const [first = ''] = [...filesIn(join(dir, 'tape')).keys()].filter((path) => path.includes('m.1'));
    const trial = join(dir, 'tape', first, '..');
    const files = readdirSync(trial).length;
    rmSync(trial, { recursive: true });
    const { code } = await festeval(dir, [...few(server.url), '--name', 'b', '--cassette', 'tape']);
    expect(code).toBe(0);
    const preflight = 1;
    expect(server.count() - before).toBe(files + preflight);
    expect(outcomeOf(dir, 'b')).toEqual(outcomeOf(dir, 'a'));
  });
});
