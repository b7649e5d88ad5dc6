import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, workFolder } from '../support/cli.js';
import { startServer } from '../support/openai-server.js';

/** Counts what a tracing client would send. */
async function traceCollector(): Promise<{ env: Record<string, string>; readonly count: () => number }> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    response.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const env = { LANGSMITH_TRACING: 'true', LANGSMITH_ENDPOINT: endpoint, LANGSMITH_API_KEY: 'lsv2_test' };
  return { env, count: () => requests };
}
const quick = ['eval', '--scenario', 'dialect-primer', '--limit', '1', '--backend', 'bot:oracle'];

describe('the environment', () => {
  it('cannot send transcripts to a tracing service', async () => {
    const { env, count } = await traceCollector();
    expect((await festeval(workFolder(), quick, env)).code).toBe(0);
    expect(count()).toBe(0);
  });

  it('lets them out with --langsmith', async () => {
    const { env, count } = await traceCollector();
    expect((await festeval(workFolder(), [...quick, '--langsmith'], env)).code).toBe(0);
    expect(count()).toBeGreaterThan(0);
  });

  it('gives keys through .env, which are sent and never printed', async () => {
    const server = await startServer({ answer: () => ({ text: 'OK', finish: 'content_filter' }) });
    onTestFinished(() => server.close());
    const dir = workFolder();
    writeFileSync(join(dir, '.env'), 'MY_KEY=secret-abc123\n');
    const spec = `m=openai:test@${server.url}#key=MY_KEY`;
    const { stdout, stderr } = await festeval(dir, ['eval', '--limit', '1', '--backend', spec]);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer secret-abc123');
    expect(stdout + stderr).not.toContain('secret-abc123');
  });

  it('may load what watches the process first, whose patterns V8 has interpreted by then', async () => {
    const dir = workFolder();
    writeFileSync(join(dir, 'tracer.cjs'), "'abc'.replace(/b+/g, '');\n");
    const { code } = await festeval(dir, quick, { NODE_OPTIONS: '--require ./tracer.cjs' });
    expect(code).toBe(0);
  });
});
