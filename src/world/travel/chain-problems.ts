import type { Bilingual } from '../../core/lang.js';
import type { Hop, Leg } from './chain-legs.js';
import { fromMinutes } from './clock.js';
import { validDoc } from './documents.js';
import type { Minutes, Network, Ride, Service, Trip } from './types.js';

export type ProblemCode =
  | 'empty'
  | 'unknown-service'
  | 'unknown-class'
  | 'wrong-start'
  | 'wrong-end'
  | 'left-too-early'
  | 'overlap'
  | 'missed-buffer'
  | 'dead-service'
  | 'no-link'
  | 'no-document'
  | 'late';

export type ChainProblem = {
  readonly code: ProblemCode;
  /** The ride concerned, from 0: for a connection the one boarded, for the way home the last. */
  readonly at: number;
  readonly message: Bilingual;
  /** Minutes missing, for `left-too-early`, `overlap`, `missed-buffer` and `late`. */
  readonly short?: Minutes;
};

const problem = (code: ProblemCode, at: number, zh: string, en: string): ChainProblem => ({
  code,
  at,
  message: { zh: `第 ${at + 1} 程：${zh}`, en: `ride ${at + 1}: ${en}` },
});

export const emptyChain: ChainProblem = {
  code: 'empty',
  at: 0,
  message: { zh: '行程里没有任何车次', en: 'the chain has no ride' },
};

/** Rides that the network does not know. */
export function unknownRides(network: Network, rides: readonly Ride[]): ChainProblem[] {
  return rides.flatMap(({ service_id: id }, at) =>
    network.services.some((service) => service.id === id)
      ? []
      : [problem('unknown-service', at, `没有 ${id} 这个班次`, `there is no service ${id}`)],
  );
}

/** What is wrong with one ride by itself: its class, its being cancelled, the party's documents. */
export function legProblems(trip: Trip, { at, service, cls }: Leg, ride: Ride): ChainProblem[] {
  const { id } = service;
  const barred = trip.party.filter((passenger) => validDoc(passenger, service) === null);
  const names = barred.map(({ name }) => name);
  const found: ChainProblem[] = [];
  if (cls === undefined)
    found.push(problem('unknown-class', at, `${id} 没有 ${ride.class}`, `${id} has no class ${ride.class}`));
  if (service.status === 'cancelled')
    found.push(problem('dead-service', at, `${id} 已停运`, `${id} is cancelled`));
  if (barred.length > 0)
    found.push(
      problem(
        'no-document',
        at,
        `${names.join('、')} 没有 ${id} 认可且当日有效的证件`,
        `no document that ${id} accepts and that is valid on the day: ${names.join(', ')}`,
      ),
    );
  return found;
}

/** What is wrong with a connection: no link, rides that overlap, a buffer not kept. */
export function hopProblems({ at, gap, wait }: Hop): ChainProblem[] {
  const waited = wait === null ? null : wait.until - wait.from;
  if (waited !== null && waited < 0) {
    const text = problem(
      'overlap',
      at,
      `比上一程到达早开 ${-waited} 分钟`,
      `leaves ${-waited} min before the last arrives`,
    );
    return [{ ...text, short: -waited }];
  }
  if (gap === null) return [problem('no-link', at, '这里没有接驳', 'no link joins these places')];
  if (waited === null || waited >= gap.minutes) return [];
  const short = gap.minutes - waited;
  const text = problem(
    'missed-buffer',
    at,
    `换乘需要 ${gap.minutes} 分钟，只有 ${waited} 分钟，差 ${short} 分钟`,
    `needs ${gap.minutes} min to board, has ${waited}: ${short} short`,
  );
  return [{ ...text, short }];
}

function cityOf(network: Network, place: string): string {
  return network.places.find(({ id }) => id === place)?.city ?? place;
}

const misplaced = (
  code: 'wrong-start' | 'wrong-end',
  at: number,
  found: string,
  wanted: string,
): ChainProblem =>
  code === 'wrong-start'
    ? problem(code, at, `从 ${found} 出发，应为 ${wanted}`, `starts in ${found}, not in ${wanted}`)
    : problem(code, at, `到 ${found} 为止，应为 ${wanted}`, `ends in ${found}, not in ${wanted}`);

/** Whether the chain starts in the origin and ends in the destination. */
export function endProblems(
  network: Network,
  trip: Trip,
  ends: { readonly first?: Service | undefined; readonly last?: Service | undefined; readonly at: number },
): ChainProblem[] {
  const start = ends.first && cityOf(network, ends.first.from);
  const end = ends.last && cityOf(network, ends.last.to);
  return [
    ...(start === undefined || start === trip.origin
      ? []
      : [misplaced('wrong-start', 0, start, trip.origin)]),
    ...(end === undefined || end === trip.destination
      ? []
      : [misplaced('wrong-end', ends.at, end, trip.destination)]),
  ];
}

/** Leaving home before `depart_after`. */
export function earlyStart(trip: Trip, leave: Minutes): ChainProblem[] {
  const short = trip.depart_after - leave;
  if (short <= 0) return [];
  const [at, limit] = [fromMinutes(leave), fromMinutes(trip.depart_after)];
  const text = problem(
    'left-too-early',
    0,
    `须 ${at} 出门，早于 ${limit}`,
    `means leaving at ${at}, before ${limit}`,
  );
  return [{ ...text, short }];
}

/** Reaching the door after `arrive_by`. */
export function lateArrival(trip: Trip, arrive: Minutes, ride: number): ChainProblem[] {
  const short = arrive - trip.arrive_by;
  if (short <= 0) return [];
  const [at, limit] = [fromMinutes(arrive), fromMinutes(trip.arrive_by)];
  const text = problem('late', ride, `${at} 到家，晚于 ${limit}`, `at the door at ${at}, after ${limit}`);
  return [{ ...text, short }];
}
