import { codeIn, codesUnder, type Colours, type Intern, type Side } from './colours.js';
import { refine, type Pair } from './refine.js';
import type { Id } from './tree.js';

/** Guesses at which of several ids that look alike is which; states that need more are hardly anybody's. */
const MOST_GUESSES = 2000;

export type Sameness = {
  readonly same: boolean;
  /** The colours before any guess, for showing what differs. */
  readonly pair: Pair;
};

/**
 * Whether one state is the other but for the order of sets and one renaming of minted ids. Exact: codes are compared
 * whole, and ids that still look alike are tried against each other one by one. Throws an Error after
 * {@link MOST_GUESSES} guesses rather than give a verdict it does not know.
 */
export function sameStates(found: Side, expected: Side, intern: Intern): Sameness {
  const blank = intern('c');
  const coloured = ({ ids }: Side): Colours => new Map(ids.map((id) => [id, blank]));
  const pair = refine({ sides: [found, expected], colours: [coloured(found), coloured(expected)] }, intern);
  return { same: decide(pair, intern, { guesses: 0 }), pair };
}

function decide(pair: Pair, intern: Intern, spent: { guesses: number }): boolean {
  if (rootCode(pair, 0, intern) !== rootCode(pair, 1, intern)) return false;
  const alike = smallestClass(pair.colours[0]);
  const [first] = alike;
  if (first === undefined) return true;
  const colour = pair.colours[0].get(first);
  const partners = [...pair.colours[1]].flatMap(([id, its]) => (its === colour ? [id] : []));
  return partners.some((partner) => {
    spent.guesses += 1;
    if (spent.guesses > MOST_GUESSES) {
      throw new Error(
        `final state: gave up after ${MOST_GUESSES} guesses which of ${alike.length} ids that look alike is which. ` +
          'Hand in the state before the trial (`before`), ignore fields that do not matter, or name fewer minted ids.',
      );
    }
    const marked = intern(`guess ${String(spent.guesses)}`);
    const [left, right] = pair.colours;
    const guess: Pair = {
      sides: pair.sides,
      colours: [new Map([...left, [first, marked]]), new Map([...right, [partner, marked]])],
    };
    return decide(refine(guess, intern), intern, spent);
  });
}

function rootCode({ sides, colours }: Pair, at: 0 | 1, intern: Intern): number {
  const side = sides[at];
  return codeIn(side.root, side, codesUnder(side, colours[at], intern));
}

/** Ids of one colour, of the colour that the fewest share; none where each has its own. */
function smallestClass(colours: Colours): readonly Id[] {
  const classes = new Map<number, Id[]>();
  for (const [id, colour] of colours) {
    const known = classes.get(colour);
    if (known === undefined) classes.set(colour, [id]);
    else known.push(id);
  }
  const several = [...classes.values()].filter((ids) => ids.length > 1);
  return several.reduce<readonly Id[]>(
    (least, ids) => (least.length === 0 || ids.length < least.length ? ids : least),
    [],
  );
}
