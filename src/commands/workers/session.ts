import type { Desk } from '../../backends/desk/desk.js';
import type { Shared } from '../../backends/shared.js';
import type { TrialPlan } from '../../evals/play-trial.js';
import type { HeldRun } from '../../io/store.js';
import type { TrialQueue } from '../../io/trial-queue.js';
import type { Moved, Progress } from '../progress.js';
import type { Helper } from './helper.js';
import type { Lanes } from './lanes.js';
import type { Begin, Order, Prepare } from './messages.js';
import type { OwnPart } from './play-here.js';
import type { Worker } from './worker-process.js';

/** What a session is played with by workers. */
export type Crew = Pick<Prepare, 'name' | 'suite' | 'langsmith'> &
  Pick<Begin, 'path' | 'print' | 'prompts' | 'began' | 'workers'> & {
    readonly store: HeldRun;
    readonly plans: readonly TrialPlan[];
    readonly pending: readonly TrialPlan[];
    readonly shared: Shared;
    readonly silent: ReadonlyMap<string, string>;
    readonly interrupt: AbortSignal;
    /** Where this process plays too, beside a helper that nobody asked for; null where all workers are others. */
    readonly own: (Pick<OwnPart, 'turns'> & { readonly helper: Helper }) | null;
    readonly progress: Progress;
    /** Told of calls that a replay had no answer for. */
    readonly missed: ((message: string) => void) | undefined;
  };

/** One of the places that processes play in, one after another where they die. */
export type Post = {
  readonly index: number;
  /** Null while none plays there. */
  worker: Worker | null;
  id: string;
  desk: Desk | null;
  /** What processes weigh that died here in a row without a trial or a model's answer. */
  deaths: number;
  /** Trials under way. */
  running: number;
  isReady: boolean;
  isDone: boolean;
  beats: number;
  /** Looks in a row that found it no further. */
  silent: number;
};

/** How workers play a run, while they do. */
export type Session = {
  readonly crew: Crew;
  readonly lanes: Lanes;
  readonly queue: TrialQueue;
  readonly posts: readonly Post[];
  /** Names the workers of this session. */
  readonly id: string;
  started: number;
  /** Trials whose end was told, and those of them that broke. */
  told: { readonly ended: number; readonly broken: number };
  /** Nothing is started any more, not in place of one that dies either. */
  isOver: boolean;
  /** What no other process would be spared. */
  failure: { readonly error: unknown } | null;
};

export const newPost = (index: number): Post => ({
  ...{ index, worker: null, id: '', desk: null, deaths: 0, running: 0 },
  ...{ isReady: false, isDone: false, beats: 0, silent: 0 },
});

export function tellAll(
  { posts }: Session,
  kind: Exclude<Order['kind'], 'prepare' | 'begin' | 'desk'>,
): void {
  for (const { worker } of posts) worker?.send({ kind });
}

/** No worker begins anything any more; with `stop` what is under way is cut short. */
export function endAll(session: Session, how: 'close' | 'finish' | 'stop'): void {
  session.isOver = true;
  tellAll(session, how);
  // Whoever is still setting itself up has nothing to save, and may not hear it for long.
  for (const { worker, isReady } of session.posts) if (!isReady) worker?.kill();
}

export function fail(session: Session, error: unknown): void {
  session.failure ??= { error };
  endAll(session, 'stop');
}

/** Ends the session once there is nothing left to record. */
export function endIfRecorded(session: Session): void {
  if (!session.isOver && session.queue.left() === 0) endAll(session, 'finish');
}

/** Whether a post is this process's own, which plays while its helper does. */
export function isOwn({ crew }: Session, { index }: Post): boolean {
  return crew.own !== null && index === 0;
}

/** Moves the progress of the run, and keeps count. */
export function move(session: Session, by: Moved): void {
  const { ended, broken } = session.told;
  session.told = { ended: ended + by.ended, broken: broken + by.broken };
  session.crew.progress.moved(by);
}
