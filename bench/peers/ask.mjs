/**
 * The application under test of the peers that bring no model client of their own: a case by hand, with as many tool rounds
 * as the model asks for and no graph. `fetch` is what the peers' own documentation calls models through; BENCH_TRANSPORT=http is
 * a keep-alive loop over node:http, the least a call can cost.
 */
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';

const { BENCH_URL, BENCH_FILE, BENCH_CALLS, BENCH_CONCURRENCY, BENCH_TRANSPORT } = process.env;
const url = new URL(`${BENCH_URL}/chat/completions`);
const agent = new Agent({ keepAlive: true, maxSockets: Number(BENCH_CONCURRENCY) });
const look = {
  name: 'look',
  description: 'Looks something up.',
  parameters: { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] },
};
const tools = BENCH_CALLS === '1' ? {} : { tools: [{ type: 'function', function: look }] };

/** The cases of a run: `{ input, expected }`. */
export const cases = () =>
  readFileSync(BENCH_FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const headers = { 'content-type': 'application/json', authorization: 'Bearer x' };

async function byFetch(body, signal) {
  const response = await fetch(url, { method: 'POST', headers, body, signal });
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return response.json();
}

function byHttp(body, signal) {
  const length = { 'content-length': Buffer.byteLength(body) };
  return new Promise((done, fail) => {
    const options = { method: 'POST', agent, headers: { ...headers, ...length }, signal };
    const sent = request(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('error', fail);
      response.on('end', () => {
        if (response.statusCode === 200) done(JSON.parse(text));
        else fail(new Error(`HTTP ${String(response.statusCode)}`));
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const send = BENCH_TRANSPORT === 'http' ? byHttp : byFetch;

/** What the model says in the end. Throws where a call fails. */
export async function ask(input, signal) {
  const messages = [{ role: 'user', content: input }];
  for (;;) {
    const body = JSON.stringify({ model: 'mock', temperature: 0, messages, ...tools });
    const { message } = (await send(body, signal)).choices[0];
    messages.push(message);
    if (message.tool_calls === undefined) return message.content;
    for (const { id } of message.tool_calls)
      messages.push({ role: 'tool', tool_call_id: id, content: 'found' });
  }
}
