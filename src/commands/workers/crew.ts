import { createDesk } from '../../backends/desk/desk.js';
import { realSystem } from '../../backends/system.js';
import { FestevalError, messageOf } from '../../core/errors.js';
import { say } from '../say.js';
import { bury, helperIsGone } from './bury.js';
import { lanesFor, lanesOf, queueOf } from './lanes.js';
import type { Begin, Notice } from './messages.js';
import { playHere, type HereListener } from './play-here.js';
import {
  endAll,
  endIfRecorded,
  fail,
  isOwn,
  move,
  newPost,
  type Crew,
  type Post,
  type Session,
} from './session.js';
import { forkWorker, startWorker } from './start-worker.js';
import type { Worker } from './worker-process.js';

/** Looks at workers' beats, one a beat, and how many in vain make a worker that hangs. */
const LOOK_MS = 1000;
const MOST_SILENT = 30;
/** Looks until a worker must have set itself up: longer than its plugins may take to load. */
const MOST_STARTING = 120;
/** What a worker is given to end once it has saved all it had. */
const LINGER_MS = 10_000;

/**
 * Has the pending trials played by several processes, and starts another one for each that dies. Settles once all have
 * ended; rejects with the first fault that no other process would be spared, with all that was played kept.
 */
export async function playWithWorkers(crew: Crew): Promise<void> {
  const { store, plans, pending, interrupt } = crew;
  const lanes = lanesOf(plans, crew.suite.concurrency);
  const queue = store.queue();
  queue.fill(queueOf(plans, pending, lanes, crew.workers, (key) => store.row(key)));
  const posts = Array.from({ length: crew.workers }, (_, index) => newPost(index));
  const told = { ended: 0, broken: 0 };
  const state = { id: crypto.randomUUID(), started: 0, told, isOver: false, failure: null };
  const session: Session = { crew, lanes, queue, posts, ...state };
  const stop = (): void => {
    endAll(session, 'stop');
  };
  const looking = setInterval(() => {
    look(session);
  }, LOOK_MS);
  interrupt.addEventListener('abort', stop, { once: true });
  try {
    await allEnded(session);
  } finally {
    clearInterval(looking);
    interrupt.removeEventListener('abort', stop);
  }
  if (session.failure !== null) throw session.failure.error;
  tellUntold(session);
}

/** Trials that were recorded by processes that died before they told of it. */
function tellUntold(session: Session): void {
  const { crew, queue, told } = session;
  const left = queue.left();
  const ended = crew.pending.length - left - told.ended;
  if (ended <= 0) return;
  // Where some are left, those that broke in an earlier session are among them.
  const broke =
    left > 0 ? told.broken : crew.pending.filter(({ key }) => crew.store.status(key) === 'broken').length;
  move(session, { started: ended, ended, broken: Math.min(ended, broke - told.broken) });
}

/** Starts a worker at every post; settles once the last process has ended. */
function allEnded(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const ended = (): void => {
      if (session.posts.every(({ worker }) => worker === null)) resolve();
    };
    try {
      for (const post of session.posts) start(session, post, ended);
    } catch (error) {
      // Those that have been started are waited for: they play on until they are told to stop.
      fail(session, error instanceof FestevalError ? error : new FestevalError(messageOf(error)));
      ended();
    }
    if (session.crew.interrupt.aborted) endAll(session, 'stop');
  });
}

/** Has a process play at a post; where this one plays too, itself at its own, and its helper unless that is gone. */
function start(session: Session, post: Post, ended: () => void): void {
  const { own, name, suite, langsmith, store, plans } = session.crew;
  if (own === null) {
    const fork = forkWorker({ kind: 'prepare', name, suite, langsmith });
    seat(session, post, ended, (_, listener) => startWorker(fork, listener));
    return;
  }
  if (isOwn(session, post)) {
    const { turns } = own;
    const rescue = (): void => {
      killHelper(session);
    };
    seat(session, post, ended, (begin, listener) =>
      playHere({ begin, plans, turns, lend: () => store.lend(begin.worker, rescue) }, listener),
    );
    return;
  }
  const fork = own.helper.take();
  if (fork === null) helperIsGone(post, 'before it could begin');
  else seat(session, post, ended, (_, listener) => startWorker(fork, listener));
}

type Launch = (begin: Begin, listener: HereListener) => Worker;

function seat(session: Session, post: Post, ended: () => void, launch: Launch): void {
  const { crew, queue, lanes } = session;
  session.started += 1;
  const id = `${session.id}.${String(session.started)}`;
  queue.admit(id);
  const { path, workers, print, prompts, began } = crew;
  const lent = { worker: id, home: post.index, lanes: lanesFor(lanes, post.index, workers) };
  const silent = [...crew.silent];
  const begin: Begin = { kind: 'begin', path, workers, print, prompts, began, silent, ...lent };
  const worker = launch(begin, listenerOf(session, post, ended));
  const desk = createDesk(crew.shared, realSystem, (telling) => {
    worker.send({ kind: 'desk', telling });
    if (telling.kind === 'full' && !session.isOver && crew.shared.budget.exhausted())
      endAll(session, 'close');
  });
  Object.assign(post, newPost(post.index), { id, worker, desk, deaths: post.deaths });
  worker.send(begin);
}

function listenerOf(session: Session, post: Post, ended: () => void): HereListener {
  return {
    notice: (notice) => {
      hear(session, post, notice);
    },
    threw: (error) => {
      post.isDone = true;
      fail(session, error);
    },
    ended: (death) => {
      bury(session, post, death, (again) => {
        start(session, again, ended);
      });
      ended();
    },
  };
}

/** It was stopped while it wrote, and nobody else can write until it has ended. */
function killHelper(session: Session): void {
  for (const post of session.posts) if (!isOwn(session, post)) post.worker?.kill('silent');
}

function hear(session: Session, post: Post, notice: Notice): void {
  const { crew } = session;
  switch (notice.kind) {
    case 'ready':
      post.isReady = true;
      return;
    case 'idle':
      endIfRecorded(session);
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
      move(session, notice);
      return;
    case 'missed':
      crew.missed?.(notice.message);
      return;
    case 'failed':
      if (crew.own !== null && !isOwn(session, post)) {
        say(`the second process could not go on: ${notice.message}`);
        return;
      }
      post.isDone = true;
      fail(session, new FestevalError(notice.message, notice.code));
      return;
  }
}

function leaveSoon({ worker }: Post): void {
  setTimeout(() => {
    worker?.kill();
  }, LINGER_MS).unref();
}

/** Ends workers that hang: others are to have what they had. Whoever was idle may have saved its last trial since. */
function look(session: Session): void {
  const { queue, posts } = session;
  endIfRecorded(session);
  const beats = queue.beats();
  for (const post of posts) {
    if (post.worker === null || post.isDone) continue;
    const now = beats.get(post.id) ?? 0;
    post.silent = now === post.beats ? post.silent + 1 : 0;
    post.beats = now;
    const isHelper = session.crew.own !== null;
    // A helper has no plugins to load.
    const most = post.isReady || isHelper ? MOST_SILENT : MOST_STARTING;
    if (post.silent < most) continue;
    const who = isHelper ? 'the second process' : 'a worker';
    say(`${who} has not said for ${String(most)} s that it is alive, and is ended`);
    post.worker.kill('silent');
  }
}
