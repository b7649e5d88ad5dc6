import { describe, expect, it, onTestFinished } from 'vitest';
import { scoreRowSchema, type ScoreRow } from '../../src/core/scores.js';
import { assistantIds } from '../../src/graphs/assistants/index.js';
import { loadScenarios } from '../../src/scenarios/index.js';
import { festeval, scores, workFolder, writeSuite } from '../support/cli.js';
import { startServer, type RequestBody, type ScriptedAnswer } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';

const scenarios = await loadScenarios();

const ids = scenarios.map(({ id }) => id);
const assistants = [...assistantIds];

/** One token in for each message, and as many out as the model's name has letters: no two calls cost the same. */
const billed = (body: RequestBody) => ({
  prompt_tokens: body.messages.length,
  completion_tokens: body.model.length,
});
type Bill = { in: number; out: number; calls: number };

/** A server that keeps its own books, by model; every role is played by a model of its own. */
async function countingServer(): Promise<{ url: string; bills: Map<string, Bill> }> {
  const bills = new Map<string, Bill>();
  const toolLoop = serverScripts['tool-loop']?.({ text: '好的。', rounds: 3 });
  if (toolLoop === undefined) throw new Error('tool-loop');
  const server = await startServer({
    answer(request, n) {
      const { body } = request;
      const usage = billed(body);
      const bill = bills.get(body.model) ?? { in: 0, out: 0, calls: 0 };
      bill.in += usage.prompt_tokens;
      bill.out += usage.completion_tokens;
      bill.calls += 1;
      bills.set(body.model, bill);
      return { ...answerFor(body, () => toolLoop(request, n)), usage };
    },
  });
  onTestFinished(() => server.close());
  return { url: server.url, bills };
}

function answerFor(body: RequestBody, play: () => ScriptedAnswer): ScriptedAnswer {
  return body.model === 'voice' ? { text: 'Hm.' } : play();
}

const suite = `name: seats
scenarios: [${ids.join(', ')}]
backends: [bot:oracle]
split: dev
limit: 2
limits: { turns: 8, toolCalls: 12 }
`;

type Role = 'assistant' | 'user' | 'judge';
function tokensOf(rows: readonly ScoreRow[], role: Role): { in: number; out: number } {
  const spent = rows.flatMap((row) =>
    role === 'assistant' ? [row.tokens] : (row.others[role]?.tokens ?? []),
  );
  return spent.reduce((sum, one) => ({ in: sum.in + one.in, out: sum.out + one.out }), { in: 0, out: 0 });
}

describe(`${assistants.join(', ')} in ${ids.join(', ')}`, () => {
  it('finish or break every planned trial, and every token is counted under its role', async () => {
    const { url, bills } = await countingServer();
    const dir = workFolder();
    const model = (name: string): string => `${name}=openai:${name}@${url}`;
    const { code, stderr } = await festeval(dir, [
      ...['eval', writeSuite(dir, suite), '--name', 'run', '--backend', model('player')],
      ...assistants.flatMap((id) => ['--assistant', id]),
      ...['--relatives', model('voice'), '--judge', model('judge'), '--allow-self-judge'],
    ]);
    expect(stderr).not.toContain('unexpected');
    const rows = scores(dir, 'run').map((row) => scoreRowSchema.parse(row));
    expect(rows).toHaveLength(assistants.length * ids.length * 2);
    expect(rows.filter(({ status }) => status === 'finished')).toHaveLength(rows.length);
    expect(code).toBe(0);
    const preflight = (name: string) => ({ in: 1, out: name.length });
    for (const [name, role] of [
      ['player', 'assistant'],
      ['voice', 'user'],
      ['judge', 'judge'],
    ] as const) {
      const bill = bills.get(name) ?? { in: 0, out: 0, calls: 0 };
      expect({ name, played: bill.calls > 1 }).toEqual({ name, played: true });
      const { in: tokensIn, out } = tokensOf(rows, role);
      expect({ name, in: tokensIn, out }).toEqual({
        name,
        in: bill.in - preflight(name).in,
        out: bill.out - preflight(name).out,
      });
    }
  });
});
