import { BackendError, type Backend, type CallContext } from '../../core/backend.js';
import type { ChatAnswer, ToolCall } from '../../core/chat.js';
import type { Journal } from '../../core/journal.js';
import type { Limits } from '../../core/limits.js';
import { IMPORTED, type TranscriptLine } from '../../core/transcript-line.js';
import type { Attempt, StopReason } from '../../core/transcript.js';
import { trialId, type TrialKey } from '../../core/trial.js';
import type { Recorded, Turn } from './recorded.js';

/** What a subject is made to say, message by message, and what a table's voice is. */
export type Script = {
  readonly answers: readonly ChatAnswer[];
  /** What its calls used up, told with the first message. */
  readonly attempt: Attempt | null;
  readonly turns: readonly Turn[];
  readonly journal: Journal;
};

/** A record that was read to its end, while the subject could still speak. */
export class RecordEnds extends BackendError {
  constructor() {
    super('The record ends here.');
    this.name = 'RecordEnds';
  }
}

/** Two models that answer from the scripts of the trials for which they are called. */
export type Reader = {
  readonly subject: Backend;
  /** Words the lines of a table as they are recorded. */
  readonly voice: Backend;
  open(key: TrialKey, script: Script): void;
  close(key: TrialKey): void;
};

export function createReader(): Reader {
  const scripts = new Map<string, Script>();
  const scriptOf = ({ origin }: CallContext): Script => {
    const script = origin === null ? undefined : scripts.get(trialId(origin));
    if (script === undefined) throw new Error('imported: a call for a trial that is not being read');
    return script;
  };
  return {
    subject: backend(async ({ messages }, context) => {
      const said = messages.filter(({ role }) => role === 'assistant').length;
      const { answers, attempt } = scriptOf(context);
      const answer = answers[said];
      if (answer === undefined) return Promise.reject(new RecordEnds());
      if (said === 0 && attempt !== null) context.onAttempt(attempt);
      return Promise.resolve(answer);
    }),
    voice: backend(({ messages }, context) => recordedLine(scriptOf(context), messages.at(-1)?.text ?? '')),
    open: (key, script) => void scripts.set(trialId(key), script),
    close: (key) => void scripts.delete(trialId(key)),
  };
}

function backend(complete: Backend['complete']): Backend {
  return { id: IMPORTED, family: IMPORTED, model: IMPORTED, settings: {}, concurrency: 1, complete };
}

/** What is recorded where somebody speaks now; an error stands for the script's own words, which nobody had to find. */
function recordedLine({ turns, journal }: Script, scripted: string): Promise<ChatAnswer> {
  const spoken = journal.events.filter(({ type }) => type === 'message');
  const last = spoken.findLastIndex(({ actor }) => actor === 'subject');
  const turn = turns[spoken.filter(({ actor }) => actor === 'subject').length - 1];
  const recorded = turn?.told.filter(({ role }) => role === 'user')[spoken.length - last - 1];
  if (recorded === undefined || recorded.text.endsWith(scripted)) {
    return Promise.reject(new BackendError('said as the script has it'));
  }
  return Promise.resolve(answerOf(recorded.text, [], 'complete', 0));
}

function answerOf(
  text: string,
  calls: readonly ToolCall[],
  end: ChatAnswer['end'],
  tokens: number,
): ChatAnswer {
  return { text, calls, end, usage: { in: tokens, out: 0, cached: 0, estimated: false } };
}

/** The script of a record that ended for this reason; null where none is known. */
export function answersOf({ turns }: Recorded, limits: Limits, stop: StopReason | null): ChatAnswer[] {
  const made = turns.reduce((sum, { calls }) => sum + calls.length, 0);
  return turns.map(({ text, calls, refused }, n) => {
    const answer = answerOf(text, calls, refused ? 'refused' : 'complete', 0);
    return n < turns.length - 1 ? answer : ending(answer, stop, limits.toolCalls - made, limits);
  });
}

/** The last message with what no chat can tell: how its vendor or a limit ended it. */
function ending(answer: ChatAnswer, stop: StopReason | null, callsLeft: number, limits: Limits): ChatAnswer {
  switch (stop) {
    case 'refused':
    case 'context-limit':
      return { ...answer, end: stop };
    case 'token-limit':
      return { ...answer, usage: { ...answer.usage, in: limits.tokens } };
    case 'tool-limit':
      // The call that the limit forbade is on no record; whichever it was, it is not made.
      return callsLeft === 0 ? { ...answer, calls: [...answer.calls, FORBIDDEN] } : answer;
    case 'done':
    case 'invalid-finish':
    case 'turn-limit':
    case null:
      return answer;
  }
}

const FORBIDDEN: ToolCall = { id: 'not-recorded', name: 'not-recorded', args: {} };

/** What a line says that its subject used up, as one try; null where it says nothing. */
export function attemptOf({ usage, cost }: Pick<TranscriptLine, 'usage' | 'cost'>): Attempt | null {
  if (usage === undefined && cost === undefined) return null;
  return {
    callRole: 'assistant',
    backend: IMPORTED,
    outcome: 'answered',
    status: null,
    error: null,
    usage: usage === undefined ? null : { cached: 0, estimated: false, ...usage },
    cost: cost ?? null,
    ms: 0,
  };
}
