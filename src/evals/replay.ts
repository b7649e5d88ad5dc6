import type { Case } from '../core/case.js';
import { FestevalError } from '../core/errors.js';
import { canonicalJson, sameJson } from '../core/json.js';
import { createJournal } from '../core/journal.js';
import { applyCall, breaksIn } from '../core/play.js';
import { systemPrompt, type KnownLimits } from '../core/prompt.js';
import { MOVE, prompt, recordStep, recordTurn, recordWords, user } from '../core/record.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Event, Transcript } from '../core/transcript.js';
import { nextTurn, wordingSchema, type Turn, type Wording } from '../core/turn.js';

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
export async function replay(
  scenario: AnyScenario,
  played: Case,
  transcript: Transcript,
  limits: KnownLimits,
): Promise<unknown> {
  const { data, lang } = played;
  const record = readerOf(played, transcript);
  record.expect(({ journal }) => {
    recordWords(journal, prompt, systemPrompt(scenario, played, limits));
    recordWords(journal, user, scenario.opening(data, lang));
  });
  let state = scenario.start(data);
  for (let message = record.next('message'); message !== null; message = record.next('message')) {
    const calls = await replayCalls(scenario, played, state, record);
    state = calls.made ? calls.state : await replayWords(scenario, played, state, message.text, record);
    state = replayTable(scenario, played, state, record);
  }
  record.expectEnd();
  return state;
}

type Reader = ReturnType<typeof readerOf>;

async function replayCalls(
  scenario: AnyScenario,
  played: Case,
  before: unknown,
  record: Reader,
): Promise<{ readonly state: unknown; readonly made: boolean }> {
  let state = before;
  let made = false;
  let interrupted = false;
  for (let event = record.next('tool-call'); event !== null; event = record.next('tool-call')) {
    const { call } = event;
    const stepped = await applyCall(scenario, played, state, call, interrupted);
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
async function replayWords(
  scenario: AnyScenario,
  { data, lang }: Case,
  state: unknown,
  text: string,
  record: Reader,
): Promise<unknown> {
  if (record.atEnd() && record.stop !== 'invalid-finish') return state;
  const heard = await scenario.hear(state, text, data, lang);
  const { reply } = heard;
  record.expect(({ journal }) => {
    if (reply !== null) recordWords(journal, user, reply);
  });
  return heard.state;
}

/** What those at the table said after it: the same moves, in the script's words or in others that did the same. */
function replayTable(scenario: AnyScenario, played: Case, before: unknown, record: Reader): unknown {
  let state = before;
  // A limit on calls ends a trial before anybody at the table can speak.
  while (!record.atEnd() || record.stop === 'done') {
    const turn = nextTurn(scenario, played, state);
    if (turn === null) break;
    const wording = record.wording();
    const refused =
      wording.phrasing === 'rephrased' ? refusalOf(scenario, played, turn, wording.tried) : null;
    if (refused !== null) throw record.drift(`a rephrasing that is refused now: ${refused}`);
    record.expect(({ journal }) => {
      recordTurn(journal, turn, wording, played.lang);
    });
    state = turn.state;
  }
  return state;
}

function refusalOf(
  { stage }: AnyScenario,
  { data, lang }: Case,
  { seated, line }: Turn,
  tried: string,
): string | null {
  if (stage.kind !== 'rehearsal' || seated === null) return null;
  return stage.table.refuses(seated.id, line, tried, data, lang);
}

type ByType<Type extends Event['type']> = Extract<Event, { type: Type }>;
const isOf = <Type extends Event['type']>(event: Event, type: Type): event is ByType<Type> =>
  event.type === type;

/** What nobody in the world was told. */
const unheard: ReadonlySet<Event['type']> = new Set(['attempt', 'repair', 'note']);

/** Walks a record, without what the backends did, beside what is made again. */
function readerOf(played: Case, { events, stop }: Transcript) {
  const recorded = events.filter(({ type }) => !unheard.has(type));
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
        if (then === undefined || !sameJson(bare(then), bare(event))) throw drift(played, at, then, event);
        at += 1;
      }
    },
    /** How the turn that stands next was worded: the one thing that a model may have decided. */
    wording(): Wording {
      const event = recorded[at];
      if (event?.type !== 'world-event' || event.name !== MOVE) return { phrasing: 'script' };
      const found = wordingSchema.safeParse(event.data);
      return found.success ? found.data : { phrasing: 'script' };
    },
    drift: (now: string) => driftAt(played, at, recorded[at], now),
    expectEnd(): void {
      const rest = recorded[at];
      if (rest !== undefined) throw drift(played, at, rest, undefined);
    },
  };
}

/** All of an event but its place. */
function bare({ seq: _seq, session: _session, ...event }: Event): object {
  return event;
}

const SHOWN = 200;

const shown = (event: Event | undefined): string =>
  event === undefined ? 'nothing' : canonicalJson(bare(event)).slice(0, SHOWN);

const drift = (played: Case, at: number, then: Event | undefined, now: Event | undefined): DriftError =>
  driftAt(played, at, then, shown(now));

function driftAt(played: Case, at: number, then: Event | undefined, now: string): DriftError {
  const seq = then?.seq ?? at;
  return new DriftError(
    seq,
    `${played.scenario}/${played.id}, event ${String(seq)}: the record has ${shown(then)}, and now it would be ${now}. ` +
      'The world or the user has changed: play the trial again.',
  );
}
