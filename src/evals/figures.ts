import type { Grading } from '../core/grading.js';
import type { Ballot, Figures } from '../core/scores.js';
import { eventsOf, type Trial } from '../core/trial.js';
import type { Verdict } from '../core/verdict.js';
import { addBallot, ballotOf } from './judging/ballots.js';
import { attemptsFor, noTokens, spendOf, spendOfAttempts } from './summary/spend.js';
import { wordingIn } from './summary/wording.js';

type Graded = Pick<
  Figures,
  'completion' | 'usefulness' | 'score' | 'done' | 'problem' | 'criteria' | 'notApplicable' | 'missing'
>;

/** What a row says of a trial and its grading. A finished trial without a grading has null for every number. */
export function figuresOf(trial: Trial, grading: Grading | null): Figures {
  const events = eventsOf(trial);
  const assistant = spendOf(events, 'assistant');
  const user = spendOf(events, 'user');
  const judge = spendOfAttempts([...attemptsFor(events, 'judge'), ...(grading?.attempts ?? [])]);
  return {
    status: trial.status,
    stop: trial.status === 'finished' ? trial.transcript.stop : null,
    broken: trial.status === 'broken' ? trial.cause : null,
    ...gradedPart(trial, grading),
    tokens: assistant?.tokens ?? noTokens,
    cost: assistant?.cost ?? null,
    others: { ...(user === null ? {} : { user }), ...(judge === null ? {} : { judge }) },
    wording: wordingIn(events),
    ballots: ballotsIn(grading),
    timing: { ms: trial.ms },
  };
}

function ballotsIn(grading: Grading | null): Record<string, Ballot> {
  if (grading?.status !== 'graded') return {};
  const ballots: Record<string, Ballot> = {};
  for (const vote of Object.values(grading.votes).flat()) {
    ballots[vote.judge] = addBallot(ballots[vote.judge], ballotOf(vote));
  }
  return ballots;
}

function gradedPart(trial: Trial, grading: Grading | null): Graded {
  if (trial.status === 'broken') return ungraded(trial.message);
  if (grading === null) return ungraded('not graded yet');
  if (grading.status === 'failed') return ungraded(grading.message);
  const verdicts = Object.entries(grading.verdicts);
  const idsOf = (kind: Verdict['kind']): string[] =>
    verdicts.filter(([, verdict]) => verdict.kind === kind).map(([id]) => id);
  return {
    ...grading.numbers,
    problem: null,
    criteria: Object.fromEntries(
      verdicts.map(([id, verdict]) => [id, verdict.kind === 'value' ? verdict.value : null]),
    ),
    notApplicable: idsOf('n/a'),
    missing: idsOf('missing'),
  };
}

function ungraded(problem: string): Graded {
  return {
    completion: null,
    usefulness: null,
    score: null,
    done: null,
    problem,
    criteria: {},
    notApplicable: [],
    missing: [],
  };
}
