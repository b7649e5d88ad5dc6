/**
 * The least that a client in Node can cost: C loops over one keep-alive agent, no graph, nothing kept, nothing written.
 *
 *   node bench/floor.mjs --url http://127.0.0.1:PORT/v1 --cases N --concurrency C --calls K
 *
 * A case is K calls: K - 1 whose answer is a tool call, and the last. Prints nothing; a failed call ends it with exit 1.
 */
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    cases: { type: 'string', default: '1000' },
    concurrency: { type: 'string', default: '50' },
    calls: { type: 'string', default: '1' },
  },
});
const [cases, concurrency, calls] = [values.cases, values.concurrency, values.calls].map(Number);
const url = new URL(`${values.url}/chat/completions`);
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
const tool = {
  name: 'look',
  description: 'Looks something up.',
  parameters: { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] },
};
const tools = calls === 1 ? {} : { tools: [{ type: 'function', function: tool }] };

function post(messages) {
  const body = JSON.stringify({ model: 'mock', temperature: 0, messages, ...tools });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((done, fail) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('error', fail);
      response.on('end', () => {
        if (response.statusCode === 200) done(JSON.parse(text).choices[0].message);
        else fail(new Error(`HTTP ${String(response.statusCode)}: ${text}`));
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

async function play(number) {
  const messages = [{ role: 'user', content: `Please answer case-${String(number).padStart(5, '0')}.` }];
  for (let made = 1; made <= calls; made += 1) {
    const message = await post(messages);
    messages.push(message);
    for (const { id } of message.tool_calls ?? [])
      messages.push({ role: 'tool', tool_call_id: id, content: 'found' });
  }
}

let next = 1;
async function loop() {
  while (next <= cases) await play(next++);
}
await Promise.all(Array.from({ length: concurrency }, loop));
agent.destroy();
