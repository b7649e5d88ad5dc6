import type { Cue, Item } from './cues.js';

/**
 * What a sentence shows, by name: its tokens one by one and in pairs (`转 发`), pairs with cues for words
 * (`到 CROWD`) and what stands two or three words apart (`GET_LURE`), cues alone (`SHARE`), the words that bear
 * them (`=分享`), in quotes (`"SHARE"`), after a negation or a warning in their clause (`NOT SHARE`) or an earlier one
 * (`NOR SHARE`), in runs (`SHARE>CROWD>GET`) and one anywhere before the other (`SHARE..GET`); how it begins (`^YOU`)
 * and ends (`LURE$`), how long it is and in which script.
 */
export function featuresOf(tokens: readonly string[], items: readonly Item[]): Set<string> {
  const cues = items.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  const changes = cues.filter((cue, i) => cue !== cues[i - 1]);
  const mixed = items.map(({ text, cue }) => cue ?? text);
  const found = new Set([...tokens, ...cues]);
  addRuns(tokens, 2, ' ', found);
  addRuns(mixed, 2, ' ', found);
  addRuns(changes, 2, '>', found);
  addRuns(changes, 3, '>', found);
  for (const { text, cue } of items) if (cue !== null) found.add(`=${text}`);
  addApart(mixed, found);
  addOrder(items, found);
  addScope(items, found);
  addShape(tokens, mixed, found);
  return found;
}

function addRuns(parts: readonly string[], length: number, mark: string, found: Set<string>): void {
  for (let end = length; end <= parts.length; end += 1) {
    let run = parts[end - length] ?? '';
    for (let at = end - length + 1; at < end; at += 1) run += mark + (parts[at] ?? '');
    found.add(run);
  }
}

function addApart(mixed: readonly string[], found: Set<string>): void {
  for (const [at, first] of mixed.entries())
    for (let later = at + 2; later <= at + 3 && later < mixed.length; later += 1)
      found.add(`${first}_${mixed[later] ?? ''}`);
}

/** So many words apart, two cues still belong together. */
const REACH = 16;

function addOrder(items: readonly Item[], found: Set<string>): void {
  const cues = items.map(({ cue }) => cue);
  for (const [i, cue] of cues.entries()) {
    if (cue === null) continue;
    for (const later of cues.slice(i + 1, i + REACH)) if (later !== null) found.add(`${cue}..${later}`);
  }
}

const denials: ReadonlySet<Cue | null> = new Set<Cue>(['NEG', 'WARN']);

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
    if (denials.has(cue)) denied = 'here';
    if (cue === 'TURN') denied = 'no';
  }
}

/** Fewer tokens than this, and the name of such a length. */
const lengths = [
  [8, 'brief'],
  [14, 'short'],
  [22, 'middling'],
] as const;

function addShape(tokens: readonly string[], mixed: readonly string[], found: Set<string>): void {
  found.add(`^${mixed[0] ?? ''}`);
  found.add(`${mixed.at(-1) ?? ''}$`);
  found.add(`<${lengths.find(([below]) => tokens.length < below)?.[1] ?? 'long'}>`);
  found.add(tokens.some((token) => /\p{Script=Han}/u.test(token)) ? '<zh>' : '<en>');
}
