/**
 * A light OpenAI-compatible server for benchmarks, a process of its own: `node bench/mock-server.mjs [--latency MS] [--calls K]`
 * prints `{"url": ...}`. A prompt with `case-00042` in it is answered `answer-00042`, after K - 1 calls of the first tool that
 * the request offers. `POST /reset?latency=MS&calls=K` starts a new count; `GET /stats` tells it. It reads no more of a
 * request than it must, so that it is never what is measured. With `--child` it ends with its standard input and leaves Ctrl-C
 * to whoever started it.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '50' },
    calls: { type: 'string', default: '1' },
    child: { type: 'boolean', default: false },
  },
});
const CASE = /case-(\d+)/;
const REST = '"object":"chat.completion","created":1700000000,"model":"mock","choices":[{"index":0,';
const USAGE = '"usage":{"prompt_tokens":20,"completion_tokens":6,"total_tokens":26}}';

let made = 0;
/** Clients tell messages apart by these ids. */
const head = () => `{"id":"chatcmpl-${String((made += 1))}",${REST}`;

let state = fresh(Number(values.latency), Number(values.calls));

function fresh(latency, calls) {
  return {
    ...{ latency, calls, served: 0, others: 0, inflight: 0, maxInflight: 0, first: null, last: null },
    ...{ byCase: new Map(), cpu: process.cpuUsage() },
  };
}

function stats() {
  const { byCase, cpu, ...counts } = state;
  const { user, system } = process.cpuUsage(cpu);
  const complete = [...byCase.values()].filter((calls) => calls === counts.calls).length;
  return { ...counts, complete, cpuMs: (user + system) / 1000 };
}

function text(content) {
  return `${head()}"message":{"role":"assistant","content":"${content}"},"finish_reason":"stop"}],${USAGE}`;
}

function call(tool, id, round) {
  const made = { name: tool, arguments: JSON.stringify({ q: `case-${id}` }) };
  const calls = JSON.stringify([{ id: `call_${id}_${String(round)}`, type: 'function', function: made }]);
  return `${head()}"message":{"role":"assistant","content":null,"tool_calls":${calls}},"finish_reason":"tool_calls"}],${USAGE}`;
}

/** What the model says: a call while fewer tools have answered than there are to be rounds. */
function answer(raw, id, calls) {
  if (calls === 1) return text(`answer-${id}`);
  const { messages, tools } = JSON.parse(raw);
  const rounds = messages.filter(({ role }) => role === 'tool').length;
  const tool = tools?.[0]?.function?.name;
  return tool === undefined || rounds >= calls - 1 ? text(`answer-${id}`) : call(tool, id, rounds);
}

function complete(raw, response) {
  const run = state;
  const id = CASE.exec(raw)?.[1];
  if (id !== undefined) run.first ??= Date.now();
  run.inflight += 1;
  run.maxInflight = Math.max(run.maxInflight, run.inflight);
  setTimeout(() => {
    run.inflight -= 1;
    if (response.destroyed) return;
    reply(response, 200, id === undefined ? text('OK') : answer(raw, id, run.calls));
    if (id === undefined) {
      run.others += 1;
      return;
    }
    run.served += 1;
    run.last = Date.now();
    run.byCase.set(id, (run.byCase.get(id) ?? 0) + 1);
  }, run.latency);
}

function reply(response, status, body) {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function serve(request, raw, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname === '/stats') return reply(response, 200, JSON.stringify(stats()));
  if (pathname === '/reset') {
    state = fresh(Number(searchParams.get('latency')), Number(searchParams.get('calls')));
    return reply(response, 200, JSON.stringify(stats()));
  }
  if (pathname.endsWith('/models')) return reply(response, 200, '{"object":"list","data":[{"id":"mock"}]}');
  return reply(response, 404, `{"error":{"message":"there is no ${pathname}"}}`);
}

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const raw = Buffer.concat(chunks).toString();
    if (request.url.endsWith('/chat/completions')) complete(raw, response);
    else serve(request, raw, response);
  });
});
server.requestTimeout = 0;
server.on('connection', (socket) => socket.setNoDelay(true));
server.listen(0, '127.0.0.1', 4096, () => {
  process.stdout.write(
    `${JSON.stringify({ url: `http://127.0.0.1:${String(server.address().port)}/v1` })}\n`,
  );
});

if (values.child) {
  process.on('SIGINT', () => undefined);
  process.stdin.on('end', () => process.exit(0)).resume();
}
