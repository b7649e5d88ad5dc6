import { z } from 'zod';
import type { ChatAnswer } from '../../core/chat.js';
import { argsText } from '../../core/chat.js';
import type { JudgeRequest, Preference } from '../../core/judge.js';
import { isBlank, quoteFault } from './quote.js';

/** What a reply comes to. `bad` may still name a level, which does not count. */
export type VerdictReading =
  | { readonly kind: 'value'; readonly value: number; readonly quote: string; readonly reason: string }
  | { readonly kind: 'abstained'; readonly reason: string }
  | { readonly kind: 'bad'; readonly problem: string; readonly value: number | null };

const level = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*\d*\.?\d+\s*$/)
    .transform(Number),
]);
/** `abstain` may be left out by who does not; some models write it as a word. */
const verdictSchema = z.object({
  level,
  quote: z.string(),
  reason: z.string().trim().min(1),
  abstain: z.union([z.literal(false), z.literal('false'), z.null()]).optional(),
});
const abstentionSchema = z.object({
  abstain: z.union([z.literal(true), z.literal('true')]),
  reason: z.string().catch(''),
});
const choiceSchema = z.object({
  better: z.enum(['first', 'second', 'tie']),
  quote: z.string(),
  reason: z.string().trim().min(1),
});

/** Reads a verdict; whatever does not count says why. */
export function readVerdict(answer: ChatAnswer, { anchors, artefact }: JudgeRequest): VerdictReading {
  const said = valueIn(answer);
  if (said === undefined) return { kind: 'bad', problem: notJson(answer), value: null };
  if (isTorn(answer)) return { kind: 'bad', problem: 'it gave several verdicts that differ', value: null };
  const abstention = abstentionSchema.safeParse(said);
  if (abstention.success) return { kind: 'abstained', reason: abstention.data.reason };
  const verdict = verdictSchema.safeParse(said);
  if (!verdict.success) return { kind: 'bad', problem: missing(verdict.error), value: levelIn(said) };
  const { level: value, quote, reason } = verdict.data;
  if (!anchors.some((anchor) => anchor.value === value)) {
    const levels = anchors.map((anchor) => String(anchor.value)).join(', ');
    return { kind: 'bad', problem: `there is no level ${String(value)} (levels: ${levels})`, value: null };
  }
  const fault = quoteFault(quote, artefact);
  return fault === null ? { kind: 'value', value, quote, reason } : { kind: 'bad', problem: fault, value };
}

/** Reads a choice between two texts; the quote may come from either. */
export function readChoice(answer: ChatAnswer, texts: readonly string[]): Preference {
  const said = valueIn(answer);
  if (said === undefined) return { kind: 'failed', problem: notJson(answer) };
  if (abstentionSchema.safeParse(said).success) return { kind: 'abstained' };
  const choice = choiceSchema.safeParse(said);
  if (!choice.success) return { kind: 'failed', problem: missing(choice.error) };
  const faults = texts.map((text) => quoteFault(choice.data.quote, text));
  const [fault] = faults;
  const quoted = faults.includes(null) || texts.every(isBlank);
  return quoted ? { kind: choice.data.better } : { kind: 'failed', problem: fault ?? 'no text was given' };
}

/** The quote of a reply, of one that does not count too; null where there is none. */
export function quoteIn(answer: ChatAnswer): string | null {
  const read = z.object({ quote: z.string() }).safeParse(valueIn(answer));
  return read.success ? read.data.quote : null;
}

/** What a reply says once it has been thought over. */
export function spokenText(answer: ChatAnswer): string {
  return withoutThinking(replyText(answer));
}

/** All that a reply says, calls included: what is shown to the judge again. */
export function replyText({ text, calls }: ChatAnswer): string {
  return [text, ...calls.map(argsText)].filter((part) => part !== '').join('\n');
}

/** A call's arguments where one was made, else the JSON object in the text. */
function valueIn({ calls, text }: ChatAnswer): unknown {
  const [call] = calls;
  if (call !== undefined && 'args' in call) return call.args;
  return objectIn(call === undefined ? text : call.malformed);
}

/** Braces looked at: a text full of them must not cost time without end. */
const MAX_STARTS = 50;

/** The first JSON object that ends with the last brace: around it may stand a fence, thinking or prose. */
function objectIn(text: string): unknown {
  const body = withoutThinking(text);
  const end = body.lastIndexOf('}') + 1;
  const starts = [...body.slice(0, end).matchAll(/\{/g)].slice(0, MAX_STARTS);
  const read = starts.map(({ index }) => parsed(body.slice(index, end)));
  return read.find((value) => value !== undefined);
}

/** Some servers leave the thinking in the text, and some its closing mark only. */
function withoutThinking(text: string): string {
  return text.replace(/<think>[\s\S]*?<\/think>/g, '').replace(/^[\s\S]*<\/think>/, '');
}

/** Several calls that name more than one level, or that abstain and do not. */
function isTorn({ calls }: ChatAnswer): boolean {
  const each = calls.flatMap((call) => ('args' in call ? [call.args] : []));
  const verdicts = each.map((args) => (abstentionSchema.safeParse(args).success ? 'none' : levelIn(args)));
  return new Set(verdicts).size > 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function levelIn(said: unknown): number | null {
  const read = z.object({ level: level.pipe(z.number().min(0).max(1)) }).safeParse(said);
  return read.success ? read.data.level : null;
}

function notJson({ end, text, calls }: ChatAnswer): string {
  if (end === 'refused') return 'the judge refused to answer';
  if (end === 'context-limit') return 'the question is longer than the judge can read';
  if (text === '' && calls.length === 0) return 'the answer is empty';
  return end === 'length' ? 'the answer was cut off' : 'the answer holds no JSON object';
}

function missing(error: z.ZodError): string {
  const fields = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return `a field is missing or wrong (${fields.join('; ')})`;
}
