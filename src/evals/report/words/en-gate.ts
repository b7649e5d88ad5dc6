import { NONE } from '../figures.js';
import { list, grouped } from './en-figures.js';
import type { GateWords, RuleFigures } from './gate.js';

const where = ({ where: scenario }: RuleFigures): string => (scenario === null ? '' : ` in ${scenario}`);
const needed = ({ needed: n }: RuleFigures): string =>
  n === null ? '' : `; about ${grouped(n)} tasks would settle it`;
const tasks = (n: number): string => (n === 1 ? '1 task' : `${grouped(n)} tasks`);

function notWorse(what: string): (figures: RuleFigures) => string {
  return (figures) => {
    const { value, limit, verdict } = figures;
    const moved = `${what}${where(figures)} moved by ${value}`;
    if (verdict === 'pass') return `${moved}, and a loss of more than ${limit} can be ruled out`;
    if (verdict === 'fail') return `${moved}: a loss of more than ${limit} is shown`;
    return `${moved}: a loss of more than ${limit} can be neither ruled out nor shown${needed(figures)}`;
  };
}

function limited(what: string): (figures: RuleFigures) => string {
  return (figures) => {
    const { value, limit, verdict } = figures;
    if (value === NONE) return `${what} is not known, so that it cannot be held to the limit of ${limit}`;
    const within = { pass: 'within', fail: 'over', inconclusive: 'not clearly within' }[verdict];
    return `${what}${where(figures)} is ${value}, ${within} the limit of ${limit}`;
  };
}

export const gateEn: GateWords = {
  ship: (candidate, why) => `Ship ${candidate}: ${why}.`,
  hold: (candidate, why) => `Hold ${candidate}: ${why}.`,
  unsure: (candidate, why) => `Not enough evidence to ship ${candidate}: ${why}.`,
  floorsOnly: 'it keeps every limit that was set; there is no baseline to compare it with',
  compared: (baseline) => `compared with ${baseline}, `,
  noLoss: (figures, limit) => `a loss of more than ${limit} is ruled out in ${list(figures, 'and')}`,
  rules: {
    evidence: (figures) => `the comparison rests on ${tasks(figures.tasks)}`,
    broken: ({ value, limit, verdict }) =>
      `${value} of the trials broke, ${verdict === 'pass' ? 'within' : 'over'} the ${limit} allowed`,
    completion: notWorse('completion'),
    usefulness: notWorse('usefulness'),
    floor: (figures) => {
      const { value, limit, verdict } = figures;
      const side = { pass: 'at or above', fail: 'below', inconclusive: 'not clearly above' }[verdict];
      return `completion${where(figures)} is ${value}, ${side} the floor of ${limit}`;
    },
    harm: (figures) => {
      const { value, verdict } = figures;
      if (verdict === 'fail') return `it has become worse${where(figures)}: ${value}`;
      return `no loss is shown${where(figures)} (${value})`;
    },
    cost: limited('the cost of a completed task'),
    latency: limited('the time that 95 of 100 trials stay under'),
  },
  reasons: {
    'few-tasks': ({ tasks: n }) =>
      `only ${tasks(n)} can be compared; under 20 nothing passes, however clear it looks`,
    'nothing-done': () => 'no task was completed',
    'timeouts-matter': () =>
      'trials that ran out of time or budget are left out, and would decide it if they had failed',
    partial: () => 'a run is not complete',
    'scenario-missing': (figures) => `nothing was graded${where(figures)}`,
    unpaired: () => 'too much of the two sides is not about the same tasks',
    'judge-missing': () => 'verdicts of judges are missing',
    'judge-uncalibrated': () => 'the judges were not calibrated, or agree too little with labelled answers',
  },
  join: (texts) => texts.join('; '),
  changed: (what, before, after, difference) => `${what} ${before} → ${after} (${difference})`,
  bestAndWorst: (best, worst) => `Best in ${best}, worst in ${worst}.`,
  flips: (gained, lost) =>
    gained + lost === 0
      ? 'No task went the other way.'
      : `${tasks(gained)} ${gained === 1 ? 'is' : 'are'} done that ${gained === 1 ? 'was' : 'were'} not before, ${String(lost)} no longer.`,
  sure: {
    tasks: (n) => `${tasks(n)} played by both.`,
    chance: (p) => `A difference in completion this large comes up ${p} by chance alone.`,
    detectable: (difference) => `A true difference under about ${difference} would mostly go unseen.`,
  },
  chanceOf: (p) => (p < 0.001 ? 'less than once in 1,000 times' : timesIn(p)),
  heading: 'The decision, rule by rule',
  note: 'Measured: candidate less baseline, or the figure itself; in brackets what it is at least or at most, one-sided.',
  compareNote: (level) =>
    `In brackets the two-sided ${level} interval of the difference, not adjusted for the number of scenarios; the rule on harm is.`,
  rule: 'Rule',
  scope: 'Where',
  everything: 'overall',
  verdict: 'Verdict',
  measured: 'Measured',
  limit: 'Asked for',
  tasks: 'Tasks',
  needed: (n) => `${grouped(n)} needed`,
  numbers: { completion: 'completion', usefulness: 'usefulness' },
  ruleNames: {
    evidence: 'enough evidence',
    broken: 'broken trials',
    completion: 'completion not worse',
    usefulness: 'usefulness not worse',
    floor: 'completion reaches the floor',
    harm: 'no harm shown',
    cost: 'cost per completed task',
    latency: 'time per trial (95th percentile)',
  },
  verdicts: { pass: 'pass', fail: '**fail**', inconclusive: '*inconclusive*' },
  baseline: 'Baseline',
  candidate: 'Candidate',
  difference: 'Difference in completion',
  gainedLost: 'Tasks gained / lost',
  overall: 'All',
  differs: 'What is different',
  drift: 'What is different in the measuring, and was allowed to be',
  departure: (what, before, after) => `${what}: ${before} → ${after}`,
  lostTasks: (n) => `${tasks(n)} the baseline did and the candidate does not`,
  because: (task, why) => `${task}: ${why}`,
  more: (n) => `and ${grouped(n)} more`,
  seconds: (value) => `${value} s`,
};

function timesIn(p: number): string {
  if (p >= 0.5) return 'more often than not';
  if (p >= 0.1) return `about ${String(Math.round(p * 10))} times in 10`;
  if (p >= 0.01) return `about ${String(Math.round(p * 100))} times in 100`;
  return `about ${String(Math.round(p * 1000))} times in 1,000`;
}
