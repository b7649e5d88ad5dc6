import type { Criterion } from '../../core/criterion.js';
import type { Json } from '../../core/json.js';
import type { Observation, PolicyCall, Script } from '../../core/policy.js';
import type { Transcript } from '../../core/transcript.js';
import { itineraryCriteria } from './criteria/index.js';
import type { ItineraryData } from './data.js';
import { afterCall } from './events.js';
import { openingOf } from './opening.js';
import { itineraryOracle } from './oracle/index.js';
import type { ItineraryPlayed } from './outcome.js';
import { startState, type ItineraryState } from './state.js';
import { itineraryTools } from './tools.js';

/** What the reference solution makes of a case, without an engine: enough to accept or reject a generated row. */
export type Rehearsal = {
  readonly played: ItineraryPlayed;
  readonly calls: number;
  readonly turns: number;
  /** The lowest value of any applicable gate or check. */
  readonly lowest: number;
};

/** A script that does not finish in this many messages never will. */
const MOST_TURNS = 40;

/** Plays the reference solution, spoiled as told, on a case. */
export function rehearse(data: ItineraryData, wrong: (decision: string) => boolean = () => false): Rehearsal {
  const opening = openingOf(data.trip, data.lang);
  const view = { scenario: 'itinerary', lang: data.lang, system: '', opening, tools: [] };
  const { state, calls, turns } = run(itineraryOracle(view, wrong), opening, data);
  const transcript: Transcript = { events: [], stop: state.delivery === null ? 'turn-limit' : 'done' };
  const { lang } = data;
  const played: ItineraryPlayed = {
    case: { scenario: 'itinerary', id: '', hash: '', split: 'dev', difficulty: 1, seed: 0, lang, data },
    transcript,
    state,
  };
  return { played, calls, turns, lowest: lowestValue(played) };
}

function run(script: Script, opening: string, data: ItineraryData) {
  let state = startState(data);
  let heard: Observation = { results: [], said: [opening] };
  let [calls, turns] = [0, 0];
  for (; turns < MOST_TURNS && state.delivery === null; turns += 1) {
    const step = script.next(heard);
    if (step.done === true) break;
    const results: Json[] = [];
    const said: string[] = [];
    for (const call of step.value.calls ?? []) {
      calls += 1;
      const stepped = applyOne(state, call, data);
      state = stepped.state;
      results.push(stepped.result);
      said.push(...stepped.said);
    }
    heard = { results, said };
  }
  return { state, calls, turns };
}

function applyOne(before: ItineraryState, { name, args }: PolicyCall, data: ItineraryData) {
  const tool = itineraryTools.find((known) => known.name === name);
  if (tool === undefined) throw new Error(`rehearse: the script called "${name}", which is no tool`);
  const stepped = tool.step(before, tool.args.parse(args), data, data.lang);
  const after = afterCall(stepped.state, name, stepped.result, data, data.lang);
  const said = after.notices.flatMap(({ say }) => (say === undefined ? [] : [say]));
  return { state: after.state, result: stepped.result, said };
}

function lowestValue(played: ItineraryPlayed): number {
  const values = itineraryCriteria
    .filter((criterion) => criterion.applies?.(played.case.data) !== false)
    .map((criterion) => valueOf(criterion, played));
  return Math.min(...values);
}

function valueOf(criterion: Criterion<ItineraryState, ItineraryData>, played: ItineraryPlayed): number {
  return criterion.kind === 'rubric' ? 1 : criterion.grade(played).value;
}
