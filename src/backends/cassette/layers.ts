import type { AnswerStore, Cassette, CassetteMode, Reply } from '../../core/answers.js';
import { BackendError, NotRecorded, type CallContext } from '../../core/backend.js';
import type { ChatAnswer } from '../../core/chat.js';
import { FestevalError } from '../../core/errors.js';
import type { Attempt } from '../../core/transcript.js';
import { missMessage } from './miss.js';
import type { Answering } from './numbered.js';

type Replay = {
  readonly store: Cassette;
  readonly missed: (message: string) => void;
};

/** Replays what a cassette has, strictly: rejects with NotRecorded for anything else. */
export function replaying({ store, missed }: Replay): Answering {
  return (call, context) =>
    Promise.resolve().then(() => {
      const reply = found(() => store.find(call));
      if (reply !== null && !(reply instanceof FestevalError)) return replayed(reply, context);
      const message = reply === null ? missMessage(call, store) : reply.message;
      missed(message);
      throw new NotRecorded(message);
    });
}

/** Records what is asked for. `auto` replays answers that are there already; failures are asked for again. */
export function withCassette(
  answering: Answering,
  cassette: AnswerStore,
  mode: Exclude<CassetteMode, 'replay'>,
): Answering {
  return async (call, context) => {
    if (mode === 'auto') {
      const reply = found(() => cassette.find(call));
      const known = reply instanceof FestevalError ? null : reply;
      if (known?.outcome.kind === 'answer') return replayed(known, context);
    }
    return saving(answering, cassette, call, context);
  };
}

/**
 * Keeps every answer of a run until its trial is finished, so that a trial that is played again asks only for what is
 * not there. What a call used up is counted with what is kept of it. `kept` gives null before the run has begun.
 */
export function withKept(answering: Answering, kept: () => AnswerStore | null): Answering {
  return async (call, context) => {
    const store = kept();
    if (store === null) return answering(call, context);
    const reply = store.find(call);
    if (reply !== null) return replayed(reply, context);
    return saving(answering, store, call, {
      ...context,
      onAttempt: (attempt) => {
        context.onAttempt(counted(attempt));
      },
    });
  };
}

/** What cannot be read is no answer. */
function found(find: () => Reply | null): Reply | null | FestevalError {
  try {
    return find();
  } catch (error) {
    if (error instanceof FestevalError) return error;
    throw error;
  }
}

/** The same attempts again, and the same end. */
function replayed({ outcome, attempts }: Reply, context: CallContext): ChatAnswer {
  for (const attempt of attempts) context.onAttempt(counted(attempt));
  if (outcome.kind === 'answer') return outcome.answer;
  throw new BackendError(outcome.message, outcome.cause, outcome.status);
}

const counted = (attempt: Attempt): Attempt => ({ ...attempt, counted: true });

async function saving(
  answering: Answering,
  store: AnswerStore,
  call: Parameters<Answering>[0],
  context: CallContext,
): Promise<ChatAnswer> {
  const attempts: Attempt[] = [];
  const onAttempt = (attempt: Attempt): void => {
    const { counted: _counted, ...made } = attempt;
    attempts.push(made);
    context.onAttempt(attempt);
  };
  let answer: ChatAnswer;
  try {
    answer = await answering(call, { ...context, onAttempt });
  } catch (error) {
    const outcome = failureOf(error, context.signal);
    if (outcome === null) store.charge(call, attempts);
    else store.save(call, { outcome, attempts });
    throw error;
  }
  store.save(call, { outcome: { kind: 'answer', answer }, attempts });
  return answer;
}

/**
 * A failure that would come again from the same answers; null where the call was cut short or not let through, which
 * says nothing of its model. A trial that ran out of time says so as the signal's reason.
 */
function failureOf(error: unknown, { aborted, reason }: AbortSignal): Reply['outcome'] | null {
  const why: unknown = aborted ? reason : error;
  if (!(why instanceof BackendError) || why.brokenCause === 'budget') return null;
  return { kind: 'failed', cause: why.brokenCause, status: why.status, message: why.message };
}
