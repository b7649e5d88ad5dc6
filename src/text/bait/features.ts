import type { Cue, Item } from './cues.js';

/**
 * What a sentence shows, by name: its tokens one by one and in pairs (`转 发`), pairs with cues for words
 * (`到 CROWD`) and what stands two or three words apart (`GET_LURE`), cues alone (`SHARE`), the words that bear
 * them (`=分享`), in quotes (`"SHARE"`), after a negation or a warning in their clause (`NOT SHARE`) or an earlier one
 * (`NOR SHARE`) and in runs (`SHARE>CROWD>GET`); how it begins (`^YOU`) and ends (`LURE$`), how long it is and in which
 * script. Of its clauses: how each begins (`^^YOU`, `^^YOU GET`) and ends (`LURE$$`), what the first and the last speak
 * of (`last TAP`), and of whom a clause says it (`KIN:GIVE`; `(KIN):GIVE` where only an earlier clause has named them).
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
  addScope(items, found);
  addClauses(items, found);
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

/** Who may give, take or do. */
const people: ReadonlySet<Cue | null> = new Set<Cue>(['YOU', 'WE', 'THEY', 'KIN', 'ORG', 'CROWD', 'APP']);

/** Who gives, and to whom one speaks, tells an offer from talk of others: it is read clause by clause. */
function addClauses(items: readonly Item[], found: Set<string>): void {
  const clauses = clausesOf(items);
  let before = 'none';
  for (const [at, clause] of clauses.entries()) {
    addEdges(clause, found);
    let subject: Cue | null = null;
    for (const { cue } of clause) {
      if (cue === null) continue;
      if (at === 0) found.add(`first ${cue}`);
      if (at === clauses.length - 1) found.add(`last ${cue}`);
      if (subject === null && people.has(cue)) subject = cue;
      else found.add(`${subject ?? `(${before})`}:${cue}`);
    }
    before = subject ?? before;
  }
}

function clausesOf(items: readonly Item[]): Item[][] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    if (item.text === ',') clauses.push([]);
    else clauses.at(-1)?.push(item);
  }
  return clauses.filter(({ length }) => length > 0);
}

function addEdges(clause: readonly Item[], found: Set<string>): void {
  const [first, second, last] = [clause[0], clause[1], clause.at(-1)].map((item) => item?.cue ?? item?.text);
  found.add(`^^${first ?? ''}`);
  found.add(`${last ?? ''}$$`);
  if (second !== undefined) found.add(`^^${first ?? ''} ${second}`);
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
