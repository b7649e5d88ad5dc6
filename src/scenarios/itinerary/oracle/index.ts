import type { PolicyCall, Script, View } from '../../../core/policy.js';
import { solve, type Plan } from '../../../world/travel/solve.js';
import { fallbackFor } from '../market.js';
import { readOpening } from './ask.js';
import { buy, type Bought } from './buy.js';
import { explain } from './explain.js';
import { explore, type Seen } from './explore.js';
import { recover, type Booked } from './recover.js';
import { atRightFares, cheaperPlan, spoiledPlan, type Wrong } from './spoil.js';
import type { Part } from './step.js';

/**
 * The reference solution: asks everything at once, sees the whole timetable through the tools, solves
 * exactly, books, recovers exactly from bad news and delivers. It knows only what a model is shown.
 */
export function* itineraryOracle(view: View, wrong: (decision: string) => boolean): Script {
  const booked = yield* book(view, wrong);
  if (booked !== null) yield { calls: [delivery(booked, view, wrong)] };
}

function* book({ opening, lang }: View, wrong: Wrong): Part<Booked | null> {
  const seen = yield* explore(readOpening(opening), lang);
  if (seen === null) return null;
  const best = solve(seen.network, seen.trip);
  if (best === null) return null;
  const first = wrong('plan') ? spoiledPlan(seen, best) : best;
  const found = yield* buyOrCheaper(seen, first, wrong);
  if (found === null) return null;
  const { plan, bought } = found;
  if (bought.said.length > 0) return yield* recover(seen, bought, wrong);
  return { seen, plan, orders: bought.orders };
}

/** Offers at most, the last of them at the right fares. */
const MOST_OFFERS = 3;

/** Books a plan; what is refused, which only a spoiled decision brings about, is followed by a cheaper one. */
function* buyOrCheaper(
  seen: Seen,
  first: Plan,
  wrong: Wrong,
): Part<{ readonly plan: Plan; readonly bought: Bought } | null> {
  let plan: Plan | null = first;
  for (let offer = 1; plan !== null && offer <= MOST_OFFERS; offer += 1) {
    const bought: Bought | null = yield* buy(
      seen,
      plan.rides,
      offer < MOST_OFFERS ? wrong : atRightFares(wrong),
    );
    if (bought !== null) return { plan, bought };
    plan = cheaperPlan(seen, plan);
  }
  return null;
}

function delivery({ seen, plan, orders }: Booked, { lang }: View, wrong: Wrong): PolicyCall {
  const legs = plan.rides.flatMap(({ service_id }) =>
    orders
      .filter((order) => order.service_id === service_id)
      .map((order) => ({
        order_id: order.id,
        service_id,
        class: order.class,
        passengers: order.tickets.map(({ name }) => name),
      })),
  );
  const paid = orders.reduce((sum, { total_fen }) => sum + total_fen, 0);
  const { report } = plan;
  const fallback = fallbackFor(seen.network, seen.trip, plan);
  const error = wrong('totals') ? 1 : 0;
  const args = {
    legs,
    total_fen: paid + report.link_fen + error * 100,
    door_minutes: report.door_minutes + error * 10,
    transfers: report.transfers,
    plan_b: (fallback?.rides ?? []).map(({ service_id, class: id }) => ({ service_id, class: id })),
    explanation: fallback === null ? '-' : explain(seen, plan, fallback, lang),
  };
  return { name: 'finish', args };
}
