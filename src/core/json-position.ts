/** Tokens of JSON (RFC 8259), matched where reading stands. */
const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where reading stands: past what was read, or stuck at what cannot be. */
type Place = { readonly at: number; readonly stuck: boolean };

/**
 * The position (from 0, in UTF-16 units) of the first token that keeps a text from being JSON, null
 * where it is JSON. `JSON.parse` does not name the place in every message, nor alike in every Node version.
 */
export function jsonErrorPosition(text: string): number | null {
  const value = readValue(text, skip(text, space, 0));
  if (value.stuck) return value.at;
  const end = skip(text, space, value.at);
  return end === text.length ? null : end;
}

/** The end of what matches at a position; the position itself where nothing does. */
function skip(text: string, token: RegExp, at: number): number {
  token.lastIndex = at;
  return at + (token.exec(text)?.[0].length ?? 0);
}

function readToken(text: string, token: RegExp, at: number): Place {
  const end = skip(text, token, at);
  return { at: end, stuck: end === at };
}

function readValue(text: string, at: number): Place {
  if (text[at] === '{') return readMembers(text, at, '}', readMember);
  if (text[at] === '[') return readMembers(text, at, ']', readValue);
  return readToken(text, text[at] === '"' ? string : scalar, at);
}

function readMember(text: string, at: number): Place {
  const name = readToken(text, string, at);
  if (name.stuck) return name;
  const colon = skip(text, space, name.at);
  return text[colon] === ':' ? readValue(text, skip(text, space, colon + 1)) : { at: colon, stuck: true };
}

function readMembers(text: string, open: number, close: string, readOne: typeof readValue): Place {
  let at = skip(text, space, open + 1);
  if (text[at] === close) return { at: at + 1, stuck: false };
  for (;;) {
    const one = readOne(text, at);
    if (one.stuck) return one;
    at = skip(text, space, one.at);
    if (text[at] === close) return { at: at + 1, stuck: false };
    if (text[at] !== ',') return { at, stuck: true };
    at = skip(text, space, at + 1);
  }
}
