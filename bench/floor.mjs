/**
 * The floor: what work of a benchmark costs a Node client that does nothing but ask. One keep-alive agent of node:http, as
 * many loops as may ask at once, requests written and answers read as JSON, no checks and no records.
 *
 *   node bench/floor.mjs --url http://127.0.0.1:8080/v1 --cases 1000 --concurrency 50 --calls 4
 *
 * `--calls 4` makes three rounds of a tool and one of words, each with the whole conversation, as the server's script
 * `tool-loop --rounds 3` answers. Prints nothing; exits 1 with a reason where an answer is no answer, or a conversation
 * has another number of calls.
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

/** The tool of bench/tiny that its model calls, as a server is told of it. */
const tools = [
  {
    type: 'function',
    function: {
      name: 'look',
      description: 'Looks something up.',
      parameters: { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] },
    },
  },
];

/** One request; rejects with whatever is no answer. */
function ask(messages) {
  const body = JSON.stringify({ model: 'mock', messages, ...(calls > 1 ? { tools } : {}) });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((done, fail) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => (text += piece));
      response.on('error', fail);
      response.on('end', () => {
        if (response.statusCode === 200) done(JSON.parse(text).choices[0].message);
        else fail(new Error(`the server answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

async function play(at) {
  let messages = [
    { role: 'system', content: 'Answer the user.' },
    { role: 'user', content: `Please answer case-${String(at).padStart(5, '0')}.` },
  ];
  for (let call = 1; call <= calls; call += 1) {
    const message = await ask(messages);
    const asked = message.tool_calls ?? [];
    if (asked.length > 0 !== call < calls) throw new Error(`a conversation of other than ${calls} calls`);
    const results = asked.map(({ id }) => ({ role: 'tool', tool_call_id: id, content: '{"found":true}' }));
    messages = [...messages, message, ...results];
  }
}

let next = 1;
async function loop() {
  while (next <= cases) await play(next++);
}

await Promise.all(Array.from({ length: concurrency }, loop));
agent.destroy();
