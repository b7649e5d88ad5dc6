import { keepFor } from '../../core/keep.js';
import type { ChildRule, FareType, Fen, Passenger, SeatClass, Service } from './types.js';

type Standing = 'adult' | 'reduced' | 'small';

function standing(age: number, rule: ChildRule): Standing {
  if (age < rule.free_under) return 'small';
  return age < rule.reduced_under ? 'reduced' : 'adult';
}

/** How many small children go free: one a paying adult. */
function freePlaces(party: readonly Passenger[], rule: ChildRule): number {
  const count = (wanted: Standing): number =>
    party.filter(({ age }) => standing(age, rule) === wanted).length;
  return Math.min(count('adult'), count('small'));
}

function entitled(age: number, fare: FareType, rule: ChildRule): boolean {
  const who = standing(age, rule);
  return who === 'adult' ? fare === 'adult' : fare === 'child' || (who === 'small' && fare === 'free');
}

/**
 * Right fares for the whole party, aligned with it, that keep those already given (null: still open). Of small
 * children left open the oldest go free (of one age: those named first) while paying adults suffice; the others pay
 * the child fare. Null when a given fare is wrong, or too many or too few children would go free.
 */
export function completeFares(
  party: readonly Passenger[],
  rule: ChildRule,
  given: readonly (FareType | null)[],
): FareType[] | null {
  const members = party.map(({ age }, at) => ({ age, at, fare: given[at] ?? null }));
  if (members.some(({ age, fare }) => fare !== null && !entitled(age, fare, rule))) return null;
  const open = freePlaces(party, rule) - members.filter(({ fare }) => fare === 'free').length;
  const small = members
    .filter(({ age, fare }) => fare === null && standing(age, rule) === 'small')
    .sort((a, b) => b.age - a.age || a.at - b.at);
  if (open < 0 || open > small.length) return null;
  const free = new Set(small.slice(0, open).map(({ at }) => at));
  return members.map(({ age, at, fare }) => {
    if (fare !== null) return fare;
    if (free.has(at)) return 'free';
    return standing(age, rule) === 'adult' ? 'adult' : 'child';
  });
}

/** The fare each passenger is entitled to, aligned with the party; see `completeFares`. */
export const rightFares = (party: readonly Passenger[], rule: ChildRule): readonly FareType[] =>
  faresOf(party)(rule);

/** Kept: drawing and solving a timetable ask for them thousands of times, of one party and a handful of rules. */
const faresOf = keepFor((party: readonly Passenger[]) =>
  keepFor((rule: ChildRule): readonly FareType[] => completeFares(party, rule, []) ?? []),
);

/** Whether these fares, aligned with the party, are right: which of the small children go free does not matter. */
export function faresAreRight(
  party: readonly Passenger[],
  rule: ChildRule,
  fares: readonly FareType[],
): boolean {
  return fares.length === party.length && completeFares(party, rule, fares) !== null;
}

/** Price of one ticket. A child's is the rule's percentage for the class, rounded half up to a whole fen. */
export function ticketFen(cls: SeatClass, fare: FareType, rule: ChildRule): Fen {
  switch (fare) {
    case 'adult':
      return cls.fare_fen;
    case 'child':
      return Math.floor((cls.fare_fen * (rule.percent[cls.id] ?? rule.percent.default) + 50) / 100);
    case 'free':
      return 0;
  }
}

/** Price of the whole party in one class, everybody on the right fare. */
export function partyFen(service: Service, cls: SeatClass, party: readonly Passenger[]): Fen {
  return rightFares(party, service.child_rule)
    .map((fare) => ticketFen(cls, fare, service.child_rule))
    .reduce((sum, fen) => sum + fen, 0);
}

/** Seats that these fares take: a free child sits on a lap. */
export function seatsFor(fares: readonly FareType[]): number {
  return fares.filter((fare) => fare !== 'free').length;
}
