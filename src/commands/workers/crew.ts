import { createDesk, type Desk } from '../../backends/desk/desk.js';
import type { Shared } from '../../backends/shared.js';
import { realSystem } from '../../backends/system.js';
import { FestevalError } from '../../core/errors.js';
import type { Suite } from '../../core/suite.js';
import type { BrokenTrial } from '../../core/trial.js';
import { figuresOf } from '../../evals/figures.js';
import type { TrialPlan } from '../../evals/play-trial.js';
import type { HeldRun } from '../../io/store.js';
import type { Progress } from '../progress.js';
import { say } from '../say.js';
import { lanesFor, lanesOf, queueOf } from './lanes.js';
import type { Begin, Notice, Order } from './messages.js';
import { startWorker, type Death, type WorkerProcess } from './start-worker.js';

/** What a session is played with by workers. */
export type Crew = Pick<Begin, 'path' | 'name' | 'print' | 'began' | 'langsmith' | 'workers'> & {
  readonly suite: Suite;
  readonly store: HeldRun;
  readonly plans: readonly TrialPlan[];
  readonly pending: readonly TrialPlan[];
  readonly shared: Shared;
  readonly silent: ReadonlyMap<string, string>;
  readonly interrupt: AbortSignal;
  readonly progress: Progress;
  /** Told of calls that a replay had no answer for. */
  readonly missed: ((message: string) => void) | undefined;
};

/** One of the places that processes play in, one after another where they die. */
type Post = {
  readonly index: number;
  worker: WorkerProcess | null;
  id: string;
  desk: Desk | null;
  /** What processes weigh that died here in a row without a trial or a model's answer. */
  deaths: number;
  running: number;
  isReady: boolean;
  isDone: boolean;
  beats: number;
  /** Looks in a row that found it no further. */
  silent: number;
};

/** Looks at workers' beats, one a beat, and how many in vain make a worker that hangs. */
const LOOK_MS = 1000;
const MOST_SILENT = 30;
/** What a death weighs: who ends by itself most likely did it for what it played, who is killed perhaps not. */
const weightOf = ({ bySignal }: Death): number => (bySignal ? 1 : 3);
/** What deaths in a row at one post, without a trial or an answer between them, may weigh before the run is ended. */
const MOST_WEIGHT = 20;
/** What a worker is given to end once it has saved all it had. */
const LINGER_MS = 10_000;

/**
 * Has the pending trials played by several processes, and starts another one for each that dies. Settles once all have
 * ended; rejects with the first fault that no other process would be spared, with all that was played kept.
 */
export function playWithWorkers(crew: Crew): Promise<void> {
  const { store, plans, pending, shared, interrupt, progress } = crew;
  const lanes = lanesOf(plans, crew.suite.concurrency);
  const queue = store.queue();
  queue.fill(queueOf(plans, pending, lanes, store.row));
  const session = crypto.randomUUID();
  let started = 0;
  /** Nothing is started any more, not in place of one that dies either. */
  let isOver = false;
  let failure: FestevalError | null = null;
  const posts = Array.from({ length: crew.workers }, (_, index): Post => ({
    ...{ index, worker: null, id: '', desk: null, deaths: 0, running: 0 },
    ...{ isReady: false, isDone: false, beats: 0, silent: 0 },
  }));

  return new Promise((resolve, reject) => {
    const tellAll = (kind: Exclude<Order['kind'], 'begin' | 'desk'>): void => {
      for (const { worker } of posts) worker?.send({ kind });
    };
    const end = (kind: 'close' | 'finish' | 'stop'): void => {
      isOver = true;
      tellAll(kind);
    };
    const fail = (error: FestevalError): void => {
      failure ??= error;
      end('stop');
    };
    const stop = (): void => {
      end('stop');
    };
    const settle = (): void => {
      if (posts.some(({ worker }) => worker !== null)) return;
      clearInterval(looking);
      interrupt.removeEventListener('abort', stop);
      if (failure === null) resolve();
      else reject(failure);
    };
    const endIfRecorded = (): void => {
      if (!isOver && queue.left() === 0) end('finish');
    };
    const hear = (post: Post, notice: Notice): void => {
      switch (notice.kind) {
        case 'ready':
          post.isReady = true;
          return;
        case 'idle':
          endIfRecorded();
          return;
        case 'done':
          post.isDone = true;
          leaveSoon(post);
          return;
        case 'desk':
          if (notice.asking.kind === 'end' && notice.asking.result.kind === 'answer') post.deaths = 0;
          post.desk?.hear(notice.asking);
          return;
        case 'moved':
          if (notice.ended > 0) post.deaths = 0;
          post.running += notice.started - notice.ended;
          progress.moved(notice);
          return;
        case 'missed':
          crew.missed?.(notice.message);
          return;
        case 'failed':
          post.isDone = true;
          fail(new FestevalError(notice.message, notice.code));
          return;
      }
    };
    const replace = (post: Post, death: Death): void => {
      for (const plan of queue.release(post.id, weightOf(death))) record(plan, death);
      post.deaths += weightOf(death);
      if (post.deaths < MOST_WEIGHT) {
        start(post);
        tellAll('look');
        endIfRecorded();
        return;
      }
      fail(
        new FestevalError(
          `--workers: workers die again and again before they have finished a trial (the last one by ${death.how}). Trials ` +
            'are kept: go on with --resume, without --workers to see what it is that they die of.',
        ),
      );
    };
    const record = (plan: number, { how }: Death): void => {
      const key = plans[plan]?.key;
      if (key === undefined) return;
      const message = `the process that played it died again and again, the last time alone with it (by ${how})`;
      const trial: BrokenTrial = { status: 'broken', cause: 'harness', key, message, events: [], ms: 0 };
      store.saveTrial(trial, null, figuresOf(trial, null));
      progress.moved({ started: 1, ended: 1, broken: 1 });
    };
    const ended = (post: Post, death: Death): void => {
      post.worker = null;
      post.desk?.close();
      progress.moved({ started: -post.running, ended: 0, broken: 0 });
      try {
        if (!post.isDone && !isOver) replace(post, death);
      } catch (error) {
        fail(asFault(error));
      }
      settle();
    };
    const start = (post: Post): void => {
      started += 1;
      const id = `${session}.${String(started)}`;
      queue.admit(id);
      const worker = startWorker({
        notice: (notice) => {
          hear(post, notice);
        },
        ended: (death) => {
          ended(post, death);
        },
      });
      const desk = createDesk(shared, realSystem, (telling) => {
        worker.send({ kind: 'desk', telling });
        if (telling.kind === 'full' && !isOver && shared.budget.exhausted()) end('close');
      });
      Object.assign(post, {
        id,
        worker,
        desk,
        running: 0,
        isReady: false,
        isDone: false,
        beats: 0,
        silent: 0,
      });
      const { path, name, workers, suite, print, began, langsmith } = crew;
      const silent = [...crew.silent];
      const own = { worker: id, lanes: lanesFor(lanes, post.index, workers) };
      worker.send({ kind: 'begin', path, name, workers, suite, print, began, langsmith, silent, ...own });
    };
    const look = (): void => {
      const beats = queue.beats();
      for (const post of posts) {
        if (post.worker === null || !post.isReady || post.isDone) continue;
        const now = beats.get(post.id) ?? 0;
        post.silent = now === post.beats ? post.silent + 1 : 0;
        post.beats = now;
        if (post.silent < MOST_SILENT) continue;
        say(`a worker has not said for ${String(MOST_SILENT)} s that it is alive, and is ended`);
        post.worker.kill();
      }
    };
    const looking = setInterval(look, LOOK_MS);
    interrupt.addEventListener('abort', stop, { once: true });
    for (const post of posts) start(post);
    if (interrupt.aborted) stop();
  });
}

function leaveSoon({ worker }: Post): void {
  setTimeout(() => {
    worker?.kill();
  }, LINGER_MS).unref();
}

function asFault(error: unknown): FestevalError {
  return error instanceof FestevalError ? error : new FestevalError(String(error));
}
