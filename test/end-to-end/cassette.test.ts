import { rmSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, readReport, scores, workFolder, writeSuite } from '../support/cli.js';
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
limits: { turns: 5, toolCalls: 8 }
`;

/**
 * Plays every role, echoes the key that it was sent, is busy now and then, and answers nothing but errors in one case of
 * the itinerary.
 */
function moodyAnswers(): ServerOptions['answer'] {
  const judge = judgeAnswers(() => ({ text: 'Hm.' }));
  const play = serverScripts['tool-loop']?.({ text: `I was sent ${KEY}.`, rounds: 3 });
  let n = 0;
  return (request, at) => {
    n += 1;
    const text = JSON.stringify(request.body.messages);
    const body = { error: { message: `no luck with Bearer ${KEY}` } };
    if (text.includes('Kunming') && text.includes('Qamdo')) return { fault: { kind: 'status', status: 400, body } };
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': '0' }, body } as const;
    if (n % 9 === 0) return { fault: busy };
    return request.body.tools === undefined ? judge(request, at) : (play ?? judge)(request, at);
  };
}

async function serve(answer: ServerOptions['answer']): Promise<ScriptedServer> {
  const server = await startServer({ answer });
  onTestFinished(() => server.close());
  return server;
}

const roles = (url: string): string[] => [
  ...['--backend', `player=openai:player@${url}#key=PLANTED_KEY`, '--backend', `old=openai:old@${url}#tools=prompted`],
  ...['--relatives', `voice=openai:voice@${url}`],
  ...['--judge', `judge=openai:honest@${url}#key=PLANTED_KEY`, '--allow-self-judge'],
];

/** Rows of a run without what may differ between a recording and its replay. */
function comparable(dir: string, run: string): { rows: unknown[]; summary: unknown } {
  const { run: _run, timing: _timing, ...summary } = JSON.parse(readReport(dir, run, 'summary.json')) as Record<
    string,
    unknown
  >;
  const rows = scores(dir, run).map((row) => ({ ...row, timing: null }));
  return { rows, summary };
}

describe('a recorded run', () => {
  it('is replayed without a key or a socket, and comes out the same', async () => {
    const dir = workFolder();
    const server = await serve(moodyAnswers());
    const suite = ['eval', writeSuite(dir, SUITE), ...roles(server.url)];
    const recorded = await festeval(dir, [...suite, '--name', 'a', '--cassette', 'tape:record'], { PLANTED_KEY: KEY });
    await server.close();
    const replayed = await festeval(dir, [...suite, '--name', 'b', '--cassette', 'tape:replay'], withoutSockets(dir));
    console.log(recorded.stderr, replayed.stderr, scores(dir,'a').map((r)=>[r.caseId,r.subject,r.status,r.stop,r.broken]));
    expect(replayed.code).toBe(recorded.code);
    expect(comparable(dir, 'b')).toEqual(comparable(dir, 'a'));
  });
});
