import { keepByText } from '../../../core/keep.js';
import { hasMark, isMark } from './marks.js';
import type { Marked } from './marks.js';

/** A marked reply, and the marked question before it where one is known. */
export type Exchange = { readonly reply: string; readonly question: string | null };

/**
 * What an exchange shows of a fact, by name. Runs of one to three tokens, for every fact of the kind (`我 还 没|topic`), for
 * one whose value is so (`|topic+`) and for one matter (`|topic:partner+`); what stands within six tokens of a mark of the value
 * (`买<number`, `块>①number`) and right around it (`我@了`); runs of the question (`?有 对象`), with what the reply begins with
 * (`?没>没`); how long it is.
 */
export function featuresOf({ reply, question }: Exchange, { kind, of, side }: Marked): Set<string> {
  const [sort, matter] = [kind + side, `${kind}:${of}${side}`];
  const found = new Set<string>([kind, matter]);
  const read = readReply(reply);
  for (const run of read.runs) {
    found.add(`${run}|${kind}`);
    if (side !== '') found.add(`${run}|${sort}`);
  }
  for (const run of read.short) {
    found.add(`${run}|${matter}`);
    found.add(run);
  }
  addAround(read.tokens, kind, `${of}${question === null ? '' : '?'}`, found);
  addQuestion(read.tokens, question, kind, sort, found);
  found.add(`${read.length}|${kind}`);
  found.add(read.length);
  return found;
}

type Read = {
  /** Between `^` and `$`. */
  readonly tokens: readonly string[];
  readonly runs: readonly string[];
  readonly short: readonly string[];
  readonly length: string;
};

/** Texts kept: a reply is weighed for several facts. */
const MOST_KEPT = 200;
const LONGEST_RUN = 3;

const readReply = keepByText((text): Read => {
  const tokens = ['^', ...tokensOf(text), '$'];
  const short = [...runsOf(tokens, 1), ...runsOf(tokens, 2)];
  const length = `long${String(Math.min(8, Math.floor((tokens.length - 2) / 6)))}`;
  return { tokens, short, runs: [...short, ...runsOf(tokens, LONGEST_RUN)], length };
}, MOST_KEPT);

const readQuestion = keepByText((text) => {
  const tokens = ['^', ...tokensOf(text), '$'];
  const words = runsOf(tokens, 1);
  return { words, runs: [...words, ...runsOf(tokens, 2)] };
}, MOST_KEPT);

/** Words of Latin letters, and every other character by itself; all marks that end a sentence are one, and none is at an end. */
function tokensOf(text: string): readonly string[] {
  const alike = text
    .replace(/[「」『』"]/gu, '"')
    .replace(/[。!…~]+|\.(?!\d)/gu, '。')
    .replace(/^[。,]+|[。,]+$/gu, '');
  return alike.match(/[a-z']+|[^\s|]/gu) ?? [];
}

function runsOf(tokens: readonly string[], length: number): string[] {
  return tokens.slice(length - 1).map((_, at) => tokens.slice(at, at + length).join(' '));
}

/** So far before and after a value its words are looked at. */
const NEAR = 6;

function addAround(tokens: readonly string[], kind: string, matter: string, found: Set<string>): void {
  for (const [at, mark] of tokens.entries()) {
    if (!isMark(mark)) continue;
    found.add(`has ${mark}${kind}:${matter}`);
    for (const token of tokens.slice(Math.max(0, at - NEAR), at)) {
      found.add(`${token}<${kind}`);
      found.add(`${token}<${mark}${kind}`);
    }
    for (const token of tokens.slice(at + 1, at + 1 + NEAR)) {
      found.add(`${token}>${kind}`);
      found.add(`${token}>${mark}${kind}`);
    }
    const [before, next] = [tokens[at - 1] ?? '', tokens[at + 1] ?? ''];
    found.add(`${before}@${next}`);
    if (at > 1) found.add(`${tokens[at - 2] ?? ''} ${before}@${next}`);
  }
}

function addQuestion(
  tokens: readonly string[],
  question: string | null,
  kind: string,
  sort: string,
  found: Set<string>,
): void {
  if (question === null) {
    found.add(`unasked ${kind}`);
    return;
  }
  found.add(`asked ${kind}`);
  const { runs, words } = readQuestion(question);
  for (const run of runs) {
    found.add(`?${run}|${sort}`);
    found.add(`?${run}`);
  }
  const [first = '', second = ''] = tokens.slice(1);
  for (const word of words) {
    found.add(`?${word}>${first}`);
    found.add(`?${word}>${first} ${second}`);
  }
  if (!hasMark(question)) return;
  found.add(`?said ${kind}`);
  found.add(`?said ${kind}>${first}`);
}
