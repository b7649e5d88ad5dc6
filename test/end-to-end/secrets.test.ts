/** Keys that vendors throw back in every way they can, looked for in all that a run leaves behind. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { festeval, scores, sharedFolder, writeSuite, type Ended } from '../support/cli.js';
import { startServer, type ScriptedAnswer, type ScriptedServer } from '../support/openai-server.js';
import { filesIn } from '../support/tape.js';

const OWN = 'sk-planted-own-0123456789abcdef';
const OTHER = 'sk-planted-other-fedcba9876543210';
const LOCAL = 'sk-planted-vendor-00112233445566';
const KEYS = { OWN_KEY: OWN, OTHER_KEY: OTHER, OPENAI_API_KEY: LOCAL };

const dir = sharedFolder();
let ended: Ended;
let broken: Ended;
let server: ScriptedServer;

const refused = (status: number, body: unknown): ScriptedAnswer => ({
  fault: { kind: 'status', status, body },
});

/** Whatever key came with a request comes back: in words, thinking, calls, errors, headers and streams. */
function echoing(key: string, n: number): ScriptedAnswer {
  const error = { error: { message: `Incorrect API key provided: ${key}`, code: key, type: key } };
  const ways: readonly ScriptedAnswer[] = [
    { text: `You sent "${key}".`, reasoning: `The key is ${key}` },
    { calls: [{ name: 'search_trains', args: { from: key, date: key } }] },
    refused(400, error),
    refused(503, error),
    refused(503, `<html><body>${key}</body></html>`),
    { fault: { kind: 'redirect', location: `https://elsewhere.example/?key=${key}` } },
    { text: '', calls: [{ name: key, args: `{"broken": "${key}` }] },
    { text: `In JSON: ${JSON.stringify({ authorization: `Bearer ${key}` })}`, finish: 'content_filter' },
  ];
  return ways[n % ways.length] ?? {};
}

beforeAll(async () => {
  server = await startServer({
    answer: ({ headers }, n) => {
      const key = (headers.authorization ?? '').replace('Bearer ', '');
      return n < 3 ? { text: 'OK' } : echoing(key, n);
    },
  });
  const suite = writeSuite(
    dir,
    'name: keys\nscenarios: [itinerary]\nbackends: [bot:null]\nlimits: { turns: 6, callSeconds: 5 }\n',
  );
  const at = (alias: string, model: string, settings: string): string[] => [
    '--backend',
    `${alias}=openai:${model}@${server.url}#${settings}`,
  ];
  ended = await festeval(
    dir,
    [
      ...['eval', suite, '--limit', '4', '--name', 'run', '--cassette', 'tape', '--deadline', '60s'],
      ...at('own', 'm1', 'key=OWN_KEY'),
      ...at('other', 'm2', 'key=OTHER_KEY,stream=true'),
      ...at('keyless', 'm3', 'temperature=0'),
    ],
    KEYS,
  );
  broken = await festeval(dir, ['eval', suite, '--backend', `x=openai:m@${server.url}#key=${OWN}`], KEYS);
}, 120_000);

describe('a key', () => {
  it('is sent to the server it was named for', () => {
    const sent = (model: string) =>
      new Set(
        server.requests
          .filter(({ body }) => body.model === model)
          .map(({ headers }) => headers.authorization),
      );
    expect([...sent('m1')]).toEqual([`Bearer ${OWN}`]);
    expect([...sent('m2')]).toEqual([`Bearer ${OTHER}`]);
  });

  it("of a vendor is never sent to anybody else's URL", () => {
    const keyless = server.requests.filter(({ body }) => body.model === 'm3');
    expect(keyless.length).toBeGreaterThan(0);
    expect(keyless.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it('is in no file that the run left, and on neither stream, however it was thrown back', () => {
    expect(scores(dir, 'run').length).toBe(12);
    const left = new Map([...filesIn(dir), ['stdout', ended.stdout], ['stderr', ended.stderr]]);
    expect([...left.keys()].some((name) => name.startsWith('tape'))).toBe(true);
    expect([...left.keys()]).toContain(join('runs', 'run.db'));
    const found = [...left].filter(([, text]) => Object.values(KEYS).some((key) => text.includes(key)));
    expect(found.map(([name]) => name)).toEqual([]);
  });

  it('typed where the name of its variable belongs is refused without being shown', () => {
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('key=***');
    expect(`${broken.stdout}${broken.stderr}`).not.toContain(OWN);
  });

  it('is told by doctor to be set, and no more', async () => {
    for (const verb of ['doctor', 'backends']) {
      const { stdout, stderr } = await festeval(dir, [verb], KEYS);
      expect(stdout).toMatch(/OPENAI_API_KEY.*\bset\b|\bset are OPENAI_API_KEY/);
      expect(`${stdout}${stderr}`).not.toContain('sk-planted');
    }
  });
});
