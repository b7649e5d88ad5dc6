import type { JsonObject } from '../../core/json.js';
import type { Lang } from '../../core/lang.js';
import { USER, type Line, type Table } from '../../core/table.js';
import { hearReply, silence } from '../../users/relatives/hearing.js';
import { personaOf, refusesRephrasing } from '../../users/relatives/phrasing.js';
import { nextSpeaker } from '../../users/relatives/director.js';
import { speakAs } from '../../users/relatives/speaking.js';
import { isOver, relativeOf, waitingFor } from '../../users/relatives/table.js';
import type { Gathering, TableState } from '../../users/relatives/types.js';
import { knownTerm } from './address.js';
import type { RelativesData } from './data.js';
import { gatheringAt, gatheringFor } from './privacy.js';
import type { RelativesState } from './state.js';

/** The relatives at the table: they speak once the subject has begun, and go on when it has finished. */
export const relativesTable: Table<RelativesState, RelativesData> = {
  seats: ({ gathering }) => gathering.cast.map(({ id, name }) => ({ id, name })),
  next,
  speak,
  persona: (who, { gathering }, lang) => personaOf(relativeOf(gathering, who), lang),
  refuses: (who, line, text, data) => refusesRephrasing(line, text, who, gatheringAt(data, false)),
};

function next(state: RelativesState, data: RelativesData): string | null {
  if (!state.begun || (data.mode === 'coach' && state.delivery === null)) return null;
  const gathering = gatheringAt(data, state.changed !== null);
  const table = settled(state, gathering);
  if (state.queue.length > 0) return USER;
  const who = nextSpeaker(table, gathering);
  if (who !== null || state.delivery?.kind !== 'coach') return who;
  return isOver(table, gathering) || waitingFor(table, gathering).length === 0 ? null : USER;
}

/** In `play`, once all is delivered, the user says nothing more: questions that wait are ignored. */
function settled({ table, delivery }: RelativesState, gathering: Gathering): TableState {
  if (delivery?.kind !== 'play') return table;
  let now = table;
  while (nextSpeaker(now, gathering) === null && !isOver(now, gathering)) now = silence(now);
  return now;
}

function speak(
  before: RelativesState,
  who: string,
  data: RelativesData,
  _lang: Lang,
): { readonly state: RelativesState; readonly line: Line } {
  const gathering = gatheringAt(data, before.changed !== null);
  const state = { ...before, table: settled(before, gathering) };
  if (who === USER) return speakScript(state, data);
  const { table, line } = speakAs(state.table, who, gathering);
  return { state: { ...state, table }, line: { text: line.text, move: { ...line.move } } };
}

/** The user answers all who wait, elders first, before anybody reacts: so that nobody waits for what an elder asks next. */
function speakScript(state: RelativesState, data: RelativesData) {
  const waiting = waitingFor(state.table, data.gathering);
  const [first, ...queue] = state.queue.length > 0 ? state.queue : waiting.map((one) => one.who);
  const question = waiting.find((one) => one.who === first);
  if (question === undefined || state.delivery?.kind !== 'coach') {
    throw new Error('relatives: the user was given the floor and nobody waits for a word of theirs');
  }
  const { who, topic, level } = question;
  const script = state.delivery.scripts.find(
    (one) => one.relative_id === who && one.topic === topic && one.level === level,
  );
  if (script === undefined) throw new Error(`relatives: no script for ${who}, ${topic}, level ${level}`);
  const said = { to: who, text: script.text, kinTerm: knownTerm(script.kin_term, who, data) };
  const { table } = hearReply(state.table, said, gatheringFor(data, state.changed !== null, who));
  const move: JsonObject = { kind: 'reply', to: who, topic, level, kin_term: script.kin_term };
  return { state: { ...state, table, queue }, line: { text: script.text, move } };
}
