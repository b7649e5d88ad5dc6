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
  const before = mindOf(table, to).bounds;
  const narrowed = secret.flatMap((fact) => narrowedBy(text, fact, contextOf(fact), before[fact.key]));
  const said = secret.flatMap((fact) =>
    findLeaks(text, fact, contextOf(fact)).map(({ kind, span }) => ({ key: fact.key, kind, span })),
  );
  const lies = profile.flatMap((fact) => findLie(text, fact, contextOf(fact)) ?? []);
  const insult = findInsult(text);
  return {
    leaks: [...said, ...narrowed.flatMap(({ key, bounds }) => givenAway(key, bounds, profile, text))],
    answers: asked.some((fact) => tellsFact(text, fact, contextOf(fact))),
    lie: lies[0] ?? null,
    insult,
    harsh: insult !== null || isHarsh(text),
    bounds: Object.fromEntries(narrowed.map(({ key, bounds }) => [key, bounds])),
  };
}

type Narrowed = { readonly key: string; readonly bounds: TableBounds };

function narrowedBy(
  text: string,
  fact: ProfileFact,
  context: { readonly question?: string; readonly known: readonly string[] },
  before: TableBounds = { low: null, high: null },
): readonly Narrowed[] {
  if (typeof fact.value !== 'number') return [];
  const { low, high } = boundsTold(text, fact, context);
  if (low === undefined && high === undefined) return [];
  const bounds = {
    low: tighter(before.low, low ?? null, Math.max),
    high: tighter(before.high, high ?? null, Math.min),
  };
  return [{ key: fact.key, bounds }];
}

function tighter(a: number | null, b: number | null, of: (a: number, b: number) => number): number | null {
  if (a === null || b === null) return a ?? b;
  return of(a, b);
}

/** A leak where the bounds that a listener has been told by now are narrow and hold the value. */
function givenAway(
  key: string,
  { low, high }: TableBounds,
  profile: readonly ProfileFact[],
  text: string,
): ReplyFeatures['leaks'] {
  const value = profile.find((fact) => fact.key === key)?.value;
  if (typeof value !== 'number' || low === null || high === null) return [];
  const narrow = high - low < NARROW * (high + low);
  return narrow && low <= value && value <= high ? [{ key, kind: 'narrowed', span: text }] : [];
}

/** Whether the address is one that this relative answers to, in hanzi or pinyin. */
export function addressesRightly({ to, kinTerm }: SaidReply, { kinAccept }: Gathering): boolean {
  return isKinTerm(kinTerm, kinAccept[to] ?? [], { anyRank: true });
}
