import { describe, expect, it } from 'vitest';
import { pick, seededRandom } from '../../../src/core/random.js';
import { cities, cityOf, distanceKm } from '../../../src/world/travel/cities.js';
import { isFeasible, reportChain } from '../../../src/world/travel/chain.js';
import { dayOf, toMinutes } from '../../../src/world/travel/clock.js';
import { planB, solve } from '../../../src/world/travel/solve.js';
import { buildNetwork, type NetworkSpec } from '../../../src/world/travel/timetable.js';
import { datesIn, type Difficulty } from '../../../src/world/travel/timetable-route.js';
import type { Network, Trip } from '../../../src/world/travel/types.js';
import { aSpec, family } from '../../support/travel-world.js';

const SEEDS = 200;

/** Trips between cities 250 to 1600 km apart, fifty on each step of the ladder. */
const specs: readonly NetworkSpec[] = Array.from({ length: SEEDS }, (_, i) => {
  const random = seededRandom(`spec/${String(i)}`);
  const origin = pick(random, cities);
  const near = cities.filter((city) => distanceKm(city, origin) > 250 && distanceKm(city, origin) < 1600);
  const difficulty = ((i % 4) + 1) as Difficulty;
  const party = difficulty === 1 ? family.slice(0, 1) : family;
  return aSpec({ origin: origin.id, destination: pick(random, near).id, difficulty, party, seed: i });
});

const tripOf = (spec: NetworkSpec): Trip => ({
  ...spec,
  prefs: { max_transfers: 2, no_overnight: false, vot_fen_per_min: 80 },
  budget_fen: 100_000_000,
});
const networks = specs.map((spec) => ({ spec, network: buildNetwork(spec) }));
const ofStep = (difficulty: Difficulty): typeof networks =>
  networks.filter(({ spec }) => spec.difficulty === difficulty);

const cityAt = (place: string): string => place.split('/')[0] ?? '';
const pairOf = ({ from, to }: { from: string; to: string }): string => `${cityAt(from)} ${cityAt(to)}`;
const countBy = <T>(items: readonly T[], key: (item: T) => string): number[] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts.values()];
};

describe('every timetable', () => {
  it('is the same for the same specification', () => {
    for (const { spec, network } of networks.slice(0, 40)) expect(buildNetwork(spec)).toEqual(network);
  });

  it('differs with the seed', () => {
    expect(buildNetwork(aSpec({ seed: 1 }))).not.toEqual(buildNetwork(aSpec({ seed: 2 })));
  });

  it('holds 12 to 60 services among 3 to 7 cities', () => {
    for (const { network } of networks) {
      expect(network.services.length).toBeGreaterThanOrEqual(12);
      expect(network.services.length).toBeLessThanOrEqual(60);
      const count = new Set(network.places.map(({ city }) => city)).size;
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThanOrEqual(7);
    }
  });

  it('never needs a search that would be cut at 20 rows', () => {
    for (const { network } of networks) {
      const busiest = Math.max(...countBy(network.services, (s) => `${pairOf(s)} ${dayOf(s.dep)}`));
      expect(busiest).toBeLessThanOrEqual(20);
    }
  });

  it('can be seen in full with 20 searches and one call of links for each city', () => {
    for (const { spec, network } of networks) {
      const pairs = new Set(network.services.map(pairOf)).size;
      expect(pairs).toBeLessThanOrEqual(12);
      expect(pairs * datesIn(spec.depart_after, spec.arrive_by).length).toBeLessThanOrEqual(20);
    }
  });

  it('has unique ids that begin with S, so that none is taken for an operator’s', () => {
    for (const { network } of networks) {
      const ids = network.services.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^S[GDCZTKFBP]\d{4}$/);
    }
  });

  it('stops only at places of its own, of the kind that fits the mode', () => {
    const kinds = { train: 'rail', plane: 'airport', coach: 'coach', carpool: 'pickup' } as const;
    for (const { network } of networks) {
      const kindOf = new Map(network.places.map(({ id, kind }) => [id, kind]));
      for (const { from, to, mode } of network.services) {
        expect([kindOf.get(from), kindOf.get(to)]).toEqual([kinds[mode], kinds[mode]]);
      }
    }
  });

  it('joins any two places of a city by one link, the doors at both ends included', () => {
    for (const { spec, network } of networks) {
      expect(network.places.map(({ id }) => id)).toContain(`${spec.origin}/home`);
      expect(network.places.map(({ id }) => id)).toContain(`${spec.destination}/home`);
      const joined = new Set(network.links.map(({ from, to }) => [from, to].sort().join(' ')));
      for (const a of network.places) {
        for (const b of network.places) {
          if (a.city !== b.city || a.id === b.id) continue;
          expect(joined.has([a.id, b.id].sort().join(' '))).toBe(true);
        }
      }
    }
  });

  it('arrives after it departs, within the window, at fares that are whole and above nothing', () => {
    for (const { spec, network } of networks) {
      for (const { dep, arr, classes } of network.services) {
        expect(dep).toBeGreaterThanOrEqual(spec.depart_after);
        expect(arr).toBeGreaterThan(dep);
        expect(Number.isInteger(dep) && Number.isInteger(arr)).toBe(true);
        for (const { fare_fen, seats } of classes) {
          expect(fare_fen > 0 && Number.isInteger(fare_fen)).toBe(true);
          expect(seats >= 0 && Number.isInteger(seats)).toBe(true);
        }
      }
    }
  });

  it('runs planes between cities with airports only, and EMU trains where they call', () => {
    for (const { network } of networks) {
      for (const { mode, train, from, to } of network.services) {
        const ends = [cityOf(cityAt(from)), cityOf(cityAt(to))];
        if (mode === 'plane') expect(ends.every(({ airport }) => airport !== undefined)).toBe(true);
        if (train === 'G') expect(ends.every(({ hsr }) => hsr)).toBe(true);
      }
    }
  });
});

const seatsAll = (network: Network, party: number): Network['services'] =>
  network.services.filter(({ classes }) => classes.some(({ seats }) => seats >= party));

describe('a good answer', () => {
  it('exists with a plan B that shares no service, in 99 of 100 timetables', () => {
    const solved = networks.filter(({ spec, network }) => {
      const plan = solve(network, tripOf(spec));
      return plan !== null && planB(network, tripOf(spec), plan) !== null;
    });
    expect(solved.length).toBeGreaterThanOrEqual(SEEDS * 0.99);
  });
});

describe('the ladder', () => {
  const bestRides = ({ spec, network }: (typeof networks)[number]): Network['services'] =>
    (solve(network, tripOf(spec))?.rides ?? []).flatMap(
      ({ service_id }) => network.services.find(({ id }) => id === service_id) ?? [],
    );
  const isDirect = (spec: NetworkSpec) => (service: Network['services'][number]) =>
    pairOf(service) === `${spec.origin} ${spec.destination}`;

  it('has seats on a direct service on step 1', () => {
    for (const { spec, network } of ofStep(1)) {
      expect(seatsAll(network, spec.party.length).some(isDirect(spec))).toBe(true);
    }
  });

  it('mostly needs a change for the best plan on step 2', () => {
    const changing = ofStep(2).filter((made) => bestRides(made).length > 1);
    expect(changing.length).toBeGreaterThanOrEqual(ofStep(2).length * 0.8);
  });

  it('mostly mixes modes in the best plan on step 3', () => {
    const mixed = ofStep(3).filter((made) => new Set(bestRides(made).map(({ mode }) => mode)).size > 1);
    expect(mixed.length).toBeGreaterThanOrEqual(ofStep(3).length * 0.6);
  });

  it('has no seat left on any direct service on step 4, and mostly three modes to choose from', () => {
    const choice = ofStep(4).filter(({ spec, network }) => {
      const open = seatsAll(network, 1);
      expect(open.some(isDirect(spec))).toBe(false);
      return new Set(open.map(({ mode }) => mode)).size >= 3;
    });
    expect(choice.length).toBeGreaterThanOrEqual(ofStep(4).length * 0.8);
  });

  it('has on step 4 a pair of rides that misses one buffer by 1 to 10 minutes and is otherwise feasible', () => {
    const trapped = ofStep(4).filter(({ spec, network }) => {
      const open = seatsAll(network, spec.party.length);
      return open.some((first) =>
        open.some((second) => {
          if (cityAt(first.to) !== cityAt(second.from) || second.dep < first.arr) return false;
          const rides = [first, second].map(({ id, classes }) => ({
            service_id: id,
            class: classes[0]?.id ?? ('seat' as const),
          }));
          const report = reportChain(network, tripOf(spec), rides);
          const [problem] = report.problems;
          return (
            !isFeasible(report) &&
            report.problems.length === 1 &&
            problem?.code === 'missed-buffer' &&
            (problem.short ?? 99) <= 10
          );
        }),
      );
    });
    expect(trapped.length).toBeGreaterThanOrEqual(ofStep(4).length * 0.7);
  });
});

describe('other windows', () => {
  const windows = [
    ['one day', '2026-02-16T05:00'],
    ['three days', '2026-02-14T12:00'],
  ] as const;

  it.each(windows)('of %s still give a timetable that 20 searches show', (_, from) => {
    for (const spec of specs.slice(0, 60)) {
      const made = { ...spec, depart_after: toMinutes(from) };
      const { services } = buildNetwork(made);
      const dates = datesIn(made.depart_after, made.arrive_by).length;
      expect(new Set(services.map(pairOf)).size * dates).toBeLessThanOrEqual(20);
      expect(services.length).toBeLessThanOrEqual(60);
    }
  });

  it('of three days, and towns close together, leave a way home', () => {
    const close = cities.flatMap((origin) => {
      const near = cities.find((city) => city.id !== origin.id && distanceKm(origin, city) < 250);
      return near === undefined ? [] : [{ origin: origin.id, destination: near.id }];
    });
    const trips = close.map((ends, seed) =>
      aSpec({
        ...ends,
        seed,
        difficulty: ((seed % 4) + 1) as Difficulty,
        depart_after: toMinutes('2026-02-14T12:00'),
      }),
    );
    const solved = trips.filter((spec) => solve(buildNetwork(spec), tripOf(spec)) !== null);
    expect(solved.length).toBeGreaterThanOrEqual(trips.length * 0.9);
  });
});

describe('planting for the travellers', () => {
  it('keeps a way home for a party that cannot do stairs or brings a long piece of luggage', () => {
    const hard = specs.slice(0, 60).map((spec) => ({
      ...spec,
      needs: ['stairs' as const, 'luggage' as const],
      luggage: [{ g: 12_000, sum_cm: 150 }],
    }));
    const solved = hard.filter((spec) => solve(buildNetwork(spec), tripOf(spec)) !== null);
    expect(solved.length).toBeGreaterThanOrEqual(hard.length * 0.9);
  });

  const tempted = (spec: NetworkSpec, blind: (trip: Trip) => Trip): boolean => {
    const network = buildNetwork(spec);
    const plan = solve(network, blind(tripOf(spec)));
    if (plan === null) return false;
    const report = reportChain(network, tripOf(spec), plan.rides);
    return report.problems.length > 0 || report.needs_broken.length > 0;
  };
  const hilly = specs.slice(0, 80).map((spec): NetworkSpec => ({ ...spec, needs: ['stairs'] }));

  it('mostly has a cheaper way with stairs for whoever does not ask about them', () => {
    const found = hilly.filter((spec) => tempted(spec, (trip) => ({ ...trip, needs: [] })));
    expect(found.length).toBeGreaterThanOrEqual(hilly.length * 0.7);
  });

  it('mostly has a cheaper way that is home too late for whoever does not ask for the deadline', () => {
    const found = hilly.filter((spec) =>
      tempted(spec, (trip) => ({ ...trip, arrive_by: trip.arrive_by + 1440 })),
    );
    expect(found.length).toBeGreaterThanOrEqual(hilly.length * 0.6);
  });

  it('refuses a city that is not in the table', () => {
    expect(() => buildNetwork(aSpec({ origin: 'gotham' }))).toThrow(/'gotham'/);
  });
});
