import { Agent, request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { badWeather, faultAt } from './fault-mix.js';
import { deedOf } from './faults.js';
import { startServer, type ScriptedServer, type ServerOptions } from './openai-server.js';
import { openingHash, outcomes } from './server-ledger.js';

type Message = { readonly role: string; readonly content: string };
const user = (content: string): Message => ({ role: 'user', content });

async function serving(options: Partial<ServerOptions> = {}): Promise<ScriptedServer> {
  const server = await startServer({ answer: () => ({ text: '好' }), ...options });
  onTestFinished(() => server.close());
  return server;
}

/** Posts over one agent, and gives the status and text of a whole answer, or null. */
function caller(server: ScriptedServer): (messages: readonly Message[]) => Promise<[number, string] | null> {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  onTestFinished(() => {
    agent.destroy();
  });
  return (messages) =>
    new Promise((resolve) => {
      const lost = (): void => {
        resolve(null);
      };
      const call = request(`${server.url}/chat/completions`, { method: 'POST', agent }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve([response.statusCode ?? 0, text]);
        });
        response.on('error', lost);
      });
      call.on('error', lost);
      call.end(JSON.stringify({ model: 'm', messages }));
    });
}
const settled = async ({ ledger }: ScriptedServer): Promise<void> => {
  while (ledger.some(({ outcome }) => outcome === 'open')) await new Promise((done) => setImmediate(done));
};
const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);

describe('the ledger', () => {
  it('has an entry for every request, of what the seed foretold, and totals that add up', async () => {
    const faults = badWeather.filter(({ fault }) => !['slow', 'trickle', 'huge'].includes(fault.kind));
    const mix = { rate: 0.5, faults };
    const server = await serving({ mix, seed: 'x', record: false });
    const post = caller(server);
    const got = await Promise.all(Array.from({ length: 400 }, (_, i) => post([user(String(i))])));
    await settled(server);
    const { ledger } = server;
    const foretold = ledger.map((entry, n) => deedOf(faultAt(mix, 'x', n), entry.usage ?? { in: 0, out: 0 }));
    expect(ledger.map(({ n }) => n)).toEqual(ledger.map((_, i) => i));
    expect(ledger.map(({ outcome, status, fault, usage }) => ({ outcome, status, fault, usage }))).toEqual(
      foretold,
    );
    const { calls, outcomes: counts, usage } = server.totals();
    expect(calls).toBe(400);
    expect(sum(Object.values(counts))).toBe(400);
    expect(Object.keys(counts)).toEqual([...outcomes]);
    expect(usage).toEqual({
      in: sum(ledger.map((entry) => entry.usage?.in ?? 0)),
      out: sum(ledger.map((entry) => entry.usage?.out ?? 0)),
    });
    // What the client saw, counted its own way, is what the ledger says.
    expect(got.filter((one) => one === null).length).toBe(counts.cut + counts.reset);
    expect(got.filter((one) => one?.[0] === 200).length).toBe(counts.answered + counts.spoilt);
    expect(got.filter((one) => one?.[0] === 429).length).toBe(counts.throttled);
    expect(ledger.filter(({ sent }) => sent).length).toBe(400 - counts.cut - counts.reset);
  });

  it('knows a trial by its label, or else by how its conversation opens', async () => {
    const server = await serving();
    const post = caller(server);
    const opening = [{ role: 'system', content: 's' }, user('你好')];
    await post([...opening, user('[trial case-7/2]')]);
    await post(opening);
    await post([...opening, { role: 'assistant', content: 'a' }, user('再见')]);
    await post([user('别人')]);
    const [labelled, first, second, other] = server.ledger;
    expect(labelled?.trial).toBe('case-7/2');
    expect(first?.trial).toBe(openingHash(opening));
    expect(second?.trial).toBe(first?.trial);
    expect(other?.trial).not.toBe(first?.trial);
  });

  it('gives a call that is tried again the same hash of its body, and others another', async () => {
    const server = await serving({ faults: [{ kind: 'status', status: 500 }] });
    const post = caller(server);
    for (const text of ['a', 'a', 'b']) await post([user(text)]);
    const [failed, retried, other] = server.ledger.map(({ body }) => body);
    expect(retried).toBe(failed);
    expect(other).not.toBe(failed);
  });

  it('marks each answer, and finds the marks in the conversation that goes on', async () => {
    const server = await serving({ echo: true, name: 'left' });
    const post = caller(server);
    const say = async (said: readonly Message[]): Promise<readonly Message[]> => {
      const text = (await post(said))?.[1] ?? '';
      const { choices } = JSON.parse(text) as { choices: [{ message: Message }] };
      return [...said, choices[0].message, user('还有呢')];
    };
    const two = await say(await say([user('[trial a]')]));
    await say([user('[trial b]')]);
    await say(two);
    expect(two.map(({ content }) => content)).toContain('好 [answer left-0]');
    expect(server.ledger.map(({ trial, heard }) => [trial, ...heard])).toEqual([
      ['a'],
      ['a', 'left-0'],
      ['b'],
      ['a', 'left-0', 'left-1'],
    ]);
  });

  it('marks an answer that only calls tools, too', async () => {
    const server = await serving({ echo: true, answer: () => ({ calls: [{ name: 'f', args: {} }] }) });
    expect((await caller(server)([user('x')]))?.[1]).toContain('"content":"[answer s-0]"');
  });

  it('counts what is no chat request as an error, and bills nothing for it', async () => {
    const server = await serving();
    expect((await caller(server)([]))?.[0]).toBe(400);
    expect(server.ledger[0]).toMatchObject({ outcome: 'error', status: 400, usage: null, model: '' });
  });

  it('bills by the usage that an answer states, and by its own rule where the answer keeps it to itself', async () => {
    const usage = { prompt_tokens: 70, completion_tokens: 30 };
    const server = await serving({
      answer: (_, n) => ({ text: 'ab', usage: n === 0 ? usage : null }),
    });
    const post = caller(server);
    await post([user('x')]);
    await post([user('x')]);
    expect(server.ledger.map((entry) => entry.usage)).toEqual([
      { in: 70, out: 30 },
      { in: 8, out: 3 },
    ]);
  });

  it('knows an answer that is sent as it is by its status', async () => {
    const raw = [200, 429, 500].map((status) => ({ status, body: { some: 'shape' } }));
    const server = await serving({ answer: (_, n) => ({ raw: raw[n] ?? { body: '' } }) });
    const post = caller(server);
    const got = [await post([user('x')]), await post([user('x')]), await post([user('x')])];
    expect(got).toEqual(raw.map(({ status }) => [status, '{"some":"shape"}']));
    expect(server.ledger.map(({ outcome }) => outcome)).toEqual(['answered', 'throttled', 'error']);
  });

  it('says that a client has left which did not wait for a late answer', async () => {
    const server = await serving({ latencyMs: 60_000 });
    const stop = new AbortController();
    const call = request(`${server.url}/chat/completions`, { method: 'POST', signal: stop.signal });
    call.on('error', () => undefined).end(JSON.stringify({ model: 'm', messages: [user('x')] }));
    while (server.inFlight() === 0) await new Promise((done) => setImmediate(done));
    stop.abort();
    await settled(server);
    expect(server.ledger[0]).toMatchObject({ outcome: 'left', status: null, sent: false });
  });
});

describe('an outage', () => {
  const outages = [
    { fromMs: 1000, toMs: 2000, as: 503 },
    { fromMs: 5000, as: 'reset' },
  ] as const;

  it('refuses everything between its bounds by the server’s clock, and then it is over', async () => {
    let now = Date.UTC(2027, 1, 1);
    const start = now;
    const server = await serving({ outages, now: () => now });
    const post = caller(server);
    const statuses: (number | undefined)[] = [];
    for (const ms of [0, 999, 1000, 1999, 2000, 5000]) {
      now = start + ms;
      statuses.push((await post([user('x')]))?.[0]);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200, undefined]);
    await settled(server);
    expect(server.ledger.map(({ outcome, fault, at }) => [at, outcome, fault])).toEqual([
      [0, 'answered', null],
      [999, 'answered', null],
      [1000, 'outage', 'status 503'],
      [1999, 'outage', 'status 503'],
      [2000, 'answered', null],
      [5000, 'outage', 'reset'],
    ]);
  });
});

describe('limits on the wire', () => {
  it('refuse with 429, and every answer says what is left', async () => {
    let now = Date.UTC(2027, 1, 1);
    const server = await serving({ limits: { rpm: 2, minuteMs: 6000 }, now: () => now });
    const ask = () =>
      fetch(`${server.url}/chat/completions`, {
        ...{ method: 'POST', body: JSON.stringify({ model: 'm', messages: [user('x')] }) },
      });
    const remaining = (response: Response) => response.headers.get('x-ratelimit-remaining-requests');
    expect([remaining(await ask()), remaining(await ask())]).toEqual(['1', '0']);
    const refused = await ask();
    expect([refused.status, remaining(refused), refused.headers.get('retry-after-ms')]).toEqual([
      429,
      '0',
      '3000',
    ]);
    expect(await refused.json()).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
    now += 3000;
    expect((await ask()).status).toBe(200);
    expect(server.ledger.map(({ outcome, fault }) => [outcome, fault])).toEqual([
      ['answered', null],
      ['answered', null],
      ['throttled', 'limit on requests'],
      ['answered', null],
    ]);
  });
});
