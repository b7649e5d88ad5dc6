import type { Components, Plan, PlanOption } from '../../core/plan.js';
import type { Money } from '../../core/money.js';
import { columns } from '../../text/columns.js';

/** A plan for a terminal: what the run can show as it is, then what it takes to show more. */
export function planText(plan: Plan): string {
  const { asked, components, pooled } = plan;
  const chance = `${(asked.power * 100).toFixed(0)} %`;
  const optionHead = [
    'trials a task',
    `tasks to find ${String(asked.detect)}`,
    'cost a side',
    `tasks for a gate at ${String(asked.margin)}`,
    'cost a side',
  ];
  return [
    currentSentence(plan, chance),
    '',
    columns([
      ['', 'tasks', 'trials', `mean ${plan.score}`, 'sd between tasks', 'sd between trials', 'design effect'],
      ...components.map((part) => componentRow(part.scenario ?? '', part)),
      componentRow('pooled', pooled),
    ]),
    differenceSentence(plan),
    '',
    `With a chance of ${chance}, two-sided error ${String(asked.alpha)} to find a difference, one-sided for a gate whose rule on ${plan.score} passes an equal candidate:`,
    columns([optionHead, ...plan.options.map((option) => optionRow(option, plan))]),
    ...cheapestLines(plan),
    ...repeatedLines(plan),
  ].join('\n');
}

function currentSentence({ run, subject, current, asked }: Plan, chance: string): string {
  const { tasks, trials, detectable, margin, gatePower } = current;
  const size = `${String(tasks)} tasks x ${String(Number(trials.toFixed(2)))} ${trials === 1 ? 'trial' : 'trials'}`;
  const detect =
    detectable === null
      ? 'differences of a size that cannot be told, since nothing varies'
      : `differences of ${detectable.toFixed(3)} and more`;
  const gate = margin === null ? 'no margin' : `a margin of ${margin.toFixed(3)} and more`;
  const power =
    gatePower === null
      ? ''
      : ` (at ${String(asked.margin)} it passes an equal candidate in ${(gatePower * 100).toFixed(0)} % of runs)`;
  return `${run}#${subject}, ${size}: as it is, a comparison finds ${detect}, and a gate can work with ${gate}, in ${chance} of runs${power}.`;
}

function differenceSentence({ difference, pooled }: Plan): string {
  const { sd, from, against, correlation } = difference;
  const known =
    from === 'pairs'
      ? `from the tasks shared with ${against ?? ''}`
      : `assumed: a correlation of ${String(correlation ?? 0)} between two subjects' scores (--correlation, or --against SUBJECT)`;
  const noise =
    pooled.within === null
      ? ' With one trial a task the noise of trials counts as differences between tasks: run 2 or more trials to know what more of them would gain.'
      : '';
  return `sd of the true difference over tasks: ${sd.toFixed(3)} (${known}).${noise}`;
}

function componentRow(name: string, part: Components): readonly string[] {
  const sd = (variance: number | null): string => (variance === null ? '-' : Math.sqrt(variance).toFixed(3));
  return [
    name,
    String(part.tasks),
    String(part.trials),
    part.mean === null ? '-' : part.mean.toFixed(3),
    sd(part.between),
    sd(part.within),
    part.designEffect === null ? '-' : part.designEffect.toFixed(2),
  ];
}

function optionRow(option: PlanOption, { perTrial }: Plan): readonly string[] {
  const cost = (money: Money | null, tokens: number | null): string => {
    if (money !== null) return `${money.amount.toPrecision(3)} ${money.currency}`;
    return tokens === null || perTrial.tokens === null ? '-' : `${(tokens / 1e6).toPrecision(3)}M tokens`;
  };
  const count = (tasks: number | null): string => (tasks === null ? '-' : String(tasks));
  return [
    String(option.trials),
    count(option.detect),
    cost(option.detectCost, option.detectTokens),
    count(option.gate),
    cost(option.gateCost, option.gateTokens),
  ];
}

function cheapestLines({ cheapest, options, pooled }: Plan): readonly string[] {
  const line = (of: 'detect' | 'gate', what: string): string => {
    const option = options.find(({ trials }) => trials === cheapest[of]);
    const tasks = option?.[of] ?? null;
    return option === undefined || tasks === null
      ? `${what}: cannot be told`
      : `${what}: ${String(tasks)} tasks x ${String(option.trials)} ${option.trials === 1 ? 'trial' : 'trials'}`;
  };
  const more = pooled.tasks;
  return [
    `cheapest split: ${line('detect', 'to find the difference')}; ${line('gate', 'for the gate')}.`,
    `New tasks are worth more than new trials of the ${String(more)} at hand: "festeval generate SCENARIO --n N" makes them.`,
  ];
}

function repeatedLines({ repeated }: Plan): readonly string[] {
  if (repeated.length < 2) return [];
  const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
  const rows = repeated.map(({ k, any, all }) => [String(k), share(any), share(all)]);
  return ['', columns([['k trials', 'pass@k: at least one done', 'pass^k: all done'], ...rows])];
}
