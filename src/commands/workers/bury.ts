import { FestevalError, messageOf } from '../../core/errors.js';
import type { BrokenTrial } from '../../core/trial.js';
import { figuresOf } from '../../evals/figures.js';
import { say } from '../say.js';
import { lanesFor, planAt } from './lanes.js';
import { endIfRecorded, fail, move, tellAll, type Post, type Session } from './session.js';
import type { Death } from './worker-process.js';

/**
 * What a death weighs: who ends by itself most likely did it for what it played, who is killed by others most likely not.
 * Who was ended for its silence may have been at an endless trial, or on a machine that slept.
 */
const weights: Readonly<Record<Death['by'], number>> = { itself: 6, silence: 3, others: 1 };
/** What deaths in a row at one post, without an answer or a trial recorded between them, may weigh before the run is ended. */
const MOST_WEIGHT = 40;

/**
 * A worker's process has ended: what it had is for others, and unless all is over another one takes its place, but for a
 * helper's.
 */
export function bury(session: Session, post: Post, death: Death, start: (post: Post) => void): void {
  post.worker = null;
  post.desk?.close();
  move(session, { started: -post.running, ended: 0, broken: 0 });
  if (post.isDone || session.isOver) return;
  try {
    replace(session, post, death, start);
  } catch (error) {
    fail(session, error instanceof FestevalError ? error : new FestevalError(messageOf(error)));
  }
}

function replace(session: Session, post: Post, death: Death, start: (post: Post) => void): void {
  const played = lanesFor(session.lanes, post.index, session.crew.workers);
  const weight = weights[death.by];
  for (const plan of session.queue.release(post.id, weight, played)) giveUp(session, plan, death);
  post.deaths += weight;
  if (session.crew.own !== null) {
    helperIsGone(post, death.how);
  } else if (post.deaths >= MOST_WEIGHT) {
    fail(session, diesAgainAndAgain(death));
    return;
  } else start(post);
  tellAll(session, 'look');
  endIfRecorded(session);
}

function giveUp(session: Session, plan: number, { how }: Death): void {
  const { plans, store } = session.crew;
  const { key } = planAt(plans, plan);
  const message = `the process that played it died again and again, the last time alone with it (by ${how})`;
  const trial: BrokenTrial = { status: 'broken', cause: 'harness', key, message, events: [], ms: 0 };
  store.saveTrial(trial, null, figuresOf(trial, null));
  move(session, { started: 1, ended: 1, broken: 1 });
}

function diesAgainAndAgain({ how }: Death): FestevalError {
  return new FestevalError(
    `--workers: workers die again and again before they have finished a trial (the last one by ${how}). Trials are kept: ` +
      'go on with --resume, without --workers to see what it is that they die of.',
  );
}

/** Nobody asked for it: no other one takes its place. */
export function helperIsGone(post: Post, how: string): void {
  post.isDone = true;
  say(`the second process has ended (${how}); this one plays on alone`);
}
