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
const play: ServerOptions['answer'] =
  serverScripts['tool-loop']?.({ text: `I was sent ${KEY}.`, rounds: 3 }) ?? (() => ({}));

async function serve(answer: ServerOptions['answer']): Promise<ScriptedServer> {
  const server = await startServer({ answer });
  onTestFinished(() => server.close());
  return server;
}

/** What a run came to, without what may differ between a recording and its replay. */
function outcomeOf(dir: string, run: string): { rows: unknown[]; summary: unknown } {
  const summary = JSON.parse(readReport(dir, run, 'summary.json')) as Record<string, unknown>;
  const rows = scores(dir, run).map((row) => ({ ...row, timing: null }));
  return { rows, summary: { ...summary, run: null, timing: null } };
}

const tapeOf = (dir: string): ReadonlyMap<string, string> => filesIn(join(dir, 'tape'));

const ALL_ROLES = `name: tape
scenarios: [itinerary, relatives, dialect-primer]
backends: [bot:oracle]
split: dev
lang: en
limit: 2
limits: { turns: 4, toolCalls: 6 }
`;

/**
 * Plays every role, echoes the key that it was sent, is busy now and then, and refuses one case with an error of its own.
 */
function moodyAnswers(): ServerOptions['answer'] {
  const judge = judgeAnswers(() => ({ text: 'Hm.' }));
  const body = { error: { message: `no luck with Bearer ${KEY}` } };
  let n = 0;
  return (request, at) => {
    n += 1;
    const { model, messages, tools } = request.body;
    const refused = model === 'player' && JSON.stringify(messages).includes('Shenyang');
    if (refused) return { fault: { kind: 'status', status: 400, body } };
    if (n % 9 === 0) return { fault: { kind: 'status', status: 429, headers: { 'retry-after': '0' }, body } };
    return tools === undefined ? judge(request, at) : play(request, at);
  };
}

const roles = (url: string): string[] => [
  ...['--backend', `player=openai:player@${url}#key=PLANTED_KEY`],
  ...['--backend', `old=openai:old@${url}#tools=prompted`],
  ...['--relatives', `voice=openai:voice@${url}`],
  ...['--judge', `judge=openai:honest@${url}#key=PLANTED_KEY`, '--allow-self-judge'],
];

describe('a recorded run', () => {
  it('of all roles is replayed and graded again without a key or a socket, and comes out the same', async () => {
    const dir = workFolder();
    const server = await serve(moodyAnswers());
    const suite = ['eval', writeSuite(dir, ALL_ROLES), ...roles(server.url)];
    const env = { PLANTED_KEY: KEY };
    const recorded = await festeval(dir, [...suite, '--name', 'a', '--cassette', 'tape:record'], env);
    await server.close();
    expect(scores(dir, 'a').filter(({ broken }) => broken === 'backend')).toHaveLength(1);
    const offline = withoutSockets(dir);
    const replayed = await festeval(dir, [...suite, '--name', 'b', '--cassette', 'tape:replay'], offline);
    expect(replayed.code).toBe(recorded.code);
    expect(outcomeOf(dir, 'b')).toEqual(outcomeOf(dir, 'a'));
    const rescore = ['rescore', 'b', '--all', '--cassette', 'tape:replay'];
    expect((await festeval(dir, rescore, offline)).stderr).not.toContain('not recorded');
    for (const [path, text] of tapeOf(dir)) {
      expect({ path, leaks: text.includes(KEY) }).toEqual({ path, leaks: false });
    }
    expect([...tapeOf(dir).keys()].join('\n')).toMatch(/assistant-002[^]*judge-00[^]*user-00/);
  });

  it('whose model hung until the trial was over is replayed as that', async () => {
    const dir = workFolder();
    const server = await serve(({ body }) => (body.tools === undefined ? {} : { fault: { kind: 'hang' } }));
    const suite = writeSuite(
      dir,
      'name: hung\nscenarios: [itinerary]\nbackends: [bot:null]\nlimits: { trialSeconds: 2 }\n',
    );
    const args = ['eval', suite, '--limit', '1', '--backend', `m=openai:test@${server.url}`];
    await festeval(dir, [...args, '--name', 'a', '--cassette', 'tape:record']);
    expect(scores(dir, 'a')[0]?.broken).toBe('timeout');
    await server.close();
    await festeval(dir, [...args, '--name', 'b', '--cassette', 'tape:replay'], withoutSockets(dir));
    expect(outcomeOf(dir, 'b')).toEqual(outcomeOf(dir, 'a'));
  });
});

/** A copy of the package in which one word of its prompts is another. */
function withWord(word: string, other: string): string {
  return spoiledPackage((datasets) => {
    const dist = join(datasets, '../dist');
    const files = readdirSync(dist).map((name) => join(dist, name));
    const spoilt = files.filter((file) => file.endsWith('.cjs') && readFileSync(file, 'utf8').includes(word));
    expect(spoilt).not.toEqual([]);
    for (const file of spoilt) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(word, other));
  });
}

const runBin = (bin: string, cwd: string, args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(process.execPath, [bin, ...args], { cwd }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const few = (url: string, name: string, cassette: string): string[] => [
  ...['eval', '--scenario', 'itinerary', '--lang', 'en', '--limit', '2', '--trials', '2'],
  ...['--backend', `m=openai:test@${url}`, '--name', name, '--cassette', cassette],
];

describe('a cassette', () => {
  it('names the trial, its nearest request and the word where one word of a prompt was changed', async () => {
    const dir = workFolder();
    const { url } = await serve(play);
    await festeval(dir, few(url, 'a', 'tape'));
    const bin = withWord('their party: cheaper, quicker', 'their party: nicer, quicker');
    const { code, stderr } = await runBin(bin, dir, few(url, 'b', 'tape:replay'));
    expect(code).toBe(3);
    expect(stderr).toContain('--cassette: 4 calls were not recorded');
    for (const row of scores(dir, 'b')) {
      const { caseId, k, broken, problem } = row as typeof row & { readonly problem: string };
      expect(broken).toBe('backend');
      expect(problem).toContain(
        `for a call of assistant in itinerary/${caseId}/react/m/${String(k)} with 2 messages`,
      );
      expect(problem).toContain(`(tape/itinerary/${caseId}/react_m.${String(k)}/assistant-002-`);
      expect(problem).toMatch(/message 1 \(system\) had “[^”]*party: cheaper[^”]*”, now “[^”]*party: nicer/);
    }
  });

  it('asks in auto only for what is missing', async () => {
    const dir = workFolder();
    const server = await serve(play);
    await festeval(dir, few(server.url, 'a', 'tape'));
    const [missing = ''] = [...tapeOf(dir).keys()].filter((path) => path.includes('react_m.1/'));
    const trial = join(dir, 'tape', missing, '..');
    const calls = readdirSync(trial).length;
    rmSync(trial, { recursive: true });
    const before = server.count();
    expect((await festeval(dir, few(server.url, 'b', 'tape'))).code).toBe(0);
    const preflight = 1;
    expect(server.count() - before).toBe(calls + preflight);
    expect(readdirSync(trial)).toHaveLength(calls);
  });

  it('calibrates a judge offline', async () => {
    const dir = workFolder();
    const server = await serve(judgeAnswers());
    const args = ['calibrate', '--judge', `j=openai:honest@${server.url}`, '--trials', '1', '--json'];
    const recorded = await festeval(dir, [...args, '--cassette', 'tape:record']);
    await server.close();
    const replayed = await festeval(dir, [...args, '--cassette', 'tape:replay'], withoutSockets(dir));
    const found = ({ stdout }: Ended) => ({ ...(JSON.parse(stdout) as object), date: '' });
    expect(found(replayed)).toEqual(found(recorded));
  });

  it.each([
    ['none:replay', 'there is no folder none to replay'],
    ['tape:reply', 'did you mean replay'],
  ])('given as %s is refused before anything is played', async (cassette, words) => {
    const { code, stderr } = await festeval(workFolder(), few('http://127.0.0.1:1/v1', 'a', cassette));
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
