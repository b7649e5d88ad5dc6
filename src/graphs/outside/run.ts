import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons';
import { z } from 'zod';
import { orAborted } from '../../core/abort.js';
import { BackendError } from '../../core/backend.js';
import { messageOf } from '../../core/errors.js';
import type { Sitting } from '../../core/stage.js';
import type { Subject } from '../../core/subject.js';
import type { StopReason } from '../../core/transcript.js';
import { trialId } from '../../core/trial.js';
import type { SeatState } from '../seat.js';
import type { Floor } from './floor.js';
import type { GraphTrial } from './graph-trial.js';
import type { ForeignGraph } from './read-export.js';
import { toPlain } from './read-messages.js';

export type GraphSubject = Extract<Subject, { kind: 'graph' }>;

/** How a run ended: by itself, because the trial took the floor, or by what is the agent's own doing. */
export type Ending =
  | { readonly kind: 'done'; readonly messages: readonly unknown[] }
  | { readonly kind: 'left' }
  | { readonly kind: 'stopped'; readonly stop: StopReason };

type Running = {
  readonly state: SeatState;
  readonly subject: GraphSubject;
  readonly sitting: Sitting;
  readonly trial: GraphTrial;
  readonly floor: Floor;
  /** How much of the conversation a graph with a memory holds already. */
  readonly known: number;
};

/** Steps that a graph may take for each message that its trial still allows: LangGraph's own default for a whole run. */
const STEPS_A_MESSAGE = 25;

/** Runs a graph once. Rejects with a BackendError for what it throws, and with the signal's reason once that is aborted. */
export async function runOnce(graph: ForeignGraph, running: Running): Promise<Ending> {
  const { state: before, subject, sitting, trial, floor, known } = running;
  const config = {
    configurable: { thread_id: `${subject.session}/${trialId(sitting.key)}`, festeval: trial },
    recursionLimit: (sitting.limits.turns - before.spent.turns) * STEPS_A_MESSAGE,
    signal: floor.signal,
  };
  const input = { messages: toPlain(before.messages, remembers(graph) ? known : 0) };
  const run = apart(async () => {
    const state: unknown = await graph.invoke(input, config);
    return state;
  });
  const ended = reached(subject, sitting, run.then(endingOf, stoppedBy));
  // Once the trial has the floor, what the graph still throws is nobody's fault.
  ended.catch(() => undefined);
  return Promise.race([floor.left, ended]).finally(() => {
    floor.take();
  });
}

/** What a graph's own side throws is its backend's failure. */
export async function reached<T>({ name }: GraphSubject, { signal }: Sitting, work: Promise<T>): Promise<T> {
  try {
    return await orAborted(work, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new BackendError(`${name}: ${messageOf(error)}`);
  }
}

function remembers({ checkpointer }: ForeignGraph): boolean {
  return typeof checkpointer === 'object' && checkpointer !== null;
}

const finalSchema = z.union([
  z.array(z.unknown()),
  z.looseObject({ messages: z.array(z.unknown()) }).transform(({ messages }) => messages),
]);

function endingOf(state: unknown): Ending {
  const final = finalSchema.safeParse(state);
  if (final.success) return { kind: 'done', messages: final.data };
  throw new Error('expected a state with a list of messages when it ended, found none');
}

/** Errors of LangGraph and LangChain that a model or a loop is to blame for, by their code or name. */
const ownDoing: Readonly<Record<string, StopReason>> = {
  GRAPH_RECURSION_LIMIT: 'turn-limit',
  ContextOverflowError: 'context-limit',
  ModelRefusalError: 'refused',
};
const markedSchema = z.object({
  lc_error_code: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
});

function stoppedBy(error: unknown): Ending {
  const { lc_error_code, name } = markedSchema.safeParse(error).data ?? {};
  const stop = ownDoing[lc_error_code ?? ''] ?? ownDoing[name ?? ''];
  if (stop === undefined) throw error;
  return { kind: 'stopped', stop };
}

/** A graph is nobody's subgraph: it must not find our own run in what LangChain carries through asynchronous calls. */
function apart<T>(work: () => Promise<T>): Promise<T> {
  return AsyncLocalStorageProviderSingleton.getInstance().run(undefined, work);
}
