/** What one writes by hand: LangChain's `createAgent`, p-limit, and a line of results a case. */
import { createWriteStream, readFileSync } from 'node:fs';
import { ChatOpenAI } from '@langchain/openai';
import { HumanMessage } from '@langchain/core/messages';
import { createAgent, tool } from 'langchain';
import pLimit from 'p-limit';
import { z } from 'zod';

const { BENCH_URL, BENCH_FILE, BENCH_CALLS, BENCH_CONCURRENCY, BENCH_OUT } = process.env;
const look = tool(() => 'found', {
  name: 'look',
  description: 'Looks something up.',
  schema: z.object({ q: z.string() }),
});
const model = new ChatOpenAI({
  ...{ model: 'mock', apiKey: 'x', temperature: 0 },
  configuration: { baseURL: BENCH_URL },
});
const agent = createAgent({ model, tools: BENCH_CALLS === '1' ? [] : [look] });
const cases = readFileSync(BENCH_FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const out = createWriteStream(`${BENCH_OUT}/out.jsonl`);
const limit = pLimit(Number(BENCH_CONCURRENCY));

let passed = 0;
async function play({ input, expected }) {
  const { messages } = await agent.invoke({ messages: [new HumanMessage(input)] });
  const output = messages.at(-1).content;
  const ok = output.includes(expected);
  if (ok) passed += 1;
  out.write(`${JSON.stringify({ input, output, ok })}\n`);
}
await Promise.all(cases.map((one) => limit(play, one)));
await new Promise((done) => out.end(done));
process.exit(passed === cases.length ? 0 : 1);
