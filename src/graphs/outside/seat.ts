import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons';
import { Command, END } from '@langchain/langgraph/web';
import { z } from 'zod';
import { orAborted } from '../../core/abort.js';
import { BackendError } from '../../core/backend.js';
import { messageOf } from '../../core/errors.js';
import { systemPrompt } from '../../core/prompt.js';
import type { Sitting } from '../../core/stage.js';
import type { Subject } from '../../core/subject.js';
import { toolSpecs } from '../../core/tool.js';
import { trialId } from '../../core/trial.js';
import { limitReached, stopWith } from '../answer.js';
import { handsOf, type Hands } from '../hands.js';
import type { Outsider, SeatState } from '../seat.js';
import { openFloor, type Floor } from './floor.js';
import type { GraphTrial } from './graph-trial.js';
import { graphFor, readAgent, type ForeignGraph } from './read-export.js';
import { toPlain } from './read-messages.js';
import { listenTo, type Talk } from './talk.js';
import { trialTools, type Make } from './trial-tools.js';

export type GraphSubject = Extract<Subject, { kind: 'graph' }>;

/** What the seat keeps between its runs: how much of the conversation the graph's own memory holds. */
const ownSchema = z.object({ known: z.int() }).nullable();

/** Far above anything a trial allows: what never ends is ended by the trial's clock. */
const STEPS = 100_000;

/**
 * Seats a graph in a trial. It is entered with every turn of the user or the table: with the whole conversation, or,
 * where it has a memory of its own, with what is new. Its tools act on the trial's world; where the trial must go on
 * (an end, news of the user, a turn at the table, a limit) it is stopped in the midst of its calls, all of which are
 * then made, and entered again with what came of them.
 */
export function seatGraph(subject: GraphSubject, sitting: Sitting): Outsider {
  let make: Make = () => new Promise(() => undefined);
  const { scenario, case: played, limits } = sitting;
  const trial: GraphTrial = {
    tools: trialTools(toolSpecs(scenario.tools, played.lang), (call) => make(call)),
    brief: systemPrompt(scenario, played, limits),
    lang: played.lang,
    limits: { turns: limits.turns, toolCalls: limits.toolCalls },
    signal: AbortSignal.any([sitting.signal]),
  };
  let graph: Promise<ForeignGraph> | undefined;
  return {
    async enter(state) {
      const limit = limitReached(state, sitting);
      if (limit !== null) return stopWith(limit);
      graph ??= readAgent(subject.exported).then((agent) => graphFor(agent, trial));
      const hands = handsOf(state, sitting);
      const floor = openFloor(sitting.signal, () => isOver(hands, sitting));
      const talk = listenTo({ hands, sitting, name: subject.name, price: subject.price });
      make = (call) => floor.turn(() => talk.call(call));
      const run = runOnce(await reached(subject, sitting, graph), { state, subject, sitting, trial, floor });
      return handOver(await run, { hands, talk, turns: state.spent.turns });
    },
  };
}

function isOver(hands: Hands, sitting: Sitting): boolean {
  return hands.gives() || limitReached({ spent: hands.spent() }, sitting) !== null;
}

/** What a graph's own side throws is its backend's failure. */
async function reached<T>({ name }: GraphSubject, { signal }: Sitting, work: Promise<T>): Promise<T> {
  try {
    return await orAborted(work, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BackendError) throw error;
    throw new BackendError(`${name}: ${messageOf(error)}`);
  }
}

type Running = {
  readonly state: SeatState;
  readonly subject: GraphSubject;
  readonly sitting: Sitting;
  readonly trial: GraphTrial;
  readonly floor: Floor;
};

const finalSchema = z.union([
  z.array(z.unknown()),
  z.looseObject({ messages: z.array(z.unknown()) }).transform(({ messages }) => messages),
]);

/** The messages that a run ends with; null where the trial took the floor before. */
async function runOnce(graph: ForeignGraph, running: Running): Promise<readonly unknown[] | null> {
  const { state, subject, sitting, trial, floor } = running;
  const remembers = typeof graph.checkpointer === 'object' && graph.checkpointer !== null;
  const known = remembers ? (ownSchema.parse(state.own)?.known ?? 0) : 0;
  const config = {
    configurable: {
      thread_id: `${subject.session}/${trialId(sitting.key)}`,
      festeval: trial,
    },
    recursionLimit: STEPS,
    signal: floor.signal,
  };
  const input = { messages: toPlain(state.messages, known) };
  const run = apart(async () => graph.invoke(input, config));
  const ended = reached(subject, sitting, run);
  // Once the trial has the floor, what the graph still throws is nobody's fault.
  ended.catch(() => undefined);
  const result = await Promise.race([floor.left, ended]).finally(floor.take);
  if (result === 'left') return null;
  const final = finalSchema.safeParse(result);
  if (final.success) return final.data;
  throw new BackendError(
    `${subject.name}: expected a state with a list of messages when it ended, found none`,
  );
}

/** A graph is nobody's subgraph: it must not find our own run in what LangChain carries through asynchronous calls. */
function apart<T>(work: () => Promise<T>): Promise<T> {
  return AsyncLocalStorageProviderSingleton.getInstance().run(undefined, work);
}

const SILENCE = { text: '', calls: [], tokens: 0, ended: null, message: null } as const;

/** `turns`: how many messages there had been before the run. */
type Ended = { readonly hands: Hands; readonly talk: Talk; readonly turns: number };

async function handOver(list: readonly unknown[] | null, { hands, talk, turns }: Ended): Promise<Command> {
  if (list === null) talk.cut();
  else talk.end(list);
  // Silence is a message too, or a graph that says nothing would be entered for ever.
  if (hands.spent().turns === turns) hands.say(SILENCE);
  const known = list === null ? talk.known() : hands.messages().length;
  const { acted, ...update } = await hands.handOver();
  const ended = update.stop !== null && update.stop !== 'done';
  return new Command({
    goto: ended ? END : acted ? 'tools' : 'user',
    update: { ...update, calls: [], own: { known } },
  });
}
