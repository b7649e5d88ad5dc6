import type { Case } from '../../core/case.js';
import type { Json } from '../../core/json.js';
import type { Observation, PolicyCall, Script } from '../../core/policy.js';
import { heardAs } from '../../core/turn.js';
import { isRefusal, refusal } from '../../core/tool.js';
import { relativesCriteria } from './criteria/index.js';
import type { RelativesData } from './data.js';
import { afterCall } from './events.js';
import { openingOf } from './opening.js';
import { relativesOracle } from './oracle/index.js';
import type { RelativesPlayed } from './played.js';
import { startState, type RelativesState } from './state.js';
import { relativesTable } from './table.js';
import { relativesTools } from './tools.js';

/** What the reference solution makes of a case, without an engine: enough to accept or reject a generated row. */
export type Rehearsal = {
  readonly state: RelativesState;
  readonly calls: number;
  readonly turns: number;
  /** Every gate and check that applies and is below 1, with its value. */
  readonly low: readonly { readonly id: string; readonly value: number }[];
};

/** A script that does not finish in this many messages never will. */
const MOST_TURNS = 40;

/** Plays the reference solution, spoiled as told, on a case. */
export function rehearse(data: RelativesData, wrong: (decision: string) => boolean = () => false): Rehearsal {
  const opening = openingOf(data, data.lang);
  const view = { scenario: 'relatives', lang: data.lang, system: '', opening, tools: [] };
  const { state, calls, turns } = run(relativesOracle(view, wrong), opening, data);
  const common: Omit<Case, 'data'> = {
    ...{ scenario: 'relatives', id: '', hash: '', split: 'dev', difficulty: 1, seed: 0 },
    lang: data.lang,
  };
  const stop = state.delivery === null ? 'turn-limit' : 'done';
  const played: RelativesPlayed = { case: { ...common, data }, transcript: { events: [], stop }, state };
  return { state, calls, turns, low: lowOf(played) };
}

function run(script: Script, opening: string, data: RelativesData) {
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
      // As in play: the user has broken in, so what was to be done is handed back.
      const stepped = said.length > 0 && acts(call) ? handedBack(state) : applyOne(state, call, data);
      state = stepped.state;
      results.push(stepped.result);
      said.push(...stepped.said);
    }
    const spoken = letSpeak(state, data);
    state = spoken.state;
    heard = { results, said: [...said, ...spoken.said] };
  }
  return { state, calls, turns };
}

const acts = ({ name }: PolicyCall): boolean =>
  relativesTools.some((tool) => tool.name === name && (tool.kind === 'act' || tool.kind === 'finish'));

const handedBack = (state: RelativesState) => ({
  ...{ state, said: [] },
  result: refusal('interrupted', 'The user broke in; this call was not made.'),
});

function applyOne(before: RelativesState, { name, args }: PolicyCall, data: RelativesData) {
  const tool = relativesTools.find((known) => known.name === name);
  if (tool === undefined) throw new Error(`rehearse: the script called "${name}", which is no tool`);
  const stepped = tool.step(before, tool.args.parse(args), data, data.lang);
  if (name === 'finish' && isRefusal(stepped.result)) {
    throw new Error(`rehearse: finish was refused: ${JSON.stringify(stepped.result.error)}`);
  }
  const after = afterCall(stepped.state, name, stepped.result, data, data.lang);
  const said = after.notices.flatMap(({ say }) => (say === undefined ? [] : [say]));
  return { state: after.state, result: stepped.result, said };
}

function letSpeak(before: RelativesState, data: RelativesData) {
  const { lang } = data;
  const seats = relativesTable.seats(data, lang);
  let state = before;
  const said: string[] = [];
  for (let who = relativesTable.next(state, data); who !== null; who = relativesTable.next(state, data)) {
    const turn = relativesTable.speak(state, who, data, lang);
    const seated = seats.find(({ id }) => id === who) ?? null;
    state = turn.state;
    said.push(heardAs({ seated, line: turn.line, state }, turn.line.text, lang));
  }
  return { state, said };
}

function lowOf(played: RelativesPlayed): Rehearsal['low'] {
  return relativesCriteria.flatMap((criterion) => {
    if (criterion.kind === 'rubric' || criterion.applies?.(played.case.data) === false) return [];
    const { value } = criterion.grade(played);
    return value < 1 ? [{ id: criterion.id, value }] : [];
  });
}
