import { cases, list, percent, trials } from './en-figures.js';
import type { LeadWords } from './lead.js';

const inScenario = (scenario: string | null): string => (scenario === null ? '' : ` in ${scenario}`);

export const leadEn: LeadWords = {
  nothing: 'This run decides nothing: no trial of a subject could be graded.',
  nobody: 'Use none of them: no subject completed anything.',
  onlyBots:
    'Only reference bots were run: this checks the measuring instrument and says nothing about a model.',
  bestBot: ({ name, figure }) => `The best of them, ${name}, reaches a completion of ${figure}.`,
  ahead: (first, next, ready) =>
    ready
      ? `Use ${first.name}: it completes more than any other subject (${first.figure} of 1, against ${next.figure} for ${next.name}), by more than chance explains.`
      : `None is ready for a campaign. The best is ${first.name}: it completes more than any other subject (${first.figure} of 1, against ${next.figure} for ${next.name}), by more than chance explains.`,
  single: ({ name, figure }, ready) =>
    ready
      ? `${name} can be used: its completion is ${figure} of 1. It was the only subject, so nothing is compared.`
      : `${name} is not ready for a campaign: its completion is ${figure} of 1. It was the only subject, so nothing is compared.`,
  level: (named, more, ready) => {
    const names = named.map(({ name }) => name);
    const who = list(more === 0 ? names : [...names, `${String(more)} more`], more === 0 ? 'or' : 'and');
    const any = more > 0 || names.length > 2 ? 'any of ' : '';
    const figures = list(
      named.map(({ figure }) => figure),
      'and',
    );
    return ready
      ? `Use ${any}${who}: this run cannot tell which is best (completion ${figures} of 1).`
      : `None is ready for a campaign, and this run cannot tell which is best of ${who} (completion ${figures} of 1).`;
  },
  behind: (n) => `${n === 1 ? 'The other one' : `The other ${String(n)}`} may not be first.`,
  cheapest: (name, cost) => `Of these, ${name} costs least: ${cost} for each completed task.`,
  carries: (carried, of, embarrassing) => {
    const but = carried === 0 ? 'and' : 'but';
    const warning =
      embarrassing.length === 0 ? '' : `, ${but} would embarrass in ${list(embarrassing, 'and')}`;
    if (of === 1)
      return `By the campaign rule below it can${carried === 0 ? 'not yet' : ''} carry its festival task${warning}.`;
    const count = carried === 0 ? 'none' : String(carried);
    return `By the campaign rule below it can carry ${count} of its ${String(of)} festival tasks today${warning}.`;
  },
  eachCarries: (counts, of) => {
    const told = counts.map(({ name, carried }) => `${name} ${carried === 0 ? 'none' : String(carried)}`);
    const tasks = of === 1 ? '1 festival task' : `${String(of)} festival tasks`;
    return `By the campaign rule below, of ${tasks} each can carry today: ${list(told, 'and')}.`;
  },
  labels: {
    effect: 'What it does',
    change: 'What changed',
    sure: 'How sure',
    cost: 'What it costs',
    weakness: 'Main weakness',
    care: 'Read with care',
  },
  allDone: (n) => `it got ${n === 1 ? 'its one trial' : `all of its ${trials(n)}`} done in full`,
  noneDone: (n) => `it got none of its ${trials(n)} done in full`,
  done: (of100, likely) =>
    `of 100 tasks it gets about ${of100} done in full${likely === null ? '' : ` (likely ${likely[0]} to ${likely[1]})`}`,
  bestAndWorst: (best, worst) =>
    `best at ${best.name} (${best.figure}), weakest at ${worst.name} (${worst.figure})`,
  sure: {
    ahead: (confidence) => `No other subject may truly be first (${confidence} confidence).`,
    level: (count, confidence) =>
      `${count === 2 ? 'Either' : `Any of these ${String(count)}`} may truly be first (${confidence} confidence).`,
    between: (low, high, confidence) =>
      `Its true completion lies between ${low} and ${high} (${confidence} confidence).`,
    noInterval: (why) => `How far chance moves its completion cannot be said (${why}).`,
    rests: (n, of, each) => `This rests on ${trials(n)} of ${cases(of)}${each ? ' each' : ''}.`,
    detectable: (difference) =>
      `Two subjects closer than about ${difference} in completion cannot be told apart with so many.`,
  },
  cost: {
    perDone: (cost) => `${cost} for each completed task`,
    unpriced: (tokens) => `${tokens} for each completed task (prices not known)`,
    inVain: (spent) => `${spent} spent, and no task completed`,
    unknown: 'not known: no use of tokens was recorded',
    several: (costs) => `for each completed task ${list(costs, 'and')}.`,
    against: (name, cost) => `${name} ${cost}`,
    changed: (before, after, ratio) =>
      `${before} → ${after} for each completed task${ratio === null ? '' : ` (× ${ratio})`}`,
  },
  weakness: {
    none: 'it lost no points in this run',
    of: (what, { trials: n, share }, graded) =>
      `${what}, in ${String(n)} of ${trials(graded)}: ${percent(share)} of all it lost`,
    kinds: {
      stop: (title) => `it ${title}`,
      gate: (title, scenario) => `it fails the gate ${title}${inScenario(scenario)}`,
      check: (title, scenario) => `it falls short on ${title}${inScenario(scenario)}`,
      unknown: (_, scenario) => `points lost to criteria that are not at hand${inScenario(scenario)}`,
    },
  },
  partial: (played, planned) =>
    `the run is not complete: ${String(played)} of ${trials(planned)} were played.`,
  broke: (broken, played, causes) =>
    `${String(broken)} of ${trials(played)} broke (${causes}); what broke counts neither for nor against anybody.`,
  oftenBroke: (names, share) =>
    `More than ${share} of the trials broke for ${names}: what is left may not be typical.`,
  causes: {
    backend: 'vendor failed',
    timeout: 'took too long',
    budget: 'budget used up',
    user: 'simulated user went wrong',
    harness: 'fault of the harness',
  },
  each: (name, text) => `${name}: ${text}`,
};
