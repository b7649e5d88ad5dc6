import { canonicalJson, type Json } from '../../core/json.js';
import { codeIn, codesUnder, type Intern, type Side } from './colours.js';
import { matched } from './match.js';
import type { Pair } from './refine.js';
import { ENTRIES, type Id, type Node, type Step } from './tree.js';

/** One thing that differs. `expected` or `found` is absent where nothing stands on that side. */
export type Difference = {
  /** As in `orders[3].seat`: places in lists are those of the found state, from 0. */
  readonly path: string;
  readonly expected?: Json;
  readonly found?: Json;
  /** `orders[3].seat: expected "12A", found "12B"`. */
  readonly text: string;
};

type Walk = {
  readonly codeOf: readonly [(node: Node) => number, (node: Node) => number];
  /** Which minted id of the found state stands for which of the expected one, as far as was seen. */
  readonly renamed: Map<Id, Id>;
  readonly taken: Map<Id, Id>;
  readonly out: Difference[];
};

/** Every difference between two states that are not the same; elements of sets are laid beside those most like them. */
export function differencesOf({ sides, colours }: Pair, intern: Intern): readonly Difference[] {
  const coder = (side: Side, at: 0 | 1): ((node: Node) => number) => {
    const codes = codesUnder(side, colours[at], intern);
    return (node) => codeIn(node, side, codes);
  };
  const walk: Walk = {
    codeOf: [coder(sides[0], 0), coder(sides[1], 1)],
    renamed: new Map(),
    taken: new Map(),
    out: [],
  };
  lay(sides[0].root, sides[1].root, '', walk);
  if (walk.out.length === 0) {
    walk.out.push({ path: '', text: 'the minted ids refer to each other in another way than expected' });
  }
  return walk.out;
}

function lay(found: Node, expected: Node, path: string, walk: Walk): void {
  if (walk.codeOf[0](found) === walk.codeOf[1](expected)) return;
  if (found.kind === 'id' && expected.kind === 'id') {
    layIds(found, expected, path, walk);
  } else if (found.kind === 'entry' && expected.kind === 'entry') {
    layIds({ ...found, raw: found.id.slice(1) }, { ...expected, raw: expected.id.slice(1) }, path, walk);
    lay(found.child, expected.child, path, walk);
  } else if (found.kind === 'record' && expected.kind === 'record') {
    layFields(found, expected, path, walk);
  } else if (found.kind === 'list' && expected.kind === 'list') {
    layPlaces(found, expected, path, walk);
  } else if (found.kind === 'set' && expected.kind === 'set') {
    laySets(found, expected, path, walk);
  } else {
    tell(walk, path, { expected: expected.raw, found: found.raw });
  }
}

type Minted = { readonly id: Id; readonly raw: Json };

/** Two minted ids are no difference in themselves, unless either was seen to stand for another. */
function layIds(found: Minted, expected: Minted, path: string, { renamed, taken, out }: Walk): void {
  const partner = renamed.get(found.id);
  if (partner === expected.id) return;
  if (partner === undefined && !taken.has(expected.id)) {
    renamed.set(found.id, expected.id);
    taken.set(expected.id, found.id);
    return;
  }
  const here = taken.get(expected.id)?.slice(1);
  const name = here === undefined ? 'another minted id' : `the minted id that is ${shown(here)} here`;
  const text = `${path}: expected ${shown(expected.raw)} (${name}), found ${shown(found.raw)}`;
  out.push({ path, expected: expected.raw, found: found.raw, text });
}

type Inner = Extract<Node, { readonly children: readonly Node[] }>;

function layFields(found: Inner, expected: Inner, path: string, walk: Walk): void {
  const theirs = new Map(expected.steps.map((step, at) => [step, expected.children[at]]));
  const ours = new Map(found.steps.map((step, at) => [step, found.children[at]]));
  for (const step of new Set([...ours.keys(), ...theirs.keys()])) {
    const [left, right] = [ours.get(step), theirs.get(step)];
    if (step === ENTRIES) laySets(entriesOf(left), entriesOf(right), path, walk);
    else layEither(left, right, into(path, step), walk);
  }
}

/** A record without any minted key has no entries, which is not to lack something. */
function entriesOf(node: Node | undefined): Inner {
  return node?.kind === 'set' ? node : { kind: 'set', raw: {}, steps: [], children: [] };
}

function layPlaces(found: Inner, expected: Inner, path: string, walk: Walk): void {
  const most = Math.max(found.children.length, expected.children.length);
  for (let at = 0; at < most; at += 1) {
    const step = found.steps[at] ?? expected.steps[at] ?? at;
    layEither(found.children[at], expected.children[at], into(path, step), walk);
  }
}

function laySets(found: Inner, expected: Inner, path: string, walk: Walk): void {
  const { pairs, extra, missing } = matched(found.children, expected.children, walk.codeOf);
  const pathOf = (at: number): string => into(path, found.steps[at] ?? at);
  for (const [ours, theirs] of pairs)
    layEither(found.children[ours], expected.children[theirs], pathOf(ours), walk);
  for (const at of extra) layEither(found.children[at], undefined, pathOf(at), walk);
  for (const at of missing) {
    const node = expected.children[at];
    const place = node?.kind === 'entry' ? into(path, expected.steps[at] ?? at) : `${path}[]`;
    layEither(undefined, node, place, walk);
  }
}

function layEither(found: Node | undefined, expected: Node | undefined, path: string, walk: Walk): void {
  if (found !== undefined && expected !== undefined) {
    lay(found, expected, path, walk);
  } else if (found !== undefined) {
    tell(walk, path, { found: found.raw });
  } else if (expected !== undefined) {
    tell(walk, path, { expected: expected.raw });
  }
}

function tell({ out }: Walk, path: string, sides: { readonly expected?: Json; readonly found?: Json }): void {
  const said = (value: Json | undefined): string => (value === undefined ? 'nothing' : shown(value));
  const place = path === '' ? 'the state' : path;
  const text = `${place}: expected ${said(sides.expected)}, found ${said(sides.found)}`;
  out.push({ path, ...sides, text });
}

const MOST_SHOWN = 120;

function shown(value: Json): string {
  const text = canonicalJson(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}...` : text;
}

function into(path: string, step: Step): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === '' ? step : `${path}.${step}`;
}
