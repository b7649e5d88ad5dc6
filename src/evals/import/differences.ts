import { canonicalJson, isJsonObject, sameJson } from '../../core/json.js';
import type { StopReason } from '../../core/transcript.js';
import type { Recorded, Told, Turn } from './recorded.js';

/** Something that the record has and the world does not give, or the other way round. */
export type Difference = { readonly message: string };

/**
 * How a record differs from the same conversation as it was played now, in its order: what the subject was told
 * message by message, and what comes after the end. The subject's own messages are equal, since they were played.
 */
export function differencesOf(recorded: Recorded, played: Recorded, stop: StopReason): readonly Difference[] {
  const opening = toldDifferences(recorded.opening, { at: 0, told: played.opening, calls: [] });
  const turns = recorded.turns.flatMap((turn, n) => {
    const now = played.turns[n];
    return now === undefined ? [] : toldDifferences(turn.told, { ...now, at: turn.at });
  });
  const rest = recorded.turns[played.turns.length];
  const late = rest === undefined ? [] : [at(rest.at, `comes after the end of the trial (stop: ${stop})`)];
  return [...opening, ...turns, ...late];
}

const at = (place: number, text: string): Difference => ({ message: `messages.${String(place)}: ${text}` });

type Now = Pick<Turn, 'at' | 'told' | 'calls'>;

function toldDifferences(then: readonly Told[], now: Now): readonly Difference[] {
  return [
    ...resultDifferences(then.filter(isResult), now),
    ...lateResults(then),
    ...wordDifferences(then, now),
  ];
}

type Result = Extract<Told, { role: 'tool' }>;
const isResult = (told: Told): told is Result => told.role === 'tool';

/** Results may stand in any order, by the ids of their calls; a name that comes twice counts in order. */
function resultDifferences(then: readonly Result[], now: Now): readonly Difference[] {
  const left = [...then];
  const differing = now.told.filter(isResult).flatMap((result, n) => {
    const name = `${now.calls[n]?.name ?? 'a call'} (id ${result.callId})`;
    const found = left.findIndex(({ callId }) => callId === result.callId);
    const [recorded] = found < 0 ? [] : left.splice(found, 1);
    if (recorded === undefined) {
      return [at(now.at, `no result of ${name} is recorded, and it now is ${clip(result.text)}`)];
    }
    const differs = differenceIn(readJson(recorded.text), readJson(result.text));
    return differs === null ? [] : [at(recorded.at, `the result of ${name} is not what it was: ${differs}`)];
  });
  const unasked = left.map((result) =>
    at(result.at, `a result with the id ${result.callId}, and no call of that id was made before it`),
  );
  return [...differing, ...unasked];
}

/** A result that stands behind words: no server would have taken it there. */
function lateResults(then: readonly Told[]): readonly Difference[] {
  const words = then.findIndex(({ role }) => role === 'user');
  const late = words < 0 ? undefined : then.slice(words).find(isResult);
  return late === undefined
    ? []
    : [at(late.at, 'a result behind words to the subject; it belongs right behind the message that calls')];
}

function wordDifferences(before: readonly Told[], { told, at: place }: Now): readonly Difference[] {
  const [then, now] = [before, told].map((all) => all.filter(({ role }) => role === 'user'));
  const missing = (now ?? []).slice(then?.length ?? 0).map(({ text }) => {
    return at(place, `after it nothing is recorded, where now is said ${clip(JSON.stringify(text))}`);
  });
  const differing = (then ?? []).flatMap((recorded, n) => {
    const text = now?.[n]?.text;
    if (text === undefined) {
      return [at(recorded.at, `${quoted(recorded.text, 0)} is recorded, and nobody says anything there now`)];
    }
    const differs = differenceIn(recorded.text, text);
    return differs === null ? [] : [at(recorded.at, `the words are not what they were: ${differs}`)];
  });
  return [...differing, ...missing];
}

/** Results are JSON as text; one that is not is compared as it stands. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Where two values first differ, null where they are the same JSON. */
function differenceIn(then: unknown, now: unknown, path = ''): string | null {
  if (sameJson(then, now)) return null;
  if (Array.isArray(then) && Array.isArray(now)) return differenceInside(keyed(then), keyed(now), path);
  if (isJsonObject(then) && isJsonObject(now)) return differenceInside(then, now, path);
  const place = path === '' ? '' : `${path}: `;
  if (typeof then !== 'string' || typeof now !== 'string') {
    return `${place}recorded ${clip(canonicalJson(then ?? null))}, now ${clip(canonicalJson(now ?? null))}`;
  }
  const from = startOf(then, now);
  return `${place}recorded ${quoted(then, from)}, now ${quoted(now, from)}`;
}

type Fields = Readonly<Record<string, unknown>>;
const keyed = (list: readonly unknown[]): Fields => Object.fromEntries(list.entries());

function differenceInside(then: Fields, now: Fields, path: string): string | null {
  for (const key of new Set([...Object.keys(then), ...Object.keys(now)])) {
    const place = path === '' ? key : `${path}.${key}`;
    if (!(key in then)) return `${place}: not recorded, now ${clip(canonicalJson(now[key]))}`;
    if (!(key in now)) return `${place}: recorded ${clip(canonicalJson(then[key]))}, not there now`;
    const found = differenceIn(then[key], now[key], place);
    if (found !== null) return found;
  }
  return null;
}

const SHOWN = 80;
const LEAD = 12;

/** A little before the first character that differs, so that long texts show where. */
function startOf(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const differs = left.findIndex((character, n) => character !== right[n]);
  return Math.max(0, (differs < 0 ? left.length : differs) - LEAD);
}

function quoted(text: string, from: number): string {
  const shown = Array.from(text).slice(from);
  const end = shown.length > SHOWN ? '…' : '';
  return JSON.stringify(`${from > 0 ? '…' : ''}${shown.slice(0, SHOWN).join('')}${end}`);
}

function clip(text: string): string {
  const shown = Array.from(text);
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN).join('')}…` : text;
}
