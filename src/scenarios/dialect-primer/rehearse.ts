import type { Criterion } from '../../core/criterion.js';
import type { Json } from '../../core/json.js';
import type { Observation, PolicyCall, Script } from '../../core/policy.js';
import type { Transcript } from '../../core/transcript.js';
import { dialectCriteria } from './criteria/index.js';
import type { DialectData } from './data.js';
import { afterCall } from './events.js';
import { openingOf } from './opening.js';
import { dialectOracle } from './oracle/index.js';
import type { DialectPlayed } from './outcome.js';
import { systemPrompt } from './prompt.js';
import { startState, type DialectState } from './state.js';
import { dialectTools } from './tools.js';

/** What the reference solution makes of a case, without an engine: enough to accept or reject a generated row. */
export type Rehearsal = {
  readonly state: DialectState;
  readonly calls: number;
  readonly turns: number;
  /** The mean of all gates and checks. */
  readonly mean: number;
};

/** A script that does not finish in this many messages never will. */
const MOST_TURNS = 40;

/** Plays the reference solution, spoiled as told, on a case. */
export function rehearse(data: DialectData, wrong: (decision: string) => boolean = () => false): Rehearsal {
  const { lang } = data;
  const opening = openingOf(data, lang);
  const view = { scenario: 'dialect-primer', lang, system: systemPrompt(data, lang), opening, tools: [] };
  const { state, calls, turns } = run(dialectOracle(view, wrong), opening, data);
  const transcript: Transcript = { events: [], stop: state.delivery === null ? 'turn-limit' : 'done' };
  const played: DialectPlayed = {
    case: { scenario: 'dialect-primer', id: '', hash: '', split: 'dev', difficulty: 1, seed: 0, lang, data },
    transcript,
    state,
  };
  return { state, calls, turns, mean: meanValue(played) };
}

function run(script: Script, opening: string, data: DialectData) {
  let state = startState;
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

function applyOne(before: DialectState, { name, args }: PolicyCall, data: DialectData) {
  const tool = dialectTools.find((known) => known.name === name);
  if (tool === undefined) throw new Error(`rehearse: the script called "${name}", which is no tool`);
  const stepped = tool.step(before, tool.args.parse(args), data, data.lang);
  const after = afterCall(stepped.state, name, stepped.result, data, data.lang);
  const said = after.notices.flatMap(({ say }) => (say === undefined ? [] : [say]));
  return { state: after.state, result: stepped.result, said };
}

function meanValue(played: DialectPlayed): number {
  const values = dialectCriteria.map((criterion) => valueOf(criterion, played));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function valueOf(criterion: Criterion<DialectState, DialectData>, played: DialectPlayed): number {
  return criterion.kind === 'rubric' ? 1 : criterion.grade(played).value;
}
