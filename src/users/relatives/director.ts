import { PATIENCE } from './limits.js';
import { seniority } from './seniority.js';
import { isOver, mindOf, turnsOf } from './table.js';
import { factOf } from './closing.js';
import type { Gathering, Question, Reaction, Relative, TableState } from './types.js';

/** What is to happen at the table next, and by whom. */
export type Plan = { readonly who: string } & (
  | { readonly act: 'react'; readonly reaction: Reaction }
  | { readonly act: 'ask'; readonly topic: string; readonly interrupts: boolean }
  | { readonly act: 'second' | 'defend'; readonly question: Question }
  | { readonly act: 'read-aloud' | 'farewell' }
);

/** Who speaks now; null when it is the user's side's turn, or nobody has anything left to say. */
export function nextSpeaker(table: TableState, gathering: Gathering): string | null {
  return planNext(table, gathering)?.who ?? null;
}

/**
 * What happens next. Whoever walks out does so at once; then somebody may break in; then come the answers to
 * what was said, then those who meddle, then new questions while the table has room for them. Among equals
 * whoever has been silent longest comes first, then the more senior.
 */
export function planNext(table: TableState, gathering: Gathering): Plan | null {
  if (table.floor.gone !== null) return null;
  const order = turnOrder(table, gathering);
  return (
    walkOut(table, order) ??
    breakIn(table, order, gathering) ??
    reaction(table, order, gathering) ??
    (isOver(table, gathering)
      ? farewell(table, gathering)
      : (meddle(table, gathering) ?? newQuestion(table, order, gathering)))
  );
}

function turnOrder(table: TableState, { cast }: Gathering): readonly Relative[] {
  const ranks = seniority(cast);
  const last = ({ id }: Relative): number => table.floor.spokeAt[id] ?? 0;
  return [...cast].sort((a, b) => last(a) - last(b) || ranks.indexOf(a.id) - ranks.indexOf(b.id));
}

function walkOut(table: TableState, order: readonly Relative[]): Plan | null {
  const leaver = order.find(({ id }) => mindOf(table, id).reaction?.kind === 'walk-out');
  return leaver === undefined ? null : { who: leaver.id, act: 'react', reaction: { kind: 'walk-out' } };
}

/** Once in a talk: before one relative can follow up, another of pressure 3 asks something of their own. */
function breakIn(table: TableState, order: readonly Relative[], gathering: Gathering): Plan | null {
  if (!gathering.interrupts || table.floor.interrupted || isOver(table, gathering)) return null;
  const pressing = order.find(({ id }) => mindOf(table, id).reaction?.kind === 'press');
  const rude = order.find(
    (one) =>
      one.pressure === 3 && one !== pressing && canAsk(table, one) && hasRoom(table, one.id, gathering),
  );
  if (pressing === undefined || rude === undefined) return null;
  const topic = unaskedOf(table, rude);
  return topic === null ? null : { who: rude.id, act: 'ask', topic, interrupts: true };
}

function reaction(table: TableState, order: readonly Relative[], gathering: Gathering): Plan | null {
  const late = turnsOf(table) >= gathering.maxTurns;
  for (const { id } of order) {
    const pending = mindOf(table, id).reaction;
    if (pending === null || (late && (pending.kind === 'press' || pending.kind === 'again'))) continue;
    if (pending.kind === 'press' && !hasRoom(table, id, gathering)) continue;
    return { who: id, act: 'react', reaction: pending };
  }
  return null;
}

function farewell(table: TableState, { cast }: Gathering): Plan | null {
  const host = seniority(cast)[0];
  return table.floor.farewell || host === undefined ? null : { who: host, act: 'farewell' };
}

/** Somebody backs a question up, or takes the user's side in one; each once in a talk. */
function meddle(table: TableState, gathering: Gathering): Plan | null {
  const { seconds, defends } = gathering;
  const { seconded, defended, waiting } = table.floor;
  const closed = (question: Question): boolean => factOf(gathering, question.topic)?.privacy !== 'open';
  if (seconds !== null && !seconded) {
    const question = waiting.find((one) => one.who === seconds.whose && closed(one));
    if (question !== undefined) return { who: seconds.who, act: 'second', question };
  }
  if (defends === null || defended) return null;
  const question = waiting.find(
    (one) => one.who === defends.whose && closed(one) && one.level >= defendedFrom(table, one),
  );
  return question === undefined ? null : { who: defends.who, act: 'defend', question };
}

/** The user is defended at the second question, or at the first from somebody who asks only once. */
function defendedFrom(table: TableState, { who, topic }: Question): number {
  return Math.min(2, mindOf(table, who).topics[topic]?.needed ?? 1);
}

function newQuestion(table: TableState, order: readonly Relative[], gathering: Gathering): Plan | null {
  if (table.floor.waiting.length >= gathering.crowd) return null;
  const asker = order.find((one) => canAsk(table, one) && hasRoom(table, one.id, gathering));
  if (asker === undefined) return null;
  if (mindOf(table, asker.id).unread) return { who: asker.id, act: 'read-aloud' };
  const topic = unaskedOf(table, asker);
  return topic === null ? null : { who: asker.id, act: 'ask', topic, interrupts: false };
}

/**
 * Whether a relative may put a question before their juniors' that wait: not where these, answered in order of
 * seniority, would then be left for longer than their patience lasts. Seniors give way so far.
 */
function hasRoom({ floor }: TableState, id: string, { cast }: Gathering): boolean {
  const order = seniority(cast);
  const rank = (who: string): number => order.indexOf(who);
  return floor.waiting.every((question) => {
    if (rank(question.who) <= rank(id)) return true;
    const before = floor.waiting.filter(({ who }) => rank(who) < rank(question.who)).length;
    return before + 1 <= PATIENCE - question.passedOver;
  });
}

/** Has a topic left and is not in the middle of another. */
function canAsk(table: TableState, { id }: Relative): boolean {
  const { reaction, topics } = mindOf(table, id);
  if (reaction !== null || table.floor.waiting.some(({ who }) => who === id)) return false;
  return Object.values(topics).some(({ status }) => status === 'unasked');
}

/** The next topic of a relative's agenda, in its order. */
function unaskedOf(table: TableState, { id, agenda }: Relative): string | null {
  return agenda.find((topic) => mindOf(table, id).topics[topic]?.status === 'unasked') ?? null;
}
