/**
 * The scripted server as a process of its own, for tests of the command line and for benchmarks:
 *
 *   tsx test/support/openai-server-main.ts --port 0 --latency 50 --script tool-loop --rounds 3 --text done
 *
 * Prints one line of JSON, `{"url": ...}`, once it listens. GET /stats tells what it has served.
 */
import { parseArgs } from 'node:util';
import { startServer } from './openai-server.js';
import { serverScripts } from './server-scripts.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
    script: { type: 'string', default: 'constant' },
    rounds: { type: 'string', default: '3' },
    text: { type: 'string', default: '好的。' },
  },
});

const script = serverScripts[values.script];
if (script === undefined) {
  throw new Error(`no script "${values.script}"; scripts: ${Object.keys(serverScripts).join(', ')}`);
}
const server = await startServer({
  answer: script({ text: values.text, rounds: Number(values.rounds) }),
  latencyMs: Number(values.latency),
  port: Number(values.port),
  record: false,
});
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
process.on('SIGTERM', () => {
  void server.close().then(() => process.exit(0));
});
