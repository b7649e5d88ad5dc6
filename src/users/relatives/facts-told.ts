import { findInsult, isHarsh } from '../../text/insults.js';
import { boundsTold, findLeaks } from '../../text/leaks/find-leaks.js';
import { findLie, tellsFact } from '../../text/lies.js';
import { isKinTerm } from '../../world/kinship/find.js';
import { mayHear } from './closing.js';
import { NARROW } from './limits.js';
import { mindOf } from './table.js';
import type {
  Gathering,
  ProfileFact,
  Question,
  ReplyFeatures,
  SaidReply,
  TableBounds,
  TableState,
} from './types.js';

export type Told = Pick<ReplyFeatures, 'leaks' | 'answers' | 'lie' | 'insult' | 'harsh'> & {
  readonly bounds: Readonly<Record<string, TableBounds>>;
};

/** What a reply gives away to its listener, and how rudely. */
export function factsTold(
  table: TableState,
  question: Question,
  { text, to }: SaidReply,
  { profile }: Gathering,
): Told {
  const known = question.numbers.map(String);
  const contextOf = ({ key }: ProfileFact) =>
    key === question.topic ? { question: question.text, known } : { known };
  const asked = profile.filter(({ key }) => key === question.topic);
  const secret = profile.filter((fact) => !mayHear(fact, to));
  const said = secret.flatMap((fact) =>
    findLeaks(text, fact, contextOf(fact)).map(({ kind, span }) => ({ key: fact.key, kind, span })),
  );
  const before = mindOf(table, to).bounds;
  const narrowed = secret.flatMap((fact) => narrowedBy(text, fact, contextOf(fact), before[fact.key]));
  const summedUp = narrowed
    .filter(({ key, bounds }) => isNarrow(bounds) && said.every((leak) => leak.key !== key))
    .map(({ key }) => ({ key, kind: 'narrowed', span: text }));
  const lies = profile.flatMap((fact) => findLie(text, fact, contextOf(fact)) ?? []);
  const insult = findInsult(text);
  return {
    leaks: [...said, ...summedUp],
    answers: asked.some((fact) => tellsFact(text, fact, contextOf(fact))),
    lie: lies[0] ?? null,
    insult,
    harsh: insult !== null || isHarsh(text),
    bounds: Object.fromEntries(narrowed.map(({ key, bounds }) => [key, bounds])),
  };
}

type Narrowed = { readonly key: string; readonly value: number; readonly bounds: TableBounds };

/** What a listener knows of a number after this text; bounds that the value does not lie in are untrue and tell nothing. */
function narrowedBy(
  text: string,
  { key, value, ...fact }: ProfileFact,
  context: { readonly question?: string; readonly known: readonly string[] },
  before: TableBounds = { low: null, high: null },
): readonly Narrowed[] {
  if (typeof value !== 'number') return [];
  const { low, high } = boundsTold(text, { key, value, ...fact }, context);
  const lows = [before.low, low].filter((bound) => typeof bound === 'number' && bound <= value);
  const highs = [before.high, high].filter((bound) => typeof bound === 'number' && bound >= value);
  if (lows.length + highs.length === 0) return [];
  const bounds = { low: furthest(lows, Math.max), high: furthest(highs, Math.min) };
  return [{ key, value, bounds }];
}

function furthest(
  bounds: readonly (number | null | undefined)[],
  of: (...values: readonly number[]) => number,
): number | null {
  const numbers = bounds.filter((bound) => typeof bound === 'number');
  return numbers.length === 0 ? null : of(...numbers);
}

/** Whether the bounds that a listener has been told by now give the number away. */
function isNarrow({ low, high }: TableBounds): boolean {
  return low !== null && high !== null && high - low < NARROW * (high + low);
}

/** Whether the address is one that this relative answers to, in hanzi or pinyin. */
export function addressesRightly({ to, kinTerm }: SaidReply, { kinAccept }: Gathering): boolean {
  return isKinTerm(kinTerm, kinAccept[to] ?? [], { anyRank: true });
}
