import { describe, expect, it } from 'vitest';
import { preflight } from '../../src/backends/preflight.js';
import { parseSpec } from '../../src/backends/spec.js';
import type { Fault } from '../support/faults.js';
import type { ServerOptions } from '../support/openai-server.js';
import { fakeSystem, withServer } from './rig.js';

const common = { limits: { callSeconds: 5 }, system: fakeSystem(), signal: new AbortController().signal };
const env = { K: 'sk-secret-9' };
const status = (code: number, body?: unknown): Fault => ({ kind: 'status', status: code, body });

async function check(server: ServerOptions | ServerOptions['answer'], settings = '') {
  return withServer(server, async (running) => ({
    verdict: await preflight(parseSpec(`openai:big-model@${running.url}${settings}`), { ...common, env }),
    server: running,
  }));
}

describe('preflight', () => {
  it('is content with any answer, and asks once for at most 16 tokens', async () => {
    const { verdict, server } = await check(() => ({ text: 'OK' }), '#max_tokens=9000,key=K');
    expect(verdict).toEqual({ kind: 'ok' });
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([16]);
  });

  it('is content with a model that thinks its sixteen tokens away', async () => {
    expect((await check(() => ({ text: null, finish: 'length' }))).verdict).toEqual({ kind: 'ok' });
  });

  it('says which variable holds a rejected key, and never the key', async () => {
    const fault = status(401, { error: { message: 'bad key sk-secret-9' } });
    const { verdict } = await check(() => ({ fault }), '#key=K');
    expect(verdict).toMatchObject({
      kind: 'fatal',
      message: expect.stringContaining('The key in K was rejected') as string,
    });
    expect(JSON.stringify(verdict)).not.toContain('sk-secret-9');
  });

  it('says that key= is needed where a URL asks for a key', async () => {
    const { verdict } = await check(() => ({ fault: status(401) }));
    expect(verdict).toMatchObject({
      kind: 'fatal',
      message: expect.stringContaining('add #key=VARIABLE') as string,
    });
  });

  it.each([
    [404, undefined],
    [400, { error: { message: 'Model Not Exist' } }],
  ])('names model and URL where the model is unknown: %i', async (code, body) => {
    const { verdict, server } = await check(() => ({ fault: status(code, body) }));
    expect(verdict).toMatchObject({
      kind: 'fatal',
      message: expect.stringContaining('"big-model"') as string,
    });
    expect(JSON.stringify(verdict)).toContain(server.url);
  });

  it('asks for a key that is not set without calling anybody', async () => {
    const { verdict, server } = await check(() => ({ text: 'OK' }), '#key=UNSET');
    expect(verdict).toMatchObject({ kind: 'fatal', message: expect.stringContaining('UNSET') as string });
    expect(server.count()).toBe(0);
  });

  it.each<[string, Fault]>([
    ['is busy', status(429)],
    ['fails', status(503)],
    ['answers with HTML', { kind: 'html' }],
    ['drops the connection', { kind: 'reset' }],
  ])('calls a server unreachable that %s, after one try', async (_what, fault) => {
    const { verdict, server } = await check(() => ({ fault }));
    expect(verdict).toMatchObject({ kind: 'unreachable' });
    expect(server.count()).toBe(1);
  });

  it('calls a server unreachable that hangs', async () => {
    const { verdict } = await check(() => ({ fault: { kind: 'hang' } }), '#timeout=0.1');
    expect(verdict).toMatchObject({ kind: 'unreachable' });
  });

  it('calls a server unreachable that is not there, naming it', async () => {
    const { server } = await check(() => ({ text: 'OK' }));
    const verdict = await preflight(parseSpec(`openai:m@${server.url}`), { ...common, env });
    expect(verdict).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining(server.url) as string,
    });
  });
});
