import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startServer } from './openai-server.js';
import { sampleOf, serverScripts } from './server-scripts.js';

const post = (url: string, body: unknown) =>
  fetch(`${url}/chat/completions`, { method: 'POST', body: JSON.stringify(body) });
const HELLO = { model: 'm', messages: [{ role: 'user', content: '你好' }] };
const TOOL = {
  type: 'function',
  function: {
    name: 'look',
    description: 'd',
    parameters: { type: 'object', properties: { n: { type: 'integer', minimum: 3 } }, required: ['n'] },
  },
};

describe('the scripted server', () => {
  it('refuses what a chat-completions server would refuse', async () => {
    const server = await startServer({ answer: () => ({ text: 'ok' }) });
    expect((await post(server.url, { model: 'm', messages: [] })).status).toBe(400);
    expect((await post(server.url, { ...HELLO, tools: [] })).status).toBe(400);
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    await server.close();
  });

  it('closes though a request hangs', async () => {
    const server = await startServer({ answer: () => ({ fault: { kind: 'hang' } }) });
    const hanging = post(server.url, HELLO).catch(() => 'cut');
    while (server.inFlight() === 0) await new Promise((resolve) => setImmediate(resolve));
    await server.close();
    expect(await hanging).toBe('cut');
  });

  it('plays a tool loop from the request alone', () => {
    const script = serverScripts['tool-loop']?.({ text: 'done', rounds: 2 });
    const at = (rounds: number) => {
      const results = Array.from({ length: rounds }, () => ({ role: 'tool', content: '[]' }));
      const body = { ...HELLO, messages: [...HELLO.messages, ...results], tools: [TOOL as never] };
      return script?.({ n: 0, path: '', headers: {}, body }, 0);
    };
    expect(at(0)).toEqual({ calls: [{ name: 'look', args: { n: 3 } }] });
    expect(at(1)).toEqual({ calls: [{ name: 'look', args: { n: 3 } }] });
    expect(at(2)).toEqual({ text: 'done' });
  });

  it.each([
    [{ enum: ['a', 'b'] }, 'a'],
    [{ const: 5 }, 5],
    [{ type: 'array', items: { type: 'string' }, minItems: 2 }, ['x', 'x']],
    [{ type: 'boolean' }, true],
    [undefined, 'x'],
  ])('samples a small value of %j', (schema, value) => {
    expect(sampleOf(schema)).toEqual(value);
  });

  it('runs as a process of its own, under the conditions it is given, and shows its ledger', async () => {
    const outages = [{ fromMs: 0, as: 503 }];
    for (const [conditions, outcome, text] of [
      [{ echo: true, name: 'p' }, 'answered', '新年好 [answer p-0]'],
      [{ outages }, 'outage', 'scripted 503'],
    ] as const) {
      const server = await spawnServer('--text', '新年好', '--conditions', JSON.stringify(conditions));
      expect(await (await post(server.url, HELLO)).text()).toContain(text);
      const book = (await (await fetch(new URL('/ledger', server.url))).json()) as {
        totals: unknown;
        entries: unknown[];
      };
      expect(book.totals).toMatchObject({ calls: 1, outcomes: { [outcome]: 1 } });
      expect(book.entries).toMatchObject([{ n: 0, outcome, model: 'm' }]);
      await server.stop();
    }
  });
});

async function spawnServer(...more: string[]): Promise<{ url: string; stop(): Promise<void> }> {
  const args = ['--import', 'tsx', 'test/support/openai-server-main.ts', ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  return {
    url,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
