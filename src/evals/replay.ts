import type { Case } from '../core/case.js';
import { FestevalError } from '../core/errors.js';
import { canonicalJson } from '../core/json.js';
import { createJournal } from '../core/journal.js';
import { applyCall, breaksIn } from '../core/play.js';
import { systemPrompt, type KnownLimits } from '../core/prompt.js';
import { prompt, recordStep, recordWords, user } from '../core/record.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Event, Transcript } from '../core/transcript.js';

/** A record that world and user no longer give: the trial must be played again, not regraded. */
export class DriftError extends FestevalError {
  /** Position of the event that differs. */
  readonly seq: number;

  constructor(seq: number, message: string) {
    super(message);
    this.name = 'DriftError';
    this.seq = seq;
  }
}

/**
 * The state that a transcript's calls and words lead to, found by making them again. Transcripts keep no
 * state of their own, so what is graded is always what the recorded actions really did. Everything that the
 * subject was told is compared: prompt, opening, results, replies, news and what happened unseen.
 * Throws a DriftError at the first event that differs.
 */
export function replay(
  scenario: AnyScenario,
  played: Case,
  transcript: Transcript,
  limits: KnownLimits,
): unknown {
  const { data, lang } = played;
  const record = readerOf(played, transcript);
  record.expect(({ journal }) => {
    recordWords(journal, prompt, systemPrompt(scenario, played, limits));
    recordWords(journal, user, scenario.opening(data, lang));
  });
  let state = scenario.start(data);
  for (let message = record.next('message'); message !== null; message = record.next('message')) {
    const calls = replayCalls(scenario, played, state, record);
    state = calls.made ? calls.state : replayWords(scenario, played, state, message.text, record);
  }
  record.expectEnd();
  return state;
}

type Reader = ReturnType<typeof readerOf>;

function replayCalls(
  scenario: AnyScenario,
  played: Case,
  before: unknown,
  record: Reader,
): { readonly state: unknown; readonly made: boolean } {
  let state = before;
  let made = false;
  let interrupted = false;
  for (let event = record.next('tool-call'); event !== null; event = record.next('tool-call')) {
    const { call } = event;
    const stepped = applyCall(scenario, played, state, call, interrupted);
    record.expect(({ journal }) => {
      recordStep(journal, call, stepped);
    }, 1);
    interrupted ||= breaksIn(stepped);
    state = stepped.state;
    made = true;
  }
  return { state, made };
}

/** Words were heard where a reply follows, and where the user had nothing more to say to them. */
function replayWords(
  scenario: AnyScenario,
  { data, lang }: Case,
  state: unknown,
  text: string,
  record: Reader,
): unknown {
  if (record.atEnd() && record.stop !== 'invalid-finish') return state;
  const heard = scenario.hear(state, text, data, lang);
  const { reply } = heard;
  record.expect(({ journal }) => {
    if (reply !== null) recordWords(journal, user, reply);
  });
  return heard.state;
}

type ByType<Type extends Event['type']> = Extract<Event, { type: Type }>;
const isOf = <Type extends Event['type']>(event: Event, type: Type): event is ByType<Type> =>
  event.type === type;

/** Walks a record, without what the backends did, beside what is made again. */
function readerOf(played: Case, { events, stop }: Transcript) {
  const recorded = events.filter(({ type }) => type !== 'attempt' && type !== 'repair');
  let at = 0;
  return {
    stop,
    atEnd: () => at >= recorded.length,
    /** The subject's next event, if it is of this type; it is taken as given. */
    next<Type extends 'message' | 'tool-call'>(type: Type): ByType<Type> | null {
      const event = recorded[at];
      if (event?.actor !== 'subject' || !isOf(event, type)) return null;
      at += 1;
      return event;
    },
    /** What is written into the journal must stand next on the record; the first `known` events are there already. */
    expect(write: (made: { readonly journal: ReturnType<typeof createJournal> }) => void, known = 0): void {
      const journal = createJournal();
      write({ journal });
      for (const event of journal.events.slice(known)) {
        const then = recorded[at];
        if (then === undefined || textOf(then) !== textOf(event)) throw drift(played, at, then, event);
        at += 1;
      }
    },
    expectEnd(): void {
      const rest = recorded[at];
      if (rest !== undefined) throw drift(played, at, rest, undefined);
    },
  };
}

/** All of an event but its place. */
function textOf({ seq: _seq, session: _session, ...event }: Event): string {
  return canonicalJson(event);
}

const SHOWN = 200;

function drift(played: Case, at: number, then: Event | undefined, now: Event | undefined): DriftError {
  const seq = then?.seq ?? at;
  const shown = (event: Event | undefined): string =>
    event === undefined ? 'nothing' : textOf(event).slice(0, SHOWN);
  return new DriftError(
    seq,
    `${played.scenario}/${played.id}, event ${String(seq)}: the record has ${shown(then)}, and now it would be ${shown(now)}. ` +
      'The world or the user has changed: play the trial again.',
  );
}
