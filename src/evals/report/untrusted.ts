/**
 * Text that a model, a vendor or a stranger's file wrote. It must not break a table, become HTML, a link, an image or a
 * mention, nor move a terminal's cursor or turn the reading direction. Every such text passes one of these functions.
 */

/** CSI and complete OSC sequences, 7 and 8 bit, whole: without the escape character their rest would remain as litter. */
const ansi =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g;
const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/** Format characters: zero-width, bidirectional controls, tags, byte order marks, soft hyphens; fillers; variation selectors. */
const invisible = /[\p{Cf}\p{Variation_Selector}\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5]/gu;
const controls = /[^\P{Cc}\n\t]/gu;
const loneSurrogates = /\p{Cs}/gu;

/** Safe for a terminal: line breaks become `\n`; tabs stay; other controls, escape sequences and invisible characters go. */
export function terminalText(text: string): string {
  const plain = text.replace(ansi, '').replace(lineBreaks, '\n');
  return plain.replace(controls, '').replace(invisible, '').replace(loneSurrogates, '\ufffd');
}

/** The same on one line. */
export function terminalLine(text: string): string {
  return terminalText(text).replace(/\s+/g, ' ').trim();
}

/** At most `max` characters of a line, an ellipsis for the rest. Never splits a character in two. */
export function cut(text: string, max: number): string {
  const characters = Array.from(text);
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}

const syntax = /[&<>[\]`*_~|\\$]/;
const references = /:(?=\/\/)|(?:mailto|xmpp):|www\.|@|#(?=\d)|GH-(?=\d)/;
const meaningful = new RegExp(`${syntax.source}|${references.source}`, 'gi');
/** What would begin a heading, a list or a rule. */
const lineStart = /^(?:[-+=#:]|\d+[.)](?=\s|$))/;

/** Word joiner: invisible, and what it parts is no address, mention or reference any more. */
const JOINER = '&#8288;';

/**
 * Safe inside a line of Markdown or a cell of a table, at any place in it. Everything with a meaning in CommonMark or
 * GitHub's dialect becomes a numeric entity, which can never form syntax; addresses, @mentions and #references
 * are parted by a word joiner, since renderers look for these after entities were read.
 */
export function inline(text: string, max = 300): string {
  const line = cut(terminalLine(text), max);
  const safe = line.replace(meaningful, (found) => (syntax.test(found) ? entity(found) : found + JOINER));
  return safe.replace(lineStart, (start) => start.slice(0, -1) + entity(start.slice(-1)));
}

function entity(character: string): string {
  return `&#${String(character.charCodeAt(0))};`;
}

/** A fenced block of lines, each cut to `width` characters; the fence is longer than any run of backticks within. */
export function block(lines: readonly string[], width = 240): string {
  const body = lines.map((line) => cut(terminalLine(line), width));
  const longest = Math.max(2, ...body.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...body, fence].join('\n');
}

/** Safe as text or attribute value of XML. */
export function xml(text: string): string {
  return terminalLine(text).replace(/[&<>"']/g, entity);
}
