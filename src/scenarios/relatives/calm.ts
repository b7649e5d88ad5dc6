import { clamp01 } from '../../core/verdict.js';
import { hearReply, silence } from '../../users/relatives/hearing.js';
import { TENSION } from '../../users/relatives/limits.js';
import { isOver, startTable, waitingFor } from '../../users/relatives/table.js';
import type { Gathering, TableState } from '../../users/relatives/types.js';
import type { Bilingual } from '../../core/lang.js';
import { nextSpeaker } from '../../users/relatives/director.js';
import { speakAs } from '../../users/relatives/speaking.js';
import type { RelativesData } from './data.js';
import { gatheringAt, gatheringFor } from './privacy.js';
import type { RelativesPlayed } from './played.js';

/** Area under the tension that rose above where it started, mean of the table, over all rounds a talk may have. */
export function tensionAbove({ trace }: Pick<TableState, 'trace'>, maxTurns: number): number {
  const last = trace.at(-1) ?? TENSION.start;
  const rounds = Array.from({ length: maxTurns }, (_, at) => trace[at + 1] ?? last);
  return rounds.reduce((sum, tension) => sum + Math.max(0, tension - TENSION.start), 0);
}

/** 1 where tension never rose, 0 where it rose as for a user who always says the same thing. */
export function calmOf({ state, case: { data } }: RelativesPlayed): number {
  return clamp01(1 - tensionAbove(state.table, data.gathering.maxTurns) / baseArea(data));
}

/** What the user says alone, to everything. */
const always: Bilingual = { zh: '说别的吧', en: 'Let us talk about something else' };

const areas = new WeakMap<RelativesData, number>();

/** The area that the user alone makes: they say the same to everybody. Played once a case. */
export function baseArea(data: RelativesData): number {
  const area = areas.get(data) ?? playAlone(data);
  areas.set(data, area);
  return area;
}

function playAlone(data: RelativesData): number {
  const gathering = gatheringAt(data, false);
  let table = startTable(gathering);
  while (!isOver(table, gathering)) table = roundAlone(table, data, gathering);
  return tensionAbove(table, gathering.maxTurns);
}

function roundAlone(before: TableState, data: RelativesData, gathering: Gathering): TableState {
  let table = before;
  for (let who = nextSpeaker(table, gathering); who !== null; who = nextSpeaker(table, gathering)) {
    table = speakAs(table, who, gathering).table;
  }
  const [first] = waitingFor(table, gathering);
  if (first === undefined) return silence(table);
  const said = { to: first.who, text: always[gathering.lang], kinTerm: '' };
  return hearReply(table, said, gatheringFor(data, false, first.who)).table;
}
