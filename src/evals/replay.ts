import type { Case } from '../core/case.js';
import { FestevalError } from '../core/errors.js';
import { canonicalJson } from '../core/json.js';
import { applyCall } from '../core/play.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Event, Transcript } from '../core/transcript.js';

/** A recorded result that the world no longer gives: the trial must be played again, not regraded. */
export class DriftError extends FestevalError {
  readonly seq: number;

  constructor(seq: number, message: string) {
    super(message);
    this.name = 'DriftError';
    this.seq = seq;
  }
}

/**
 * The state that a transcript's calls and messages lead to, found by making them again. Transcripts
 * keep no state of their own, so what is graded is always what the recorded actions really did.
 * Throws a DriftError at the first result or reply that differs from the recorded one.
 */
export function replay(scenario: AnyScenario, played: Case, { events }: Transcript): unknown {
  const visible = events.filter(({ visibility }) => visibility === 'all');
  let state = scenario.start(played.data);
  for (const [i, event] of visible.entries()) {
    if (event.type === 'tool-call') state = replayCall(scenario, played, state, event, visible[i + 1]);
    if (event.type === 'message' && event.role === 'assistant') {
      state = replayWords(scenario, played, state, event, visible[i + 1]);
    }
  }
  return state;
}

type CallEvent = Extract<Event, { type: 'tool-call' }>;
type MessageEvent = Extract<Event, { type: 'message' }>;

function replayCall(
  scenario: AnyScenario,
  played: Case,
  state: unknown,
  event: CallEvent,
  answer: Event | undefined,
): unknown {
  const stepped = applyCall(scenario, played, state, event.call);
  if (answer?.type !== 'tool-result') {
    throw new DriftError(
      event.seq,
      `Event ${String(event.seq)}: the call of ${event.call.name} has no result.`,
    );
  }
  const [now, then] = [canonicalJson(stepped.result), canonicalJson(answer.result)];
  if (now !== then) throw drift(played, answer.seq, `${event.call.name} returned`, then, now);
  return stepped.state;
}

/** Words reach the user only where the next thing on the record is the user's reply. */
function replayWords(
  scenario: AnyScenario,
  played: Case,
  state: unknown,
  event: MessageEvent,
  reply: Event | undefined,
): unknown {
  if (reply?.type !== 'message' || reply.role !== 'user') return state;
  const heard = scenario.hear(state, event.text, played.data, played.lang);
  if (heard.reply !== reply.text)
    throw drift(played, reply.seq, 'the user said', reply.text, String(heard.reply));
  return heard.state;
}

const SHOWN = 160;

function drift(played: Case, seq: number, what: string, then: string, now: string): DriftError {
  return new DriftError(
    seq,
    `${played.scenario}/${played.id}, event ${String(seq)}: ${what} ${then.slice(0, SHOWN)} when it was played, ` +
      `and ${now.slice(0, SHOWN)} now. The world or the user has changed: play the trial again.`,
  );
}
