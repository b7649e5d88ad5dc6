import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, scores, workFolder, writeSuite } from '../support/cli.js';
import { startServer, type ServerOptions } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';

async function server(answer: ServerOptions['answer']) {
  const started = await startServer({ answer });
  onTestFinished(() => started.close());
  return started;
}

const SUITE = `name: quick
scenarios: [itinerary]
backends: [bot:oracle]
limits: { callSeconds: 5, trialSeconds: 30, turns: 6, toolCalls: 12 }
`;
const KEY = 'sk-secret-of-langchain-end-to-end';

function evaluate(dir: string, spec: string, more: readonly string[] = [], env: Record<string, string> = {}) {
  const args = ['eval', writeSuite(dir, SUITE), '--limit', '1', '--name', 'run', '--backend', spec];
  return festeval(dir, [...args, ...more], env);
}

describe('a model of LangChain’s', () => {
  it('whose package is missing ends the command with 2 and says how to install it', async () => {
    const { code, stderr } = await evaluate(workFolder(), 'langchain:groq:llama-3.3-70b');
    expect(code).toBe(2);
    expect(stderr).toContain('needs @langchain/groq');
    expect(stderr).toContain('npm install @langchain/groq');
  });

  it('plays a case by the real @langchain/openai, with tools, is scored, and sends no trace', async () => {
    const loop = serverScripts['tool-loop']?.({ text: '好的。', rounds: 3 });
    if (loop === undefined) throw new Error('tool-loop');
    const { url, requests } = await server(loop);
    const dir = workFolder();
    const spec = `m=langchain:openai:test@${url}#price=2/8/CNY,key=MY_KEY`;
    const tracing = await server(() => ({}));
    const traced = {
      LANGSMITH_TRACING: 'true',
      LANGSMITH_ENDPOINT: tracing.url,
      LANGSMITH_API_KEY: 'lsv2_test',
    };
    const { code, stderr } = await evaluate(dir, spec, [], { MY_KEY: KEY, ...traced });
    expect(tracing.connections()).toBe(0);
    expect(stderr).not.toContain(KEY);
    expect(code).toBe(0);
    const rows = scores(dir, 'run');
    expect(rows.map(({ subject, status }) => [subject, status])).toEqual([['react/m', 'finished']]);
    expect(rows[0]?.cost?.currency).toBe('CNY');
    expect(
      requests.at(-1)?.body.messages.filter(({ role }) => role === 'tool').length,
    ).toBeGreaterThanOrEqual(3);
    expect(requests.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
  });

  it('is recorded, and replayed offline without a key', async () => {
    const vendor = await server(() => ({ text: `好的，${KEY}` }));
    const dir = workFolder();
    const spec = `m=langchain:openai:test@${vendor.url}#key=MY_KEY`;
    const recorded = await evaluate(dir, spec, ['--cassette', 'tape:record'], { MY_KEY: KEY });
    expect(recorded.code).toBe(0);
    await vendor.close();
    const args = ['eval', 'suite.yaml', '--limit', '1', '--backend', spec];
    const replayed = await festeval(dir, [...args, '--name', 'again', '--cassette', 'tape:replay']);
    expect(replayed.stderr).not.toContain('not recorded');
    expect(replayed.code).toBe(0);
    const stable = (run: string) => scores(dir, run).map(({ completion, stop }) => [completion, stop]);
    expect(stable('again')).toEqual(stable('run'));
  });

  it('is called by doctor, and listed by backends', async () => {
    const { url } = await server(() => ({ text: 'OK' }));
    const dir = workFolder();
    const doctor = await festeval(dir, ['doctor', '--backend', `m=langchain:openai:test@${url}`]);
    expect(doctor.stdout).toContain('ok   m: answers');
    expect(doctor.code).toBe(0);
    const { stdout } = await festeval(dir, ['backends']);
    expect(stdout).toContain('@langchain/openai, installed; it reads OPENAI_API_KEY');
  });

  it('with no key at all ends the command with 2 and names the variable', async () => {
    const { code, stderr } = await evaluate(workFolder(), 'langchain:openai:gpt-5-mini', [], {
      OPENAI_API_KEY: '',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('nothing was played');
    expect(stderr).toContain('OPENAI_API_KEY');
  });
});
