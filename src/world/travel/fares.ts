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

/**
 * The fare each passenger is entitled to, aligned with the party. Of more small children than paying adults the
 * oldest go free (of one age: those named first); the others pay the child fare.
 */
export function rightFares(party: readonly Passenger[], rule: ChildRule): FareType[] {
  const free = new Set(
    party
      .map(({ age }, at) => ({ age, at }))
      .filter(({ age }) => standing(age, rule) === 'small')
      .sort((a, b) => b.age - a.age || a.at - b.at)
      .slice(0, freePlaces(party, rule))
      .map(({ at }) => at),
  );
  return party.map(({ age }, at) => {
    if (free.has(at)) return 'free';
    return standing(age, rule) === 'adult' ? 'adult' : 'child';
  });
}

/**
 * Whether these fares, aligned with the party, are right ones: as `rightFares`, except that it does not matter which
 * of the small children are the ones who go free.
 */
export function faresAreRight(
  party: readonly Passenger[],
  rule: ChildRule,
  fares: readonly FareType[],
): boolean {
  if (fares.length !== party.length) return false;
  const allowed = (age: number, fare: FareType): boolean => {
    const who = standing(age, rule);
    return who === 'adult' ? fare === 'adult' : fare === 'child' || (who === 'small' && fare === 'free');
  };
  const free = fares.filter((fare) => fare === 'free').length;
  return (
    free === freePlaces(party, rule) &&
    party.every(({ age }, at) => {
      const fare = fares[at];
      return fare !== undefined && allowed(age, fare);
    })
  );
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
