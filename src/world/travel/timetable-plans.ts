import { jFen, type ChainReport } from './chain.js';
import { waysOf, drawSample, reportOf, sell, type Planting, type Sample } from './timetable-sample.js';
import type { Difficulty } from './timetable-route.js';
import type { Fen, Mode, Service } from './types.js';

/** A chain of services that takes the party home, planted so that a timetable has a good answer. */
export type PlantedPlan = { readonly services: readonly Service[]; readonly report: ChainReport };

/** Chains sampled at least, and at most while fewer than two of the wanted kind were found. */
const TRIES = 200;
const MOST_TRIES = 640;

const modesOf = ({ services }: Sample): ReadonlySet<Mode> => new Set(services.map(({ mode }) => mode));

const changesStation = ({ services }: Sample): boolean =>
  services.some((service, at) => at > 0 && services[at - 1]?.to !== service.from);

/** Whether it takes the party home in time and honours every need. */
export const isClean = ({ report }: Sample): boolean =>
  report.problems.length === 0 && report.needs_broken.length === 0;

/** Whether a plan is of the kind that its step of the ladder asks for. */
function suits(difficulty: Difficulty, sample: Sample): boolean {
  const { length } = sample.services;
  switch (difficulty) {
    case 1:
      return length === 1;
    case 2:
      return length === 2;
    case 3:
    case 4:
      return length >= 2 && modesOf(sample).size >= 2 && changesStation(sample);
  }
}

/** Chains with at most one fault, for plans and for what looks like one. */
export function samplePool(planting: Planting): readonly Sample[] {
  const ways = waysOf(planting.route).filter((way) => planting.difficulty === 1 || way.length > 1);
  const found: Sample[] = [];
  let wanted = 0;
  for (let i = 0; ways.length > 0 && (i < TRIES || (wanted < 2 && i < MOST_TRIES)); i += 1) {
    const sample = drawSample(planting, ways);
    if (sample === null || sample.report.problems.length + sample.report.needs_broken.length > 1) continue;
    found.push(sample);
    if (isClean(sample) && suits(planting.difficulty, sample)) wanted += 1;
  }
  return found;
}

/** Planted services cost less than the average one, several modes least: finding them has to pay. */
function priceOf(sample: Sample, { random }: Planting): number {
  return (modesOf(sample).size > 1 ? 0.72 : 0.86) + random() * 0.12;
}

function plant(planting: Planting, sample: Sample): PlantedPlan {
  const services = sell(planting, sample.drafts, { factor: priceOf(sample, planting), stepFree: true });
  return { services, report: reportOf(planting, services) };
}

function cheapest({ trip }: Planting, samples: readonly Sample[]): Sample | undefined {
  const costOf = ({ report }: Sample): Fen =>
    jFen({ money_fen: report.ticket_fen, report, prefs: trip.prefs });
  return samples.reduce<Sample | undefined>(
    (best, sample) => (best === undefined || costOf(sample) < costOf(best) ? sample : best),
    undefined,
  );
}

const wayOf = ({ services }: Sample): string => services.map(({ to }) => to.split('/')[0]).join();

const addsMode = (sample: Sample, to: Sample): boolean =>
  [...modesOf(sample)].some((mode) => !modesOf(to).has(mode));

/**
 * The second plan: of the kind the ladder asks for and, on the highest step, with a further mode; else one by another
 * way; else any.
 */
function alternative(planting: Planting, others: readonly Sample[], first: Sample): Sample | undefined {
  const { difficulty } = planting;
  const alike = difficulty < 3 ? [] : others.filter((sample) => suits(difficulty, sample));
  const wanted = difficulty < 4 ? alike : alike.filter((sample) => addsMode(sample, first));
  return (
    cheapest(planting, wanted) ??
    cheapest(
      planting,
      others.filter((sample) => wayOf(sample) !== wayOf(first)),
    ) ??
    cheapest(planting, others)
  );
}

/** The samples chosen from a pool, and the plans they were planted as. */
export type Plans = { readonly chosen: readonly Sample[]; readonly plans: readonly PlantedPlan[] };

/**
 * Up to two feasible plans without a service in common, the first of the kind the ladder asks for, the second by
 * another way or mode where there is one; none when nothing sampled takes the party home in time.
 */
export function plantPlans(planting: Planting, pool: readonly Sample[]): Plans {
  const clean = pool.filter(isClean);
  const suiting = clean.filter((sample) => suits(planting.difficulty, sample));
  const first = cheapest(planting, suiting) ?? cheapest(planting, clean);
  if (first === undefined) return { chosen: [], plans: [] };
  const others = clean.filter((sample) => sample !== first);
  const second = alternative(planting, others, first);
  const chosen = second === undefined ? [first] : [first, second];
  return { chosen, plans: chosen.map((sample) => plant(planting, sample)) };
}
