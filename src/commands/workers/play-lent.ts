import { shareOfAllowance } from '../../backends/allowance.js';
import { createBudget } from '../../backends/budget.js';
import { createVisitor } from '../../backends/desk/visitor.js';
import type { Shared } from '../../backends/shared.js';
import { FestevalError, messageOf } from '../../core/errors.js';
import { figuresOf } from '../../evals/figures.js';
import { playLeased } from '../../evals/play-leased.js';
import type { TrialPlan } from '../../evals/play-trial.js';
import { turnsOf } from '../../evals/run-suite.js';
import { ALONE_FROM, type Claim } from '../../io/leases.js';
import { openLentRun, type LentRun } from '../../io/store.js';
import { openRecordings, type Recordings } from '../cassette.js';
import { catalogueWith } from '../catalogue.js';
import { plansWithout } from '../check-backends.js';
import { machineClock } from '../clock.js';
import { allowTracing } from '../environment.js';
import { setUp, specsOf } from '../eval-setup.js';
import { planRun } from '../plan-run.js';
import { shippedPrices } from '../prices.js';
import { capsOf } from '../shared.js';
import { stageOf } from '../stage.js';
import type { Calls } from './calls.js';
import type { Begin, Notice } from './messages.js';
import { planAt } from './lanes.js';
import { createMoves } from './moves.js';
import type { Port } from './port.js';
import { printOf } from './print.js';

type Post = { readonly port: Port<Notice>; readonly calls: Calls; readonly interrupt: AbortSignal };

/** Trials claimed at once: for fast bots one transaction each would cost more than they do. */
const BATCH = 16;
const BEAT_MS = 1000;

/** Sets up the run as the process that holds it has, and plays what it can claim of it until it is told to end. */
export async function playLent(begin: Begin, post: Post): Promise<void> {
  allowTracing(begin.langsmith);
  const setup = await setUp(begin.name, begin.suite, await catalogueWith(begin.suite.plugins));
  const store = openLentRun(begin.path, begin.worker);
  try {
    const shared = sharedBy(begin, post);
    const recordings = openRecordings({
      ...{ cassette: setup.suite.cassette, seed: setup.suite.seed, specs: specsOf(setup.suite) },
      kept: () => store.answers,
    });
    const planned = planRun(setup, shared, tellingMisses(recordings, post));
    if (printOf(planned.header) !== begin.print) throw changed(begin.name);
    const stage = stageOf(setup);
    const { voice, judge } = planned;
    const turns = turnsOf({
      ...{ stage, voice, judge, limits: setup.suite.limits, clock: machineClock },
      interrupt: post.interrupt,
      exhausted: () => shared.budget.exhausted() || post.calls.ended(),
    });
    post.port.send({ kind: 'ready' });
    await playClaims(begin, post, {
      store,
      turns,
      plans: plansWithout(planned.plans, new Map(begin.silent)),
    });
  } finally {
    store.close();
  }
}

/** Lines and a limited budget are asked for where they are; an unlimited one needs nobody's leave. */
function sharedBy({ suite, workers, began }: Begin, { port, calls }: Post): Shared {
  const caps = capsOf(suite);
  const visitor = createVisitor(caps, (asking) => {
    port.send({ kind: 'desk', asking });
  });
  calls.listen((telling) => {
    visitor.hear(telling);
  });
  const unlimited = caps.tokens === null && caps.cost === null;
  return {
    budget: unlimited ? createBudget(caps) : visitor.budget,
    allowance: shareOfAllowance(workers),
    prices: shippedPrices(new Date(began)),
    lines: visitor.lines,
  };
}

function tellingMisses({ answers }: Recordings, { port }: Post): Recordings['answers'] {
  const { cassette } = answers;
  if (cassette === null) return answers;
  const missed = (message: string): void => {
    port.send({ kind: 'missed', message });
  };
  return { ...answers, cassette: { ...cassette, missed } };
}

function changed(name: string): FestevalError {
  return new FestevalError(
    `Run "${name}": what it is played with was changed after it had begun (a plugin, a dataset, a graph's file or a ` +
      `calibration), so that no further process can join it. Trials are kept: put it back, then go on with --resume.`,
  );
}

type Playing = {
  readonly store: LentRun;
  readonly turns: ReturnType<typeof turnsOf>;
  readonly plans: readonly TrialPlan[];
};

async function playClaims(
  begin: Begin,
  { port, calls }: Post,
  { store, turns, plans }: Playing,
): Promise<void> {
  const { leases } = store;
  const moves = createMoves((by) => {
    port.send({ kind: 'moved', ...by });
  });
  let underWay = 0;
  const turn = async (claim: Claim): Promise<void> => {
    const plan = planAt(plans, claim.plan);
    // Should this process die, it is blamed for what it had claimed first and not saved (io/trial-queue.ts).
    store.flush();
    underWay += 1;
    moves.started();
    try {
      const trial = await turns.play(plan).catch((error: unknown) => {
        if (turns.interrupted()) return null;
        throw error;
      });
      if (trial === null) return;
      const grading = await turns.grade(plan, trial);
      store.saveTrial(trial, grading, figuresOf(trial, grading));
      moves.ended(trial);
    } finally {
      underWay -= 1;
    }
  };
  const more = (): Promise<boolean> => {
    // What waits to be written is recorded before the process that holds the run is told so.
    store.flush();
    if (underWay === 0) port.send({ kind: 'idle' });
    return calls.more();
  };
  const heart = startHeart(() => {
    leases.beat();
  });
  try {
    const playing = playLeased<Claim>({
      ...{ lanes: begin.lanes, turn, more, closed: () => turns.closed() },
      nextTurn: () => machineClock.turn(),
      claim: (lane) => leases.claim(lane, BATCH, begin.workers),
      isAlone: ({ deaths }) => deaths >= ALONE_FROM,
      giveBack: leases.giveBack,
    });
    await Promise.race([playing, heart.stopped]);
  } finally {
    heart.stop();
    moves.close();
  }
}

/** Beats until it is stopped, or until a beat fails, which `stopped` then rejects with. */
function startHeart(beat: () => void): { readonly stopped: Promise<never>; stop(): void } {
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    const timer = setInterval(() => {
      try {
        beat();
      } catch (error) {
        stop();
        reject(error instanceof Error ? error : new Error(messageOf(error)));
      }
    }, BEAT_MS);
    stop = () => {
      clearInterval(timer);
    };
  });
  return {
    stopped,
    stop: () => {
      stop();
    },
  };
}
