import { shareOfAllowance } from '../../backends/allowance.js';
import { createBudget } from '../../backends/budget.js';
import { createVisitor } from '../../backends/desk/visitor.js';
import type { Shared } from '../../backends/shared.js';
import { FestevalError } from '../../core/errors.js';
import type { Suite } from '../../core/suite.js';
import { turnsOf } from '../../evals/run-suite.js';
import { openLentRun } from '../../io/store.js';
import { openRecordings, type Recordings } from '../cassette.js';
import { catalogueWith } from '../catalogue.js';
import { plansWithout } from '../check-backends.js';
import { machineClock } from '../clock.js';
import { allowTracing } from '../environment.js';
import { setUp, specsOf, type Setup } from '../eval-setup.js';
import { planRun } from '../plan-run.js';
import { shippedPrices } from '../prices.js';
import { capsOf } from '../shared.js';
import { stageOf } from '../stage.js';
import type { Calls } from './calls.js';
import type { Begin, Notice, Prepare } from './messages.js';
import { playClaims } from './play-claims.js';
import type { Port } from './port.js';
import { printOf } from './print.js';

type Post = { readonly port: Port<Notice>; readonly calls: Calls; readonly interrupt: AbortSignal };

/** Sets up a run as the process that holds it does. */
export async function setUpToPlay({ name, suite, langsmith }: Prepare): Promise<Setup> {
  allowTracing(langsmith);
  return setUp(name, suite, await catalogueWith(suite.plugins), 'when played');
}

/** Plays what it can claim of a run that it has set itself up for until it is told to end. */
export async function playLent(setup: Setup, begin: Begin, post: Post): Promise<void> {
  const store = openLentRun(begin.path, begin.worker);
  try {
    const shared = sharedBy(setup.suite, begin, post);
    const recordings = openRecordings({
      ...{ cassette: setup.suite.cassette, seed: setup.suite.seed, specs: specsOf(setup.suite) },
      kept: () => store.answers,
    });
    const planned = planRun(setup, shared, tellingMisses(recordings, post), begin.prompts);
    if (printOf(planned.header) !== begin.print) throw changed(setup.name);
    const stage = stageOf(setup);
    const { voice, judge } = planned;
    const turns = turnsOf({
      ...{ stage, voice, judge, limits: setup.suite.limits, clock: machineClock },
      interrupt: post.interrupt,
      exhausted: () => shared.budget.exhausted() || post.calls.ended(),
    });
    post.port.send({ kind: 'ready' });
    await playClaims({
      ...{ begin, store, turns, plans: plansWithout(planned.plans, new Map(begin.silent)) },
      tell: (notice) => {
        post.port.send(notice);
      },
      more: () => post.calls.more(),
    });
  } finally {
    store.close();
  }
}

/** Lines and a limited budget are asked for where they are; an unlimited one needs nobody's leave. */
function sharedBy(suite: Suite, { workers, began }: Begin, { port, calls }: Post): Shared {
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
      `calibration), so that no further process can join it. Trials are kept: put it back, and go on with --resume if the run ends.`,
  );
}
