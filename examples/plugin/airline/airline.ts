/**
 * A complete scenario from another domain, written only against festeval's public interface: a service agent of an
 * airline with a database, a policy and callers who want what the policy forbids. README.md walks through it.
 *
 *     festeval eval --plugin examples/plugin/airline/airline.ts --scenario airline --backend bot:oracle
 */
import { defineBot, defineScenario, stateAfter } from 'festeval';
import { criteria, usefulness } from './criteria.js';
import { phrases } from './phrases.js';
import { decisions } from './play/desk.js';
import { solve } from './play/solve.js';
import { prompt } from './prompt.js';
import { rowSchema, type AirlineData, type Row } from './row.js';
import { reply } from './talk/user.js';
import { talkTools } from './talk/tools.js';
import { bookingTools } from './world/booking-tools.js';
import { database } from './world/database.js';
import { moneyTools } from './world/money-tools.js';
import { readingTools } from './world/reading-tools.js';
import { hearing, startState } from './world/state.js';
import { tripTools } from './world/trip-tools.js';

const tools = [...readingTools, ...bookingTools, ...tripTools, ...moneyTools, ...talkTools];

/** A row made ready to play: its accepted databases are what its lists of calls lead to. */
function prepare(row: Row): AirlineData {
  const data = { ...row, before: database, after: [] };
  const world = { tools, start: startState(data), data };
  const listed = row.accepted.map((calls) => calls.map(([name, args]) => ({ name, args })));
  return { ...data, after: listed.map((calls) => stateAfter(world, calls).db) };
}

export const airline = defineScenario({
  id: 'airline',
  version: 1,
  title: { zh: '航空客服', en: 'airline service' },
  row: rowSchema,
  prepare,
  system: (_data, lang) => prompt[lang],
  opening: ({ opening }) => opening,
  start: startState,
  tools,
  hear(state, text, data) {
    const { user, said } = reply(state, text, data);
    return { state: hearing({ ...state, user }, text), reply: said };
  },
  criteria,
  usefulness,
  oracle: (view, wrong) => solve(view, wrong),
  decisions,
  phrases,
});

/** Grants whatever is asked: perfect where the policy allows it, and nothing where it does not. */
export const agreeable = defineBot({
  id: 'agreeable',
  play: ({ view }) => solve(view, (decision) => decision === 'policy'),
});

export const scenarios = [airline];
export const bots = [agreeable];
