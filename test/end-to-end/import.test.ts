import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WrittenLine } from '../../src/core/transcript-line.js';
import { tampers } from '../evals/import/tampers.js';
import { festeval, scores, sharedFolder, writeSuite, type Row } from '../support/cli.js';
import { startServer, type ServerOptions } from '../support/openai-server.js';
import { sampleOf } from '../support/server-scripts.js';

/** Hooks run the command line, too. */
const HOOK_MS = 60_000;

/** Whatever models do: calls in order and side by side, of unknown tools and with arguments that are none, and words. */
const anything: ServerOptions['answer'] = ({ body: { tools = [], messages } }) => {
  const n = messages.filter(({ role }) => role === 'assistant').length;
  const call = (at: number) => {
    const tool = tools[at % Math.max(1, tools.length)]?.function;
    return { name: tool?.name ?? 'none', args: sampleOf(tool?.parameters) };
  };
  const answers = [
    { calls: [call(0), call(1), call(2)] },
    { text: '您几点要到家？一共多少预算？' },
    {
      calls: [
        { name: 'no_such_tool', args: {} },
        { name: call(1).name, args: '{"city": ' },
      ],
    },
    { text: '我再看看。', calls: [call(n), call(n + 3)] },
    { calls: [{ name: 'finish', args: { nothing: true } }] },
  ];
  return answers[n % answers.length] ?? {};
};

const write = (dir: string, file: string, lines: readonly unknown[]): void => {
  writeFileSync(join(dir, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
};
const read = (text: string): WrittenLine[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WrittenLine);

/** All of a row that the subject's doing decides. */
function earned(row: Row): unknown {
  const {
    backend: _backend,
    made: _made,
    assistant: _assistant,
    ...rest
  } = row as Row & Record<string, unknown>;
  return rest;
}

describe('a run over all shipped scenarios, exported and imported again', () => {
  const dir = sharedFolder();
  let text = '';

  beforeAll(async () => {
    const server = await startServer({ answer: anything, record: false });
    writeSuite(
      dir,
      'name: mixed\nscenarios: [itinerary, relatives, dialect-primer]\nbackends: [bot:oracle, "bot:noisy#p=0.5"]\nlimit: 2\nlimits: { turns: 14, toolCalls: 24 }\n',
    );
    const model = ['--backend', `m=openai:m@${server.url}`];
    const bots = ['--backend', 'bot:oracle', '--backend', 'bot:noisy#p=0.5'];
    const played = await festeval(dir, ['eval', 'suite.yaml', ...bots, ...model, '--name', 'ours']);
    expect(played.code).toBe(0);
    await server.close();
    text = (await festeval(dir, ['export', 'ours'])).stdout;
    writeFileSync(join(dir, 'ours.jsonl'), text);
    const { code, stderr } = await festeval(dir, ['rescore', '--import', 'ours.jsonl', '--name', 'back']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'back: 18 transcripts imported from ours.jsonl\n' });
  }, HOOK_MS);

  it('scores the same in every row: numbers, stops, criteria, instrument, tokens and time', () => {
    const rows = scores(dir, 'ours');
    expect(rows).toHaveLength(18);
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(3);
    expect(scores(dir, 'back').map(earned)).toEqual(rows.map(earned));
  });

  it('is a run like any other, which says where it comes from', async () => {
    const compared = await festeval(dir, ['compare', 'ours#react/m', 'back#react/m']);
    expect(compared.code).toBe(0);
    expect(compared.stdout).toContain('no difference in completion in any of 6 tasks');
    const gated = await festeval(dir, ['gate', 'ours#bot:oracle', 'back#bot:oracle', '--margin', '0.6']);
    expect(gated.code).not.toBe(2);
    const shown = await festeval(dir, ['show', 'back', `${scores(dir, 'ours')[0]?.caseId ?? ''}/bot:oracle`]);
    expect(shown.stdout).toContain('stop: done');
    const [row] = scores(dir, 'back').filter(({ subject }) => subject === 'react/m');
    expect(row).toMatchObject({ backend: 'imported', assistant: null });
    expect(row).toHaveProperty('made.settings.file', 'ours.jsonl');
    expect(row).toHaveProperty('made.settings.sha256', expect.stringMatching(/^[0-9a-f]{16}$/));
    expect((await festeval(dir, ['rescore', 'back'])).stdout).toContain(
      '0 trials graded again, 18 unchanged',
    );
  });

  it('goes into a file as to stdout, and by trial', async () => {
    expect((await festeval(dir, ['export', 'ours', '--out', 'out/ours.jsonl'])).code).toBe(0);
    expect(readFileSync(join(dir, 'out/ours.jsonl'), 'utf8')).toBe(text);
    const { stdout } = await festeval(dir, ['export', 'ours', '--trial', 'relatives-h01/bot:oracle']);
    expect(read(stdout).map((line) => line.case)).toEqual(['relatives-h01']);
    const none = await festeval(dir, ['export', 'ours', '--trial', 'nowhere']);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('nowhere') as string });
  });

  it('is refused where its name is taken', async () => {
    const { code, stderr } = await festeval(dir, ['rescore', '--import', 'ours.jsonl', '--name', 'ours']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('"ours"') as string });
  });
});

describe('a file that was tampered with', () => {
  const dir = sharedFolder();
  const lines: WrittenLine[] = [];

  beforeAll(async () => {
    const cases = ['--case', 'itinerary-h01', '--case', 'relatives-h01', '--scenario', 'itinerary,relatives'];
    await festeval(dir, ['eval', ...cases, '--backend', 'bot:oracle', '--name', 'run']);
    const fresh = read((await festeval(dir, ['export', 'run'])).stdout);
    const copy = (id: string, k: number): WrittenLine => {
      const found = fresh.find((line) => line.case === id);
      if (found === undefined) throw new Error(id);
      return { ...structuredClone(found), k };
    };
    lines.push(copy('itinerary-h01', 100));
    tampers.forEach(({ case: id, tamper }, k) => {
      const line = copy(id, k);
      tamper(line);
      lines.push(line);
    });
  }, HOOK_MS);

  it('stops everything, with each bad line by its number and nothing written', async () => {
    write(dir, 'bad.jsonl', lines);
    const { code, stdout, stderr } = await festeval(dir, [
      'rescore',
      '--import',
      'bad.jsonl',
      '--name',
      'bad',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    tampers.forEach(({ told }, n) => {
      const own = stderr.split('\n').find((line) => line.startsWith(`bad.jsonl:${String(n + 2)}: `));
      expect(own ?? stderr).toMatch(told);
    });
    expect(stderr).not.toContain('bad.jsonl:1: ');
    expect(existsSync(join(dir, 'runs/bad.db')) || existsSync(join(dir, 'reports/bad'))).toBe(false);
  });

  it('is warned of and graded by what the world gives, with --trust-calls', async () => {
    const forged = tampers.findIndex(({ name }) => name === 'an acceptance forged') + 1;
    write(dir, 'forged.jsonl', [lines[0], lines[forged]]);
    const args = [
      'rescore',
      '--import',
      'forged.jsonl',
      '--name',
      'forged',
      '--trust-calls',
      '--judge',
      'stub:1',
    ];
    const { code, stderr } = await festeval(dir, args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/forged\.jsonl:2: messages\.22: the result of finish/);
    expect(scores(dir, 'forged').map(({ stop, completion }) => [stop, completion])).toEqual([
      ['turn-limit', expect.any(Number)],
      ['done', 1],
    ]);
    expect(scores(dir, 'forged')[0]?.completion).toBeLessThan(1);
    expect(scores(dir, 'forged')[0]).toMatchObject({ judge: expect.stringContaining('stub:1') as string });
  });

  it('tells of lines that are no JSON, lack a key or have an unknown one, and of two that are one trial', async () => {
    const [good] = lines;
    const talk = [
      { role: 'user', content: [{ type: 'image' }] },
      { role: 'bot' },
      { role: 'tool', tool_id: 'x' },
    ];
    write(dir, 'odd.jsonl', [
      ...[good, { ...good, stopp: 'done' }, { scenario: 'itinerary', case: 'x' }, good],
      { ...good, messages: talk },
    ]);
    writeFileSync(join(dir, 'odd.jsonl'), '{"scenario": \n', { flag: 'a' });
    const { code, stderr } = await festeval(dir, ['rescore', '--import', 'odd.jsonl']);
    expect(code).toBe(2);
    for (const told of [
      'odd.jsonl:2: unknown key "stopp"; did you mean stop?',
      'odd.jsonl:3: "messages" is missing',
      'odd.jsonl:4: is the trial itinerary/itinerary-h01/bot:oracle/100, and so is line 1',
      'odd.jsonl:5: messages.0.content: expected text, or a list of text parts, found [{"type":"image"}]',
      'odd.jsonl:5: messages.1.role: expected one of system, developer, user, assistant, tool, found "bot"',
      'odd.jsonl:5: "messages.2.tool_call_id" is missing',
      'odd.jsonl:5: unknown key "messages.2.tool_id"; known are role, content, name, tool_calls, ',
      'odd.jsonl:6: expected a row of JSON',
    ])
      expect(stderr).toContain(told);
  });
});
