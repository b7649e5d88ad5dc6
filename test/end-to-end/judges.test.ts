import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { scoreRowSchema, type ScoreRow } from '../../src/core/scores.js';
import { summarySchema, type Summary } from '../../src/core/summary.js';
import { festeval, readReport, workFolder, type Ended } from '../support/cli.js';
import { judgeAnswers } from '../support/judge-server.js';
import { startServer, type ServerOptions } from '../support/openai-server.js';

async function serve(answer: ServerOptions['answer'] = judgeAnswers()): Promise<string> {
  const started = await startServer({ answer, record: false });
  onTestFinished(() => started.close());
  return started.url;
}

const RUBRIC = 'teachable';
const base = [
  'eval',
  '--scenario',
  'dialect-primer',
  '--backend',
  'bot:oracle',
  '--limit',
  '4',
  '--name',
  'run',
];
const judged = (...specs: readonly string[]): string[] => specs.flatMap((spec) => ['--judge', spec]);

type Run = Ended & {
  readonly dir: string;
  readonly rows: () => ScoreRow[];
  readonly summary: () => Summary;
};

async function run(args: readonly string[], dir = workFolder()): Promise<Run> {
  const ended = await festeval(dir, args);
  return {
    ...ended,
    dir,
    rows: () =>
      readReport(dir, 'run', 'scores.jsonl')
        .trim()
        .split('\n')
        .map((line) => scoreRowSchema.parse(JSON.parse(line))),
    summary: () => summarySchema.parse(JSON.parse(readReport(dir, 'run', 'summary.json'))),
  };
}

describe('a panel of three judges of which two must agree to rule', () => {
  it('rules by the two that give a verdict where the third babbles, and counts what the third did', async () => {
    const url = await serve();
    const panel = judged(`a=openai:honest@${url}`, `b=openai:plain@${url}`, `c=openai:rubbish@${url}`);
    const { code, rows, summary } = await run([...base, ...panel, '--min-judges', '2']);
    expect(code).toBe(0);
    for (const row of rows()) {
      expect(row).toMatchObject({ missing: [], criteria: { [RUBRIC]: 0.5 } });
      expect(row.ballots.a).toMatchObject({ asked: 1, valid: 1, invalid: 0 });
      expect(row.ballots.c).toMatchObject({ asked: 1, valid: 0, invalid: 1 });
    }
    const [cell] = summary().cells;
    expect(cell?.judge).toMatchObject({
      coverage: 1,
      ballots: { a: { asked: 4, valid: 4 }, b: { asked: 4, valid: 4 }, c: { asked: 4, invalid: 4 } },
    });
  });

  it('leaves the rubric missing where only one gives a verdict; completion stands', async () => {
    const url = await serve();
    const panel = judged(`a=openai:honest@${url}`, `b=openai:shy@${url}`, `c=openai:rubbish@${url}`);
    const { code, rows, summary } = await run([...base, ...panel, '--min-judges', '2']);
    expect(code).toBe(0);
    for (const row of rows()) {
      expect(row).toMatchObject({ missing: [RUBRIC], completion: 1, score: null, usefulness: null });
      expect(row.criteria[RUBRIC]).toBeNull();
    }
    const { cells, excluded } = summary();
    expect(cells[0]).toMatchObject({ graded: 4, completion: { mean: 1 }, judge: { coverage: 0 } });
    expect(cells[0]?.judge?.ballots.b).toMatchObject({ asked: 4, abstained: 4, valid: 0, invalid: 0 });
    expect(excluded).toMatchObject([{ reason: 'judge', trials: 4, from: ['usefulness', 'score'] }]);
  });

  it('asks again on --resume for what was missing, and for nothing that was answered', async () => {
    let down = true;
    let questions = 0;
    const answers = judgeAnswers();
    const url = await serve((request, n) => {
      if (request.body.tools !== undefined) questions += 1;
      return down && request.body.model === 'plain' && request.body.tools !== undefined
        ? { text: 'not today' }
        : answers(request, n);
    });
    const args = [...base, ...judged(`a=openai:honest@${url}`, `b=openai:plain@${url}`), '--min-judges', '2'];
    const first = await run(args);
    expect(first.rows().map(({ missing }) => missing)).toEqual(Array(4).fill([RUBRIC]));
    down = false;
    const second = await run([...args, '--resume'], first.dir);
    expect(second.rows().map(({ missing }) => missing)).toEqual(Array(4).fill([]));
    const before = questions;
    await run([...args, '--resume'], first.dir);
    expect(questions).toBe(before);
  });
});

describe('a canary in what is judged', () => {
  it('is counted for every judge that read it, and voids the verdict of one that wrote it', async () => {
    const url = await serve();
    const cases = ['dialect-h06', 'dialect-h09'].flatMap((id) => ['--case', id]);
    const { code, rows, summary } = await run([
      ...base,
      ...cases,
      ...judged(`h=openai:honest@${url}`, `p=openai:parrot@${url}`),
    ]);
    expect(code).toBe(0);
    expect(summary().cells[0]?.judge).toMatchObject({
      coverage: 1,
      canaries: { planted: 4, obeyed: 2 },
      ballots: { h: { valid: 2, planted: 2, obeyed: 0 }, p: { valid: 0, invalid: 2, planted: 2, obeyed: 2 } },
    });
    expect(rows().map(({ criteria }) => criteria.teachable)).toEqual([0.5, 0.5]);
  });
});

describe('what judging costs', () => {
  it('is counted apart from the subject, to the token, second tries included', async () => {
    let spent = { in: 0, out: 0 };
    const answers = judgeAnswers();
    const url = await serve((request, n) => {
      const usage = { prompt_tokens: 1000 + n, completion_tokens: 30 + n };
      if (request.body.tools !== undefined)
        spent = { in: spent.in + usage.prompt_tokens, out: spent.out + usage.completion_tokens };
      return { ...answers(request, n), usage };
    });
    const { rows } = await run([...base, ...judged(`a=openai:honest@${url}`, `b=openai:rubbish@${url}`)]);
    const total = (of: 'in' | 'out'): number =>
      rows().reduce((sum, row) => sum + (row.others.judge?.tokens[of] ?? 0), 0);
    expect({ in: total('in'), out: total('out') }).toEqual(spent);
    expect(rows().map((row) => row.others.judge?.calls)).toEqual([3, 3, 3, 3]);
    expect(rows().every((row) => row.tokens.in + row.tokens.out === 0)).toBe(true);
  });
});

describe('a judge whose replies cannot be read', () => {
  it.each(['', '#tools=prompted'])('is asked twice and no more%s', async (setting) => {
    const url = await serve((request, n) =>
      request.body.model === 'half'
        ? { text: '{"tool": "give_verdict", "args": {"level": ' }
        : judgeAnswers()(request, n),
    );
    const { code, rows } = await run([...base, '--limit', '1', ...judged(`h=openai:half@${url}${setting}`)]);
    expect(code).toBe(0);
    expect(rows()).toMatchObject([{ missing: [RUBRIC], ballots: { h: { asked: 1, invalid: 1 } } }]);
    expect(rows()[0]?.others.judge?.calls).toBe(2);
  });

  it('is asked twice and no more where it hangs', async () => {
    const answers = judgeAnswers();
    const url = await serve((request, n) =>
      request.body.tools === undefined ? answers(request, n) : { fault: { kind: 'hang' } },
    );
    const { code, rows } = await run([
      ...base,
      '--limit',
      '1',
      ...judged(`h=openai:honest@${url}#timeout=0.3`),
    ]);
    expect(code).toBe(0);
    expect(rows()).toMatchObject([{ missing: [RUBRIC], completion: 1 }]);
    expect(rows()[0]?.others.judge?.calls).toBe(2);
  });
});

describe('a judge of the same family as a subject', () => {
  it('is refused with exit 2 naming both', async () => {
    const url = await serve();
    const backend = ['--backend', `m=openai:honest-small@${url}`];
    const { code, stderr } = await run([...base, ...backend, ...judged(`j=openai:honest@${url}`)]);
    expect(code).toBe(2);
    expect(stderr).toContain('judge j and subject react/m');
    expect(stderr).toContain('--allow-self-judge');
  });

  it('is let through by --allow-self-judge, and the summary says so', async () => {
    const url = await serve();
    const backend = ['--backend', `m=openai:honest-small@${url}`];
    const args = [
      ...base,
      '--limit',
      '1',
      ...backend,
      ...judged(`j=openai:honest@${url}`),
      '--allow-self-judge',
    ];
    const { code, summary } = await run(args);
    expect(code).toBe(0);
    expect(summary().judges).toMatchObject([{ id: 'j', kind: 'model', sameFamily: ['react/m'] }]);
  });
});

const printsSchema = z.array(z.object({ id: z.string(), calibrated: z.unknown() }));

describe('a judge that must be calibrated', () => {
  it('is refused where it agrees too little with the labels, and plays without the flag, with a warning', async () => {
    const dir = workFolder();
    await festeval(dir, ['calibrate', '--judge', 'bot:judge']);
    const refused = await run([...base, ...judged('bot:judge'), '--require-calibrated'], dir);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('agrees too little')]);
    const played = await run([...base, ...judged('bot:judge')], dir);
    expect([played.code, played.stderr]).toEqual([0, expect.stringContaining('agrees too little')]);
    const { judges, cells } = played.summary();
    expect(printsSchema.parse(judges)[0]?.calibrated).toMatchObject({
      kappa: { [RUBRIC]: expect.any(Number) as number },
    });
    expect(cells[0]?.judge?.kappa).toBe(judges[0]?.calibrated?.kappa[RUBRIC]);
  });

  it('plays where it is calibrated and agrees', async () => {
    const url = await serve();
    const dir = workFolder();
    const spec = `j=openai:honest@${url}`;
    await festeval(dir, ['calibrate', '--judge', spec]);
    const { code, stderr, summary } = await run([...base, ...judged(spec), '--require-calibrated'], dir);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('judge:')]);
    expect(summary().cells[0]?.judge?.kappa).toBe(1);
  });
});

describe('a panel', () => {
  it('grades a stored run anew with rescore, under another panel', async () => {
    const { dir } = await run([...base, ...judged('stub:1')]);
    const { code, rows, summary } = await run(
      ['rescore', 'run', ...judged('stub:0', 'stub:0.5', 'stub:1')],
      dir,
    );
    expect(code).toBe(0);
    expect(rows().map(({ criteria }) => criteria[RUBRIC])).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(summary().judges.map(({ id }) => id)).toEqual(['stub:0', 'stub:0.5', 'stub:1']);
  });
});
