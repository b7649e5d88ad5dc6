import { codeIn, codesUnder, type Colours, type Intern, type Side } from './colours.js';
import { ENTRIES, type Id, type Node } from './tree.js';

/** Both states with the colours their ids have so far. */
export type Pair = {
  readonly sides: readonly [Side, Side];
  readonly colours: readonly [Colours, Colours];
};

/**
 * Tells ids apart by where they stand and beside what, round after round, until no more can be told (colour
 * refinement, or 1-dimensional Weisfeiler-Leman: Shervashidze et al., JMLR 12, 2011, section 2.1). Ids that any renaming
 * could match keep equal colours, in one state and between both.
 */
export function refine(pair: Pair, intern: Intern): Pair {
  let now = pair;
  for (;;) {
    const [left, right] = [recoloured(now, 0, intern), recoloured(now, 1, intern)];
    const next: Pair = { sides: now.sides, colours: [left, right] };
    if (shades(next) === shades(now)) return next;
    now = next;
  }
}

function shades({ colours: [left, right] }: Pair): number {
  return new Set(left.values()).size + new Set(right.values()).size;
}

function recoloured({ sides, colours }: Pair, at: 0 | 1, intern: Intern): Colours {
  const side = sides[at];
  const before = colours[at];
  if (side.ids.length === 0) return before;
  const codes = codesUnder(side, before, intern);
  const places = new Map<Id, number[]>(side.ids.map((id) => [id, []]));
  collect(side.root, intern('root'), { side, codes, places, intern });
  return new Map(
    side.ids.map((id) => {
      const sorted = [...(places.get(id) ?? [])].sort((a, b) => a - b);
      return [id, intern(`c${String(before.get(id))}:${sorted.join()}`)];
    }),
  );
}

type Walk = {
  readonly side: Side;
  readonly codes: ReadonlyMap<Node, number>;
  readonly places: ReadonlyMap<Id, number[]>;
  readonly intern: Intern;
};

/**
 * Notes each place of each id: the steps to it, where the element of a set takes the place of its number. What stands
 * elsewhere in the state is no part of it, so that one difference leaves ids that have nothing to do with it alike.
 */
function collect(node: Node, place: number, walk: Walk): void {
  const { side, codes, places, intern } = walk;
  if (side.fixed.has(node)) return;
  const into = (child: Node, step: string): void => {
    collect(child, intern(`p${String(place)}/${step}`), walk);
  };
  switch (node.kind) {
    case 'leaf':
      return;
    case 'id':
      places.get(node.id)?.push(place);
      return;
    case 'entry':
      places.get(node.id)?.push(intern(`p${String(place)}/${ENTRIES}`));
      into(node.child, ':');
      return;
    case 'set':
      for (const child of node.children) into(child, `{${String(codeIn(child, side, codes))}}`);
      return;
    case 'record':
    case 'list':
      for (const [at, child] of node.children.entries()) into(child, JSON.stringify(node.steps[at]));
  }
}
