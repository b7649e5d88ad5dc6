import { grouped, trials } from './en-figures.js';
import type { StoryWords } from './story.js';

export const storyEn: StoryWords = {
  campaign: {
    heading: 'What it can carry in a campaign today',
    rule: (least, most, gates) =>
      `The rule: a task is carried where at least ${least} of its cases are surely done in full (lower bound of the interval). It embarrasses where more than ${most} of its trials fail one of these gates: ${gates}. Anything else is not ready yet.`,
    carries: 'Can carry',
    notYet: 'Not yet',
    embarrasses: 'Would embarrass',
    unmeasured: 'Not measured',
    none: 'No scenario played here has such a gate.',
    done: (share, low) => `done ${share}${low === null ? '' : `, surely at least ${low}`}`,
    gate: (title, failed, graded, share) => `${title} in ${String(failed)} of ${trials(graded)}, ${share}`,
  },
  charts: {
    heading: 'Charts',
    titles: {
      heatmap: 'Who does what well',
      cost: 'What a completed task costs',
      pleasant: 'Useful, or merely pleasant',
    },
    notes: {
      heatmap: 'Mean completion in each scenario, from 0 to 1.',
      cost: 'Tokens and money count every trial, also those in vain and those that broke.',
      pleasant:
        'Judged qualities: mean of what judges say of tone and style, from 0 to 1. A subject that they like and that completes little is merely pleasant.',
    },
    intervalsAlt: (figures, more) =>
      `Completion and usefulness with their intervals. ${figures.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}.`,
    intervalOf: (name, completion, usefulness) =>
      `${name}: completion ${completion}, usefulness ${usefulness}`,
    heatmapAlt: (best, worst) =>
      `Mean completion by scenario and subject. Highest: ${best}. Lowest: ${worst}.`,
    cellOf: (name, scenario, figure) => `${name} in ${scenario}, ${figure}`,
    costAlt: (cheapest, best) =>
      `Completion against the cost of a completed task. Cheapest: ${cheapest}. Highest completion: ${best}.`,
    costOf: (name, cost, completion) => `${name} at ${cost} with a completion of ${completion}`,
    pleasantAlt: (widest) =>
      `Completion against judged qualities. The widest gap between pleasant and useful: ${widest}.`,
    pleasantOf: (name, qualities, completion) => `${name}, judged ${qualities} and completing ${completion}`,
    qualities: 'Judged qualities',
    tokensPerDone: 'Tokens per completed task',
  },
  trials: {
    heading: 'What users would have met',
    note: 'Typical: in the middle of its kind by completion. ▶ marks the lines that decided the trial; above them, why. Names of tools and their data are as the assistant wrote them.',
    kinds: { success: 'Typical success', failure: 'Typical failure', worst: 'Worst' },
    counts: (done, failed) => `${grouped(done)} done in full, ${grouped(failed)} not.`,
    none: 'No trial was graded.',
    others: 'The other subjects',
    head: (which, trial, completion) => `${which}: ${trial}, completion ${completion}`,
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
  failures: {
    heading: 'What failed',
    note: (command) =>
      `What cost most comes first. A trial counts where it lost points to the criterion; the example lost most to it. To read one from end to end: ${command}.`,
    what: 'What failed',
    trials: 'Trials',
    share: 'Of all it lost',
    example: 'Example',
    ofTrials: (n, of) => `${grouped(n)} of ${grouped(of)}`,
    counted: (n, of, share) => `${grouped(n)} of ${trials(of)}, ${share}`,
    nothing: 'Lost no points.',
    others: 'The other subjects, each with what cost it most',
    more: (n) => `${grouped(n)} more that cost less; see the scenarios below.`,
    kinds: {
      stop: (title) => title,
      gate: (title) => `${title} (gate)`,
      check: (title) => `${title} (check)`,
      unknown: () => 'criteria that are not at hand',
    },
  },
  broke: {
    heading: 'What broke, and whose fault',
    nothing: 'Nothing: every planned trial was played and graded.',
    what: 'What happened',
    fault: 'Whose fault',
    trials: 'Trials',
    message: 'Most frequent message',
    causes: {
      backend: 'the model’s service failed',
      timeout: 'the trial took too long',
      budget: 'the budget was used up',
      user: 'the simulated user went wrong',
      harness: 'the harness failed',
      pending: 'not played yet',
      ungraded: 'played, but grading failed',
      judge: 'graded without usefulness and score: the judge failed',
    },
    faults: {
      backend: 'the vendor',
      timeout: 'the vendor, or a tight limit',
      budget: 'our budget',
      user: 'our user simulation',
      harness: 'our harness',
      pending: 'nobody',
      ungraded: 'our harness',
      judge: 'the judge',
    },
    note: 'None of these trials counts for or against anybody, except that a failed judge leaves completion as it is.',
  },
};
