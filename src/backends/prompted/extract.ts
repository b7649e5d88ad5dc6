import { isTooDeep, TOO_DEEP } from '../../core/json.js';

/** A stretch of a text that is one JSON value, or looks like the start of one that cannot be read. */
export type JsonSpan =
  | { readonly start: number; readonly end: number; readonly value: unknown }
  | { readonly start: number; readonly end: number; readonly problem: string };

/** Where the bracket at `start` closes (exclusive), minding strings; null if it never does. */
function closingOf(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i += 1) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i += 1;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth += 1;
    else if (c === '}' || c === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return null;
}

function readSpan(text: string, start: number): JsonSpan {
  const end = closingOf(text, start);
  if (end === null)
    return { start, end: text.length, problem: 'a bracket or a quotation mark is never closed' };
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return isTooDeep(value) ? { start, end, problem: `it is ${TOO_DEEP}` } : { start, end, value };
  } catch (error) {
    return { start, end, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Broken stretches looked into: a model caught in a loop of brackets must not cost time without end. */
const MAX_BROKEN = 50;

/**
 * The JSON objects and arrays in a text, outermost first and in order. `looksMeant` decides which
 * unreadable stretches count: a bracket in prose is no broken JSON. Scanning goes on inside those that do not.
 */
export function jsonSpans(text: string, looksMeant: (stretch: string) => boolean): JsonSpan[] {
  const spans: JsonSpan[] = [];
  let at = 0;
  for (let broken = 0; broken < MAX_BROKEN;) {
    const offset = text.slice(at).search(/[{[]/);
    if (offset === -1) return spans;
    const span = readSpan(text, at + offset);
    const counts = 'value' in span || looksMeant(text.slice(span.start, span.end));
    if (counts) spans.push(span);
    else broken += 1;
    at = counts ? span.end : span.start + 1;
  }
  return spans;
}
