import fc from 'fast-check';
import { seededRandom } from '../../src/core/random.js';
import {
  modes,
  needIds,
  type Link,
  type Mode,
  type Network,
  type Passenger,
  type SeatClass,
  type Service,
  type Trip,
} from '../../src/world/travel/types.js';
import { aNetwork, aPassenger, aService, aTrip, at, links, luggageRule } from './travel.js';

/** Random small trips from a to c, directly or through b and d. */
export type TravelCase = { readonly network: Network; readonly trip: Trip };

const stops: Record<Mode, readonly string[]> = {
  train: ['rail', 'rail', 'rail', 'east'],
  plane: ['air'],
  coach: ['bus'],
  carpool: ['pickup'],
};

const routes = ['ab', 'ab', 'ab', 'ad', 'bd', 'bd', 'bc', 'bc', 'dc', 'dc', 'ac'] as const;

/** Links of varied length, fare and stairs; one in twenty is missing. */
export function variedLinks(seed: number): Link[] {
  const random = seededRandom(`links/${seed}`);
  return links
    .map((link) => ({
      ...link,
      minutes: 10 + 10 * Math.floor(random() * 4),
      fare_fen: 250 * Math.floor(random() * 5),
      step_free: random() < 0.9,
    }))
    .filter(() => random() > 1 / 20);
}

const classes: fc.Arbitrary<readonly SeatClass[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('first' as const, 'second' as const, 'hard-sleeper' as const),
    fare_fen: fc.integer({ min: 1, max: 12 }).map((n) => n * 1000),
    seats: fc.constantFrom(0, 2, 3, 10, 10),
  }),
  { minLength: 1, maxLength: 2, selector: ({ id }) => id },
);

const service: fc.Arbitrary<Omit<Service, 'id'>> = fc
  .record({
    route: fc.constantFrom(...routes),
    mode: fc.constantFrom('train' as const, 'train' as const, 'train' as const, 'train' as const, ...modes),
    stop: fc.nat(11),
    half: fc.integer({ min: 0, max: 56 }),
    length: fc.integer({ min: 1, max: 6 }),
    classes,
    id_docs: fc.constantFrom(['id_card', 'passport'] as const, ['id_card'] as const),
    step_free: fc.constantFrom(true, true, true, true, true, false),
    longest: fc.constantFrom(130, 160, 160, 160, 160),
    status: fc.constantFrom(
      ...([
        'running',
        'running',
        'running',
        'running',
        'running',
        'running',
        'delayed',
        'cancelled',
      ] as const),
    ),
  })
  .map(({ route, mode, stop, half, length, longest, ...rest }) => {
    const [from = 'a', to = 'c'] = route;
    const place = (city: string, n: number) => `${city}/${stops[mode][n % stops[mode].length] ?? 'rail'}`;
    const dep = at('15T07:00') + 30 * half;
    // A direct ride costs more and takes longer than half the way, so that chains can win.
    const far = route === 'ac';
    return {
      ...aService('', { ...rest, mode, dep, arr: dep + 30 * length * (far ? 3 : 1) }),
      classes: rest.classes.map((cls) => ({ ...cls, fare_fen: cls.fare_fen * (far ? 5 : 1) })),
      from: place(from, stop),
      to: place(to, Math.floor(stop / 3)),
      luggage_rule: { ...luggageRule, max_sum_cm: longest },
    };
  });

const passenger: fc.Arbitrary<Passenger> = fc.record({
  name: fc.constant(''),
  age: fc.constantFrom(2, 5, 8, 30, 70),
  docs: fc.constantFrom<Passenger['docs']>(
    [{ kind: 'id_card' }],
    [{ kind: 'id_card' }],
    [{ kind: 'id_card', valid_until: '2026-02-15' }],
    [{ kind: 'passport' }, { kind: 'id_card', valid_until: '2026-02-14' }],
  ),
  mobility: fc.constantFrom(2 as const, 2 as const, 1 as const),
});

const trip: fc.Arbitrary<Trip> = fc
  .record({
    others: fc.array(passenger, { maxLength: 2 }),
    needs: fc.oneof(fc.constant([]), fc.subarray([...needIds], { maxLength: 2 })),
    luggage: fc.constantFrom<Trip['luggage']>([], [{ g: 18_000, sum_cm: 150 }], [{ g: 35_000, sum_cm: 120 }]),
    budget_fen: fc.constantFrom(10_000, 20_000, 40_000, 1_000_000, 1_000_000),
    arrive_by: fc.constantFrom(at('16T18:00'), at('16T18:00'), at('16T01:00')),
    max_transfers: fc.integer({ min: 0, max: 2 }),
    no_overnight: fc.boolean(),
    vot_fen_per_min: fc.constantFrom(0, 0, 5, 20, 60),
  })
  .map(({ others, max_transfers, no_overnight, vot_fen_per_min, ...rest }) =>
    aTrip({
      ...rest,
      party: [aPassenger(), ...others.map((one, i) => ({ ...one, name: `p${i}` }))],
      prefs: { max_transfers, no_overnight, vot_fen_per_min },
    }),
  );

/** A trip with this many services; ids S00, S01, ... */
export function travelCases(size: { readonly min: number; readonly max: number }): fc.Arbitrary<TravelCase> {
  return fc
    .record({
      services: fc.array(service, { minLength: size.min, maxLength: size.max, size: 'max' }),
      trip,
      seed: fc.nat(1000),
    })
    .map(({ services, trip: wanted, seed }) => ({
      trip: wanted,
      network: aNetwork(
        services.map((one, i) => ({ ...one, id: `S${String(i).padStart(2, '0')}` })),
        { links: variedLinks(seed) },
      ),
    }));
}
