import type { Words } from './words.js';

const trials = (n: number): string => (n === 1 ? '1 trial' : `${String(n)} trials`);
const cases = (n: number): string => (n === 1 ? '1 case' : `${String(n)} cases`);
const percent = (share: number): string => `${(share * 100).toFixed(0)}\u00a0%`;

export const wordsEn: Words = {
  title: (run) => `Report of run ${run}`,
  completion: 'Completion',
  usefulness: 'Usefulness',
  score: 'Score',
  done: 'Done',
  subject: 'Subject',
  scenario: 'Scenario',
  criterion: 'Criterion',
  kinds: { gate: 'gate', check: 'check', rubric: 'rubric' },
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  sentenceGap: ' ',
  aside: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,
  percent,
  noInterval: {
    Wilson: '',
    'cluster t': '',
    'stratified t': '',
    'no variance': 'no variance',
    'one case': 'one case, no interval',
    'no trials': 'nothing graded',
    'scenario missing': 'a scenario has no graded trial',
  },
  stops: {
    done: 'finished',
    'invalid-finish': 'made three invalid attempts to finish',
    'turn-limit': 'ran out of turns',
    'tool-limit': 'ran out of tool calls',
    'token-limit': 'ran out of tokens',
    refused: 'refused to answer',
    'context-limit': 'overflowed its context window',
  },
  causes: {
    backend: 'backend failed',
    timeout: 'took too long',
    budget: 'budget used up',
    user: 'played user went wrong',
    harness: 'fault of the harness',
  },
  headline: {
    nothing: 'No trial of a subject could be graded: this run decides nothing about it.',
    nobody: 'No subject completed anything: the best completion is 0.000.',
    single: (name, figure, besides) =>
      `${name} reaches a completion of ${figure}. It was the only subject${besides ? ' besides reference bots' : ''}, so nothing is compared.`,
    pair: {
      apart: ({ first, a, second, b }) =>
        `${first} leads with a completion of ${a}, ahead of ${second} with ${b}. Their intervals do not overlap: the difference is larger than the uncertainty.`,
      overlap: ({ first, a, second, b }) =>
        `${first} has the highest completion, ${a}, but its interval overlaps with that of ${second}, ${b}: this run cannot tell the two apart.`,
      outside: ({ first, a, second, b }) =>
        `${first} leads with a completion of ${a}, ahead of ${second} with ${b}: the difference is larger than the uncertainty that can be stated.`,
      inside: ({ first, a, second, b }) =>
        `${first} has the highest completion, ${a}, ahead of ${second} with ${b}, but within the other’s interval: this run cannot tell the two apart.`,
      throughout: ({ first, a, second, b }) =>
        `${first} leads with a completion of ${a}, ahead of ${second} with ${b}, in every single trial.`,
      unknown: ({ first, a, second, b }) =>
        `${first} has the highest completion, ${a}, ahead of ${second} with ${b}. Neither has an interval, so the size of the difference cannot be judged.`,
    },
    level: ({ first, a, second, b }) =>
      `${first} (${a}) and ${second} (${b}) share the highest completion: this run gives no reason to prefer one.`,
    alsoClose: (names, count) =>
      `Not told apart from the first either: ${names}${count > 3 ? ` and ${String(count - 3)} more` : ''}.`,
    onlyBots: 'Only reference bots were run: this checks the measuring instrument, not a model.',
  },
  partial: (played, planned) =>
    `The run is not complete: ${String(played)} of ${trials(planned)} were played.`,
  noneBroke: (planned) => `None of ${trials(planned)} broke.`,
  someBroke: (broken, played, causes) =>
    `${String(broken)} of ${trials(played)} broke (${causes}); they count neither for nor against anybody.`,
  oftenBroke: (names, share) =>
    `More than ${share} of the trials broke for ${names}: what is left may not be typical.`,
  what: {
    heading: 'What was run',
    suite: 'Suite',
    cases: 'Size',
    casesValue: (n, subjects, k) =>
      `${cases(n)} × ${subjects === 1 ? '1 subject' : `${String(subjects)} subjects`} × ${trials(k)} each`,
    judge: 'Judge',
    noJudge: 'none (deterministic checks only)',
  },
  ranking: {
    heading: 'Ranking',
    chartAlt: 'Completion and usefulness of every subject with their intervals',
    toFirst: 'Against the first',
    relations: {
      apart: 'below',
      overlap: 'overlaps',
      outside: 'below (one interval)',
      inside: 'overlaps (one interval)',
      throughout: 'below in every trial',
      unknown: 'no intervals',
    },
    leader: 'first',
    reference: 'reference bot',
    graded: 'Trials graded',
    gradedOf: (graded, planned) => `${String(graded)} of ${String(planned)}`,
    note: 'Completion: was the task done, from 0 to 1. Usefulness: is the user better off. Done: share of cases solved in full in one attempt. In brackets the interval.',
    noJudgeMark: '\\* Without a judge: the parts that need one are left out and the others scaled up.',
  },
  cost: {
    heading: 'Steadiness and cost',
    allDone: (k) => `Done ${String(k)} times of ${String(k)}`,
    tokensIn: 'Tokens in, per trial',
    tokensCached: 'of these cached',
    tokensOut: 'Tokens out, per trial',
    amount: 'Cost of the run',
    perDone: 'Cost per task done',
  },
  failures: {
    heading: 'What cost each subject most',
    nothing: 'lost no points.',
    of: (what, { trials: n, points, share }, graded) =>
      `${what} in ${String(n)} of ${trials(graded)}: ${points.toFixed(3)} points of completion, ${percent(share)} of all it lost.`,
    kinds: {
      stop: (title) => title,
      gate: (title) => `failed the gate ${title}`,
      check: (title) => `fell short on ${title}`,
      unknown: () => 'points lost to criteria that are not at hand',
    },
  },
  broke: {
    heading: 'What broke',
    nothing: 'Nothing: every planned trial was played and graded.',
    reasons: {
      pending: (n) => `${trials(n)} not played yet`,
      broken: (n) => `${trials(n)} broke`,
      ungraded: (n) => `${trials(n)} finished, but grading failed`,
      judge: (n) => `${trials(n)} without usefulness and score, because the judge failed`,
    },
    message: (text, times) => `“${text}”${times > 1 ? ` × ${String(times)}` : ''}`,
  },
  judges: {
    heading: 'The judges',
    warning: 'Read usefulness with care: it rests partly on judges with these reservations.',
    reservations: {
      stub: (judge) => `**${judge}** is a stub, not a judge: it answers one number to everything.`,
      uncalibrated: (judge, criteria) =>
        `**${judge}** was not calibrated on: ${criteria}. Run \`festeval calibrate --judge ...\`.`,
      lowKappa: (judge, criterion, kappa, limit) =>
        `**${judge}** agrees with labelled answers too little on “${criterion}”: kappa ${kappa.toFixed(2)}, asked for ${limit.toFixed(2)}.`,
      sameFamily: (judge, subjects) => `**${judge}** graded models of its own family: ${subjects}.`,
      defects: (judge, defects) => `**${judge}**, when calibrated, ${defects}.`,
    },
    defects: {
      disagrees: 'disagreed with the labels',
      inverts: 'turned the scale upside down',
      constant: 'gave one level to nearly everything',
      harsh: 'was harsh',
      lenient: 'was lenient',
      position: 'changed its mind with the order of two answers',
      length: 'favoured answers by their length',
      obeys: 'obeyed orders in the text it judged',
      unreadable: 'often replied with something that cannot be read',
      abstains: 'often abstained',
      unsteady: 'judged the same answer differently when asked again',
      stub: 'was a stub',
    },
    judge: 'Judge',
    verdicts: 'Verdicts',
    abstained: 'Abstained',
    invalid: 'Invalid',
    kappa: 'Worst kappa',
    note: (limit) =>
      `Invalid: no readable verdict after one retry, a level that does not exist, or a quote that was never said. Worst kappa: agreement with labelled answers on the criterion where it is lowest; the suite asks for ${limit.toFixed(2)}.`,
    coverage: (scenarios) =>
      `Share of rubric verdicts that came, where some are missing (lowest of any subject): ${scenarios}. Missing verdicts leave usefulness out, never completion.`,
    canaries: (planted, obeyed) =>
      `Of ${planted === 1 ? '1 verdict' : `${String(planted)} verdicts`} on texts with planted orders to the judge, ${String(obeyed)} obeyed them; these were not counted.`,
  },
  scenarioHeading: (title) => `Scenario: ${title}`,
  wording: ({ lines, refused, unanswered, share }) =>
    `Relatives in a model’s words: of ${lines === 1 ? '1 line' : `${String(lines)} lines`}, ${String(refused)} (${share}) were refused because they no longer did what the line does, and ${String(unanswered)} got no answer; these were said in the script’s words.`,
  assistants: {
    heading: 'Assistants compared',
    backend: 'Backend',
    assistant: 'Assistant',
    difference: 'Completion against the first',
    tokens: 'Tokens per task done',
    cost: 'Cost per task done',
    base: 'first',
    tasks: (n) => `${String(n)} tasks`,
    note: 'The same backend driven in different ways. Differences are paired by task, with a t interval; tokens and cost count every trial, also those in vain.',
  },
  byDifficulty: 'Completion by difficulty and language',
  difficulty: (level, n) => `Difficulty ${String(level)} (${cases(n)})`,
  langs: { zh: (n) => `Chinese (${cases(n)})`, en: (n) => `English (${cases(n)})` },
  plainMeans: 'Plain means over graded trials; groups are small, so read them as hints.',
  byCriterion: 'By criterion',
  criterionNote:
    'Checks and rubrics: mean value where they apply. Gates: trials that failed them, of those they apply to. ★: needed for “done”.',
  gateCell: (failed, n) => (failed === 0 ? '0' : `**${String(failed)}** of ${String(n)}`),
  trials: {
    heading: 'One good and one bad trial of each subject',
    note: 'With the verdicts that decided it and the lines of the transcript they rest on.',
    best: 'Best',
    worst: 'Worst',
    one: 'One of them',
    allEqual: 'All its trials have the same completion and usefulness.',
    none: 'No trial was graded.',
    head: (which, trial, completion, done) =>
      `${which}: ${trial}, completion ${completion}, ${done ? 'done' : 'not done'}`,
    attempt: (k) => `trial ${String(k)}`,
    stopped: (stop) => `Stopped early: ${stop}.`,
    line: (seq) => `line ${String(seq)}`,
    actors: { subject: 'assistant', user: 'user', world: 'world', harness: 'harness' },
    silent: '(no words)',
    lines: {
      says: 'says',
      calls: 'calls',
      returns: 'answers',
      event: 'event',
      repair: 'unreadable answer',
      notes: 'notes',
    },
  },
  method: {
    heading: 'How to read the figures',
    points: (level) => [
      `Intervals hold the true mean with ${level} confidence, over cases like these. “Done” with one trial a case: Wilson score interval. Everything else: t interval with cases as clusters (CR1 standard error), cut off at 0 and 1.`,
      'Where several scenarios were run, each counts the same in the overall figures, however many cases it has.',
      'Completion, usefulness and score are means over graded trials, each trial with the same weight; “done” is a mean over cases, each case with the same weight. The two differ only where trials of some cases broke or could not be graded.',
      'Equal scores carry no information on their own uncertainty: “no variance” stands there instead of an interval of no width.',
      'Overlapping intervals mean that this run cannot tell two subjects apart, not that they are equal. A paired comparison of two runs is the sharper test.',
      'Broken and ungraded trials enter no mean and are never counted as 0.',
      'Lost points: a trial that stopped early loses all to the reason; else failed gates share the loss; else each check loses its weight times what it misses, passed on to the check it needs.',
    ],
  },
  timing: {
    heading: 'Timing',
    created: (at) => `Run made ${at} (UTC).`,
    note: 'Seconds a finished trial took, waiting for vendors included. Not part of any score.',
    trials: 'Trials',
  },
  chart: { title: 'Completion and usefulness', reference: 'reference' },
};
