import type { Id, Node } from './tree.js';

/** Gives equal texts equal numbers: what is compared by them is compared exactly, as no hash would. */
export type Intern = (text: string) => number;

export function interner(): Intern {
  const known = new Map<string, number>();
  return (text) => {
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  };
}

/** A state with the ids that stand in it more than once; an id that stands once is like any other such. */
export type Side = {
  readonly root: Node;
  readonly ids: readonly Id[];
  /** Codes of the parts without such ids, which no colour changes. */
  readonly fixed: ReadonlyMap<Node, number>;
};
export type Colours = ReadonlyMap<Id, number>;

export function sideOf(root: Node, uses: ReadonlyMap<Id, number>, intern: Intern): Side {
  const ids = [...uses].flatMap(([id, times]) => (times > 1 ? [id] : []));
  const fixed = new Map<Node, number>();
  codesOf(root, new Map(), new Set(ids), fixed, intern);
  return { root, ids, fixed };
}

/** The code of every part under these colours: equal codes, equal parts, but for the order of sets. */
export function codesUnder(side: Side, colours: Colours, intern: Intern): ReadonlyMap<Node, number> {
  const codes = new Map<Node, number>();
  codeOf(side.root, side, colours, codes, intern);
  return codes;
}

export const codeIn = (node: Node, side: Side, codes: ReadonlyMap<Node, number>): number =>
  side.fixed.get(node) ?? codes.get(node) ?? -1;

/** Writes down the codes of all parts that hold none of `ids`; null for one that does. */
function codesOf(
  node: Node,
  colours: Colours,
  ids: ReadonlySet<Id>,
  fixed: Map<Node, number>,
  intern: Intern,
): number | null {
  const parts = childrenOf(node).map((child) => codesOf(child, colours, ids, fixed, intern));
  const own = (node.kind === 'id' || node.kind === 'entry') && ids.has(node.id);
  const known = parts.filter((code) => code !== null);
  if (own || known.length < parts.length) return null;
  const code = intern(writtenOf(node, known, ONCE));
  fixed.set(node, code);
  return code;
}

const ONCE = '';

function codeOf(node: Node, side: Side, colours: Colours, codes: Map<Node, number>, intern: Intern): number {
  const fixed = side.fixed.get(node);
  if (fixed !== undefined) return fixed;
  const parts = childrenOf(node).map((child) => codeOf(child, side, colours, codes, intern));
  const colour = node.kind === 'id' || node.kind === 'entry' ? colours.get(node.id) : undefined;
  const code = intern(writtenOf(node, parts, colour === undefined ? ONCE : String(colour)));
  codes.set(node, code);
  return code;
}

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'leaf':
    case 'id':
      return [];
    case 'entry':
      return [node.child];
    case 'record':
    case 'list':
    case 'set':
      return node.children;
  }
}

function writtenOf(node: Node, parts: readonly number[], colour: string): string {
  switch (node.kind) {
    case 'leaf':
      return `v${JSON.stringify(node.raw)}`;
    case 'id':
      return `#${colour}`;
    case 'entry':
      return `e${colour}:${parts.join()}`;
    case 'record':
      return `r${JSON.stringify(node.steps)}${parts.join()}`;
    case 'list':
      return `l${parts.join()}`;
    case 'set':
      return `s${[...parts].sort((a, b) => a - b).join()}`;
  }
}
