import { jFen } from './chain.js';
import { isClean, type PlantedPlan, type Plans } from './timetable-plans.js';
import { sell, type Planting, type Sample } from './timetable-sample.js';
import type { Difficulty } from './timetable-route.js';
import type { Fen, Need, Service } from './types.js';

/** What somebody who does not know what a minute is worth to the party would take it for, fen. */
const GUESSED_VOT = 50;

/** Prices of decoys against the average. */
const CHEAPEST = 0.5;
const DEAREST = 1.35;
/** How much of the first plan's tickets a decoy may cost, so that a budget cut to that plan lets it tempt. */
const MOST_TICKETS: Readonly<Record<Difficulty, number>> = { 1: 2.1, 2: 1.7, 3: 1.4, 4: 1 };
/** How late a late chain is at most. */
const MOST_LATE = 300;

/** A kind of chain to plant: which samples will do, and what J it is to have, given the first plan's. */
type Wish = {
  readonly fits: (sample: Sample) => boolean;
  /** Null where this sample cannot serve. */
  readonly target: (sample: Sample) => Fen | null;
  readonly stepFree: boolean;
  /** Whether the worst will do best, rather than the most ordinary price. */
  readonly dearest?: true;
};

type Offer = { readonly sample: Sample; readonly j_fen: Fen; readonly factor: number };

/** The price factor at which a sample has this J; null where no believable price gives it. */
function offerAt(
  { trip, difficulty }: Planting,
  first: PlantedPlan,
  sample: Sample,
  j_fen: Fen,
): Offer | null {
  const { report } = sample;
  const tickets = j_fen - jFen({ money_fen: 0, report, prefs: trip.prefs });
  const factor = tickets / report.ticket_fen;
  const limit = first.report.ticket_fen * MOST_TICKETS[difficulty];
  return factor < CHEAPEST || factor > DEAREST || tickets > limit ? null : { sample, j_fen, factor };
}

/** Of all believable offers the one closest to the average price, or the one that the wish likes best. */
function bestOffer(
  planting: Planting,
  first: PlantedPlan,
  pool: readonly Sample[],
  wish: Wish,
): Offer | null {
  const better = (a: Offer, b: Offer): boolean =>
    wish.dearest ? a.j_fen > b.j_fen : Math.abs(Math.log(a.factor)) < Math.abs(Math.log(b.factor));
  return pool
    .filter(wish.fits)
    .flatMap((sample) => {
      const j_fen = wish.target(sample);
      return j_fen === null ? [] : (offerAt(planting, first, sample, j_fen) ?? []);
    })
    .reduce<Offer | null>((best, next) => (best === null || better(next, best) ? next : best), null);
}

/** Better than the first plan but for one need that it breaks. Of stairs any chain can be made. */
function breaking(need: Need, below: Fen): Wish {
  const fits = (sample: Sample): boolean =>
    need === 'stairs'
      ? isClean(sample)
      : sample.report.problems.length === 0 && sample.report.needs_broken[0] === need;
  return { fits, target: () => below, stepFree: need !== 'stairs' };
}

/** Better than the first plan, but home after the deadline. */
function late(below: Fen): Wish {
  const fits = ({ report: { problems, needs_broken } }: Sample): boolean =>
    needs_broken.length === 0 &&
    problems.every(({ code, short }) => code === 'late' && (short ?? 0) <= MOST_LATE);
  return { fits: (sample) => fits(sample) && !isClean(sample), target: () => below, stepFree: true };
}

/** Share of J by which a choice made on a guessed value of time has to be worse, and is at most. */
const WORSE = [0.08, 0.5] as const;

/**
 * Worse than the first plan, but better were a minute worth what one would guess: slower and cheaper where time is dear
 * to the party, quicker and dearer where it is not.
 */
function temptingByTime({ trip }: Planting, first: PlantedPlan, j_fen: Fen): Wish {
  const apart = trip.prefs.vot_fen_per_min - GUESSED_VOT;
  return {
    fits: isClean,
    target: ({ report }) => {
      const gap = apart * (report.door_minutes - first.report.door_minutes);
      const worse = Math.min(gap * 0.8, j_fen * WORSE[1]);
      return worse < j_fen * WORSE[0] ? null : j_fen + worse;
    },
    stepFree: true,
    dearest: true,
  };
}

/** Plain worse plans, so that there is something to choose badly from. */
const FILLERS = [0.2, 0.4, 0.7] as const;

/** A good deal better than the first plan, or nobody would notice. */
const BELOW = [0.88, 0.95] as const;

/**
 * Chains that tempt whoever has not asked: one for each hidden need, cheaper than the best plan and breaking it; one
 * that comes home after the deadline; one that looks best to whoever guesses what a minute is worth; and some that are
 * just worse. None shares a service with a plan.
 */
export function plantDecoys(
  planting: Planting,
  pool: readonly Sample[],
  { chosen, plans }: Plans,
): Service[] {
  const [first] = plans;
  if (first === undefined) return [];
  const { trip, random } = planting;
  const j_fen = jFen({ money_fen: first.report.ticket_fen, report: first.report, prefs: trip.prefs });
  const below = (): Fen => j_fen * (BELOW[0] + random() * (BELOW[1] - BELOW[0]));
  const wishes: readonly Wish[] = [
    ...trip.needs.map((need) => breaking(need, below())),
    late(below()),
    temptingByTime(planting, first, j_fen),
    ...FILLERS.map((more): Wish => ({ fits: isClean, target: () => j_fen * (1 + more), stepFree: true })),
  ];
  const used = new Set(chosen);
  return wishes.flatMap((wish) => {
    const free = pool.filter((sample) => !used.has(sample));
    const offer = bestOffer(planting, first, free, wish);
    if (offer === null) return [];
    used.add(offer.sample);
    return sell(planting, offer.sample.drafts, { factor: offer.factor, stepFree: wish.stepFree });
  });
}
