/** Summaries of any size, as charts see them; figures follow from places in the table alone. */
import type { Cell, Estimate, Overall, Summary } from '../../../../src/core/summary.js';
import type { ScenarioFacts } from '../../../../src/evals/summary/facts.js';

export type SubjectGiven = {
  readonly name: string;
  readonly bot?: boolean;
  /** Mean completion in scenario i; null: nothing graded. */
  readonly completion: (i: number) => number | null;
  /** Mean of the rubric in scenario i; null: not judged. */
  readonly judged?: (i: number) => number | null;
  readonly method?: Estimate['method'];
  readonly cost?: Overall['cost'];
  readonly tokens?: Overall['tokens'];
  readonly rank?: Overall['rank'];
};

export type Given = {
  readonly subjects: readonly SubjectGiven[];
  readonly scenarios: readonly string[];
  readonly judges?: readonly string[];
};

export const vague = (
  mean: number | null,
  half = 0.06,
  method: Estimate['method'] = 'cluster t',
): Estimate => {
  const open = mean === null || method === 'no variance' || method === 'one case';
  return {
    mean,
    low: open ? null : Math.max(0, mean - half),
    high: open ? null : Math.min(1, mean + half),
    level: 0.95,
    method: mean === null ? 'no trials' : method,
    trials: mean === null ? 0 : 16,
    cases: mean === null ? 0 : 16,
  };
};

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0
    ? null
    : known.reduce((sum, value) => sum + value, 0) / known.length;
};

const counts = { cases: 16, trials: 16, finished: 16, graded: 16, broken: {} };

function figuresOf(
  mean: number | null,
  method: Estimate['method'],
): Pick<Overall, 'completion' | 'usefulness' | 'score' | 'done'> {
  const { low, high, level, method: why } = vague(mean, 0.1, method);
  return {
    completion: vague(mean, 0.06, method),
    usefulness: vague(mean === null ? null : mean * 0.8 + 0.1, 0.1, method),
    score: vague(mean, 0.06, method),
    done: { passAt1: mean, low, high, level, method: why, passHat: {}, passHatCases: {} },
  };
}

const identity = ({ name, bot }: SubjectGiven): Pick<Overall, 'subject' | 'assistant' | 'backend'> => ({
  subject: name,
  assistant: bot === true ? null : 'react',
  backend: bot === true ? 'bot:x' : name,
});

const noTokens = { in: 0, out: 0, cached: 0 };

function cellOf(given: SubjectGiven, scenario: string, i: number): Cell {
  const { completion, judged, method = 'cluster t', tokens = noTokens } = given;
  const tact = judged?.(i) ?? null;
  return {
    scenario,
    ...identity(given),
    ...counts,
    ...figuresOf(completion(i), method),
    criteria: { seated: completion(i), tact },
    gatesFailed: {},
    judge:
      judged === undefined
        ? null
        : { coverage: tact === null ? 0 : 1, kappa: null, ballots: {}, canaries: { planted: 0, obeyed: 0 } },
    tokens,
    cost: null,
  };
}

export function summaryOf({ subjects, scenarios, judges = [] }: Given): Summary {
  return {
    schemaVersion: 1,
    run: 'run-1',
    suite: 'festival',
    status: 'complete',
    planned: 16 * subjects.length * scenarios.length,
    instrument: {
      engine: 1,
      scenarios: {},
      cases: {},
      limits: {},
      judges: [...judges],
      minJudges: 1,
      relatives: null,
      trials: 1,
    },
    subjects: [],
    judges: [],
    minKappa: 0.6,
    cells: scenarios.flatMap((id, i) => subjects.map((subject) => cellOf(subject, id, i))),
    overall: subjects.map((subject) => ({
      ...identity(subject),
      scenarios: scenarios.length,
      ...counts,
      trials: 16 * scenarios.length,
      graded: 16 * scenarios.length,
      ...figuresOf(meanOf(scenarios.map((_, i) => subject.completion(i))), subject.method ?? 'stratified t'),
      leadingFailure: null,
      rank: subject.rank ?? null,
      tokens: subject.tokens ?? noTokens,
      cost: subject.cost ?? null,
    })),
    excluded: [],
    timing: { created: '2026-02-01T08:00:00Z', latency: [] },
  };
}

export function factsOf(
  titles: readonly { readonly zh: string; readonly en: string }[],
): readonly ScenarioFacts[] {
  const criterion = { weight: 0, core: false, needs: null };
  return titles.map((title, i) => ({
    id: `s${String(i)}`,
    title,
    criteria: [
      { ...criterion, id: 'seated', kind: 'check', title: { zh: '有票', en: 'seated' }, weight: 100 },
      { ...criterion, id: 'tact', kind: 'rubric', title: { zh: '得体', en: 'tact' } },
    ],
  }));
}

/** A spread of figures that looks real: between 0 and 1, different in each place, the same every time. */
export const wave = (a: number, b: number): number => (Math.sin(a * 12.9898 + b * 78.233) + 1) / 2;

export const titles = [
  { zh: '回家路线', en: 'the way home' },
  { zh: '亲戚盘问演练', en: 'questions from relatives' },
  { zh: '方言与礼俗速成', en: 'dialect and manners in a hurry' },
  { zh: '年夜饭菜单与采购', en: 'the reunion dinner, menu and shopping' },
  { zh: '红包该包多少', en: 'how much goes into the red envelope' },
  { zh: '春运抢票', en: 'tickets in the rush' },
  { zh: '拜年祝福', en: 'New Year greetings' },
  { zh: '走亲访友排期', en: 'visits to relatives and friends, planned' },
  { zh: '带父母出游', en: 'a trip with the parents' },
  { zh: '年货比价', en: 'festival goods at the best price' },
  { zh: '家庭群里的谣言核查与礼貌澄清', en: 'rumours in the family chat' },
  { zh: '异地值班', en: 'on duty far from home' },
  { zh: '春晚与守岁安排', en: 'the gala and staying up late' },
  { zh: '孩子的压岁钱', en: 'children’s money' },
  { zh: '返程', en: 'the way back' },
] as const;

const models = [
  'react/qwen:qwen3-max',
  'plan/qwen:qwen3-max',
  'team/deepseek:deepseek-v3.2-exp',
  'agent/openai:gpt-5-mini-2026-01-15@http://127.0.0.1:8000/v1#temperature=0.7',
  'react/glm|<b>4.6</b>&"quoted"',
  'react/一个名字特别特别长的中文模型别名用来检验图表是否会被截断或者互相重叠到一起去了',
  'react/MOONSHOT-KIMI-K2-WWWWWWWWWWWWWWWWWWWWWWWWW',
  'react/豆包 1.6 专业版',
  'agent/minimax-m2',
  'react/llama-4',
  'bot:noisy#p=0.1',
  'bot:oracle',
];

/** Subjects like those of a real run, `n` of them, the oracle last. */
export function field(n: number): readonly SubjectGiven[] {
  const chosen = [...models.slice(0, Math.max(1, n - 1)), ...models.slice(-1)].slice(0, n);
  return chosen.map((name, s): SubjectGiven => {
    const bot = name.startsWith('bot:');
    const oracle = name === 'bot:oracle';
    return {
      name,
      bot,
      completion: (i) => (oracle ? 1 : 0.25 + 0.3 * wave(s, 1) + 0.4 * wave(s + 1, i)),
      judged: (i) => 0.3 + 0.5 * wave(s, 3) + 0.2 * wave(i, s),
      ...(oracle ? { method: 'no variance' } : {}),
      ...(bot
        ? {}
        : {
            tokens: { in: 90_000 + 400_000 * wave(s, 5), out: 9000, cached: 0 },
            cost: { amount: 2, currency: 'CNY', perDone: 0.02 + 1.2 * wave(s, 7) ** 4 },
            rank: { best: Math.max(1, s), worst: s + 2 },
          }),
    };
  });
}

export const ids = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `s${String(i)}`);
