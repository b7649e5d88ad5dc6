/** What a pattern says of the places it fits. */
export type Role = 'set' | 'minted' | 'ignored';

type Token =
  | { readonly kind: 'step'; readonly step: string | number }
  | { readonly kind: 'any-key' }
  | { readonly kind: 'any-index' }
  | { readonly kind: 'deep' };
type Pattern = {
  readonly role: Role;
  readonly tokens: readonly Token[];
  /** It names the keys at its places, not the values: it ended in `~`. */
  readonly keys: boolean;
};
type Progress = { readonly pattern: Pattern; readonly at: number };

/** How far each pattern has got at a place in a state. */
export type Spot = readonly Progress[];
const nowhere: Spot = [];

const piece = /^(?:\.?(\*\*)|\.?(\*)|(\[\*\])|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\.?([^.[\]*~"]+))/;

/**
 * Reads a path pattern: `orders[*].id`, `users.*.orders[0]`, `**.created_at`, `byId["odd key"].note`. `*` is any one
 * key, `[*]` any place in a list, `**` any number of steps, none included; `~` at the end means the keys themselves
 * (`orders.*~`). Throws an Error that quotes what it cannot read.
 */
export function readPattern(text: string, role: Role): Pattern {
  const keys = text.endsWith('~');
  const tokens: Token[] = [];
  let rest = keys ? text.slice(0, -1) : text;
  while (rest !== '') {
    const found = piece.exec(rest);
    if (found === null) throw new Error(`path pattern "${text}": cannot read "${rest}" (as in orders[*].id)`);
    tokens.push(tokenOf(found));
    rest = rest.slice(found[0].length);
  }
  if (tokens.length === 0) throw new Error(`path pattern "${text}": expected a path such as orders[*].id`);
  return { role, tokens, keys };
}

function tokenOf([, deep, anyKey, anyIndex, index, quoted, key]: RegExpExecArray): Token {
  if (deep !== undefined) return { kind: 'deep' };
  if (anyKey !== undefined) return { kind: 'any-key' };
  if (anyIndex !== undefined) return { kind: 'any-index' };
  if (index !== undefined) return { kind: 'step', step: Number(index) };
  return { kind: 'step', step: key ?? (quoted ?? '').replaceAll(/\\(.)/g, '$1') };
}

/** All patterns at the root of a state. */
export function spotOf(patterns: readonly Pattern[]): Spot {
  return patterns.flatMap((pattern) => withSkips({ pattern, at: 0 }));
}

/** The same one step further in: a key of an object, or a place in a list. */
export function advance(spot: Spot, step: string | number): Spot {
  if (spot.length === 0) return nowhere;
  const next = spot.flatMap(({ pattern, at }) => {
    const token = pattern.tokens[at];
    if (token === undefined || !takes(token, step)) return [];
    return token.kind === 'deep' ? withSkips({ pattern, at }) : withSkips({ pattern, at: at + 1 });
  });
  return next.length === 0 ? nowhere : next;
}

/** `**` may also stand for nothing. */
function withSkips(progress: Progress): Progress[] {
  const { pattern, at } = progress;
  return pattern.tokens[at]?.kind === 'deep' ? [progress, ...withSkips({ pattern, at: at + 1 })] : [progress];
}

function takes(token: Token, step: string | number): boolean {
  switch (token.kind) {
    case 'step':
      return token.step === step;
    case 'any-key':
      return typeof step === 'string';
    case 'any-index':
      return typeof step === 'number';
    case 'deep':
      return true;
  }
}

export function hasRole(spot: Spot, role: Role, of: 'value' | 'key' = 'value'): boolean {
  return spot.some(
    ({ pattern, at }) =>
      pattern.role === role && at === pattern.tokens.length && pattern.keys === (of === 'key'),
  );
}
