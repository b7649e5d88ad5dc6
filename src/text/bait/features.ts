import type { Item } from './cues.js';

/**
 * What a sentence shows, by name: its tokens one by one and in pairs (`转 发`), pairs with cues for words
 * (`到 CROWD`), cues alone (`SHARE`), in quotes (`"SHARE"`), after a negation or a warning in their clause
 * (`NOT SHARE`) or an earlier one
 * (`NOR SHARE`), in runs (`SHARE>CROWD>GET`) and one anywhere before the other (`SHARE..GET`).
 */
export function featuresOf(tokens: readonly string[], items: readonly Item[]): Set<string> {
  const cues = items.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  const changes = cues.filter((cue, i) => cue !== cues[i - 1]);
  const mixed = items.map(({ text, cue }) => cue ?? text);
  const found = new Set([...tokens, ...cues]);
  for (const pair of [...runs(tokens, 2, ' '), ...runs(mixed, 2, ' ')]) found.add(pair);
  for (const run of [...runs(changes, 2, '>'), ...runs(changes, 3, '>')]) found.add(run);
  addOrder(items, found);
  addScope(items, found);
  return found;
}

function runs(parts: readonly string[], length: number, mark: string): string[] {
  return parts.slice(length - 1).map((_last, i) => parts.slice(i, i + length).join(mark));
}

/** So many words apart, two cues still belong together. */
const REACH = 16;

function addOrder(items: readonly Item[], found: Set<string>): void {
  for (const [i, { cue }] of items.entries()) {
    if (cue === null) continue;
    for (const later of items.slice(i + 1, i + REACH))
      if (later.cue !== null) found.add(`${cue}..${later.cue}`);
  }
}

/** Cues under a negation or a warning, of their clause or an earlier one that no "but" has ended; those in quotes. */
function addScope(items: readonly Item[], found: Set<string>): void {
  let denied: 'no' | 'here' | 'before' = 'no';
  let quoted = false;
  for (const { text, cue } of items) {
    if (text === ',' && denied === 'here') denied = 'before';
    if (text === '"') quoted = !quoted;
    if (cue === null) continue;
    if (denied !== 'no') found.add(`${denied === 'here' ? 'NOT' : 'NOR'} ${cue}`);
    if (quoted) found.add(`"${cue}"`);
    if (cue === 'NEG' || cue === 'WARN') denied = 'here';
    if (cue === 'TURN') denied = 'no';
  }
}
