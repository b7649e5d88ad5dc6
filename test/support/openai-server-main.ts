/**
 * The scripted server as a process of its own, for tests of the command line and for benchmarks:
 *
 *   tsx test/support/openai-server-main.ts --port 0 --latency 50 --script tool-loop --rounds 3 --text done
 *   tsx test/support/openai-server-main.ts --script skilled --conditions '{"limits": {"rpm": 600}, "echo": true}'
 *
 * `--conditions` are those of server-conditions.ts. `skilled` knows the shipped cases; its models are named
 * `solves-0.8`. Prints one line of JSON, `{"url": ...}`, once it listens. GET /stats tells what it has served,
 * GET /ledger what it did about each request.
 */
import { parseArgs } from 'node:util';
import { startServer, type ServerOptions } from './openai-server.js';
import { conditionsSchema } from './server-conditions.js';
import { serverScripts, type ScriptSettings } from './server-scripts.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
    script: { type: 'string', default: 'constant' },
    rounds: { type: 'string', default: '3' },
    text: { type: 'string', default: '好的。' },
    conditions: { type: 'string', default: '{}' },
  },
});

/** The scenarios take a second to load, so only who needs them loads them. */
async function answersOf(name: string, settings: ScriptSettings): Promise<ServerOptions['answer']> {
  if (name === 'skilled') {
    const { shippedCases, skilledAnswers } = await import('./skilled-server.js');
    const { loadScenarios } = await import('../../src/scenarios/index.js');
    const scenarios = await loadScenarios();
    return skilledAnswers(scenarios, shippedCases(scenarios));
  }
  const script = serverScripts[name];
  if (script !== undefined) return script(settings);
  throw new Error(`no script "${name}"; scripts: skilled, ${Object.keys(serverScripts).join(', ')}`);
}

const server = await startServer({
  latencyMs: Number(values.latency),
  ...conditionsSchema.parse(JSON.parse(values.conditions)),
  answer: await answersOf(values.script, { text: values.text, rounds: Number(values.rounds) }),
  port: Number(values.port),
  record: false,
});
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
process.on('SIGTERM', () => {
  void server.close().then(() => process.exit(0));
});
