import { solve as solveModel } from 'yalps';
import { PREFERENCE_FEN, TRANSFER_FEN } from '../../src/world/travel/chain.js';
import { boardingGap, type BoardingGap, type Stop } from '../../src/world/travel/connections.js';
import { acceptsAll } from '../../src/world/travel/documents.js';
import { partyFen, rightFares, seatsFor } from '../../src/world/travel/fares.js';
import { luggageFits } from '../../src/world/travel/luggage.js';
import { ridesOvernight, waitsOvernight } from '../../src/world/travel/overnight.js';
import type { Fen, Network, Service, Trip } from '../../src/world/travel/types.js';

/**
 * The same problem as `solve`, as an integer program: one unit flows from the door of the origin over connection
 * arcs and through services (an arc a class) to the door of the destination. Rows: flow in and out of each service,
 * the budget, and one for each soft preference with a binary that pays for breaking it.
 */
type Row = Record<string, number>;
type Variable = { readonly name: string; readonly row: Row };

const home = (city: string): Stop => ({ place: `${city}/home`, mode: 'home' });
const board = ({ from, mode }: Service): Stop => ({ place: from, mode });
const alight = ({ to, mode }: Service): Stop => ({ place: to, mode });

function usable(trip: Trip, service: Service): boolean {
  const { needs, party } = trip;
  return (
    service.status !== 'cancelled' &&
    acceptsAll(party, service) &&
    !(needs.includes('stairs') && !service.step_free) &&
    !(needs.includes('overnight') && ridesOvernight(service)) &&
    !(needs.includes('luggage') && !luggageFits(trip, service))
  );
}

function classArcs({ party, prefs }: Trip, service: Service): Variable[] {
  const needed = seatsFor(rightFares(party, service.child_rule));
  return service.classes
    .filter(({ seats }) => seats >= needed)
    .map((cls) => {
      const fen = partyFen(service, cls, party);
      const j = fen + prefs.vot_fen_per_min * (service.arr - service.dep);
      const night = ridesOvernight(service) ? 1 : 0;
      return {
        name: `ride ${service.id} ${cls.id}`,
        row: { j, money: fen, night, [`in ${service.id}`]: -1, [`out ${service.id}`]: 1 },
      };
    });
}

type Hop = {
  readonly gap: BoardingGap | null;
  readonly minutes: number;
  readonly row: Row;
  readonly name: string;
};

function hops(network: Network, trip: Trip, services: readonly Service[]): Hop[] {
  const gap = (from: Stop, to: Stop): BoardingGap | null => boardingGap(network, trip.party, from, to);
  return services.flatMap((one): Hop[] => {
    const first = gap(home(trip.origin), board(one));
    const last = gap(alight(one), home(trip.destination));
    const onward = services.map((next): Hop => {
      const found = gap(alight(one), board(next));
      const minutes = next.dep - one.arr;
      const night = waitsOvernight(one.arr, next.dep) ? 1 : 0;
      const fits =
        found !== null && minutes >= found.minutes && !(night === 1 && trip.needs.includes('overnight'));
      const row = { j: TRANSFER_FEN, transfers: 1, night, [`out ${one.id}`]: -1, [`in ${next.id}`]: 1 };
      return { gap: fits ? found : null, minutes, row, name: `change ${one.id} ${next.id}` };
    });
    const early = first !== null && one.dep - first.minutes < trip.depart_after;
    const late = last !== null && one.arr + last.minutes > trip.arrive_by;
    return [
      {
        gap: early ? null : first,
        minutes: first?.minutes ?? 0,
        row: { start: 1, [`in ${one.id}`]: 1 },
        name: `start ${one.id}`,
      },
      {
        gap: late ? null : last,
        minutes: last?.minutes ?? 0,
        row: { [`out ${one.id}`]: -1 },
        name: `end ${one.id}`,
      },
      ...onward,
    ];
  });
}

function hopArcs(network: Network, trip: Trip, services: readonly Service[]): Variable[] {
  return hops(network, trip, services).flatMap(({ gap, minutes, row, name }) => {
    if (gap === null || (trip.needs.includes('stairs') && !gap.step_free)) return [];
    const j = (row.j ?? 0) + gap.fare_fen + trip.prefs.vot_fen_per_min * minutes;
    return [{ name, row: { ...row, j } }];
  });
}

/** The least J as the integer program finds it; null when it finds none. */
export function flowOptimum(network: Network, trip: Trip): Fen | null {
  const services = network.services.filter((service) => usable(trip, service));
  const many = services.length;
  const arcs = [
    ...services.flatMap((service) => classArcs(trip, service)),
    ...hopArcs(network, trip, services),
  ];
  const penalties: Variable[] = [
    { name: 'too many transfers', row: { j: PREFERENCE_FEN, transfers: -many } },
    { name: 'night', row: { j: PREFERENCE_FEN, night: -2 * many } },
  ];
  const variables = new Map([...arcs, ...penalties].map(({ name, row }) => [name, row]));
  const balance = services.flatMap(({ id }) =>
    [`in ${id}`, `out ${id}`].map((row) => [row, { equal: 0 }] as const),
  );
  const solution = solveModel(
    {
      direction: 'minimize',
      objective: 'j',
      constraints: new Map([
        ['start', { equal: 1 }],
        ['money', { max: trip.budget_fen }],
        ['transfers', { max: trip.prefs.max_transfers }],
        ['night', { max: trip.prefs.no_overnight ? 0 : 2 * many }],
        ...balance,
      ]),
      variables,
      binaries: variables.keys(),
    },
    { tolerance: 0, maxIterations: 1e6 },
  );
  if (solution.status === 'infeasible') return null;
  if (solution.status !== 'optimal') throw new Error(`flow: yalps ended with '${solution.status}'`);
  return Math.round(solution.result);
}
