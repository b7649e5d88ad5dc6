import type { Bounds, Claim } from '../../text/leaks/types.js';
import { lieIn, tellsTruth } from '../../text/lies.js';
import { isKinTerm } from '../../world/kinship/find.js';
import { readClaims } from './claims-read.js';
import { mayHear } from './closing.js';
import { NARROW } from './limits.js';
import { rudenessOf } from './rudeness.js';
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
  const before = mindOf(table, to).bounds;
  const read = profile.map((fact) => readFact(text, fact, question, before[fact.key]));
  const secret = read.filter(({ fact }) => !mayHear(fact, to));
  return {
    leaks: secret.flatMap((one) => leaksIn(one, text)),
    answers: read.some(({ fact, claims }) => fact.key === question.topic && tellsTruth(claims)),
    lie: lieIn(read.flatMap(({ claims }) => claims)),
    ...rudenessOf(text),
    bounds: Object.fromEntries(
      secret.flatMap(({ fact, bounds }) => (bounds === null ? [] : [[fact.key, bounds]])),
    ),
  };
}

type FactRead = {
  readonly fact: ProfileFact;
  readonly claims: readonly Claim[];
  /** What the listener knows of a number by now; null where this text added nothing. */
  readonly bounds: TableBounds | null;
};

/** What a text says of a fact. The question it answers gives a mere "yes" its sense only where it asked for that fact. */
function readFact(
  text: string,
  fact: ProfileFact,
  question: Question,
  before: TableBounds | undefined,
): FactRead {
  const known = question.numbers.map(String);
  const context = fact.key === question.topic ? { question: question.text, known } : { known };
  const { claims, bounds } = readClaims(text, fact, context);
  return { fact, claims, bounds: narrowedBy(bounds, fact, before) };
}

/** The ways in which a text gives a fact away; by what was said before, too, where it does not alone. */
function leaksIn({ fact: { key }, claims, bounds }: FactRead, text: string): ReplyFeatures['leaks'] {
  const told = claims.filter(({ agrees }) => agrees).map(({ kind, span }) => ({ key, kind, span }));
  if (told.length > 0 || bounds === null || !isNarrow(bounds)) return told;
  return [{ key, kind: 'narrowed', span: text }];
}

/** What a listener knows of a number after this text; bounds that the value does not lie in are untrue and tell nothing. */
function narrowedBy(
  { low, high }: Bounds,
  { value }: ProfileFact,
  before: TableBounds = { low: null, high: null },
): TableBounds | null {
  if (typeof value !== 'number' || (low === undefined && high === undefined)) return null;
  const lows = [before.low, low].filter((bound) => typeof bound === 'number' && bound <= value);
  const highs = [before.high, high].filter((bound) => typeof bound === 'number' && bound >= value);
  return { low: furthest(lows, Math.max), high: furthest(highs, Math.min) };
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
