import { pressLimit } from './levels.js';
import type { Gathering, Mind, Question, Relative, TableState, TopicState } from './types.js';
import { TENSION } from './limits.js';
import { seniority } from './seniority.js';

/**
 * A table at which nobody has spoken yet. `told`: interests, by relative, that count as brought up already
 * (a coach is told them by the user, for scripts are due before anyone speaks).
 */
export function startTable(
  { cast }: Pick<Gathering, 'cast'>,
  told: Readonly<Record<string, readonly string[]>> = {},
): TableState {
  const minds = Object.fromEntries(cast.map((relative) => [relative.id, startMind(relative, told)]));
  return {
    minds,
    floor: {
      waiting: [],
      lines: 0,
      spokeAt: Object.fromEntries(cast.map(({ id }) => [id, 0])),
      said: [],
      seconded: false,
      defended: false,
      interrupted: false,
      gone: null,
      farewell: false,
    },
    replies: [],
    silences: 0,
    trace: [meanTension({ minds })],
  };
}

function startMind(relative: Relative, told: Readonly<Record<string, readonly string[]>>): Mind {
  const topic: TopicState = { status: 'unasked', level: 0, needed: pressLimit(relative) };
  return {
    tension: TENSION.start,
    topics: Object.fromEntries(relative.agenda.map((key) => [key, topic])),
    mentioned: (told[relative.id] ?? []).filter((interest) => relative.interests.includes(interest)),
    used: [],
    bounds: {},
    reaction: null,
    unread: relative.reads !== undefined && relative.reads !== '',
  };
}

/** A relative's mind. Throws for an id that is not at the table: a mistake of the caller's. */
export function mindOf(table: Pick<TableState, 'minds'>, id: string): Mind {
  const mind = table.minds[id];
  if (mind === undefined) throw new Error(`relatives: nobody at the table has the id "${id}"`);
  return mind;
}

export function relativeOf({ cast }: Pick<Gathering, 'cast'>, id: string): Relative {
  const relative = cast.find((one) => one.id === id);
  if (relative === undefined) throw new Error(`relatives: nobody in the cast has the id "${id}"`);
  return relative;
}

/** The questions that wait for an answer, the most senior relative's first. */
export function waitingFor(table: TableState, { cast }: Pick<Gathering, 'cast'>): readonly Question[] {
  if (table.floor.gone !== null) return [];
  const order = seniority(cast);
  return [...table.floor.waiting].sort((a, b) => order.indexOf(a.who) - order.indexOf(b.who));
}

/** The question that this relative waits to have answered; null where there is none. */
export function questionOf(table: TableState, id: string): Question | null {
  return table.floor.gone === null ? (table.floor.waiting.find(({ who }) => who === id) ?? null) : null;
}

/** Rounds that the user's side has had: replies and silences. */
export function turnsOf({ replies, silences }: TableState): number {
  return replies.length + silences;
}

/** Whether nothing more is asked: all topics settled, all turns had, or somebody has walked out. */
export function isOver(table: TableState, { maxTurns }: Pick<Gathering, 'maxTurns'>): boolean {
  if (table.floor.gone !== null || turnsOf(table) >= maxTurns) return true;
  return Object.values(table.minds).every(({ topics }) =>
    Object.values(topics).every(({ status }) => status === 'closed' || status === 'offended'),
  );
}

/** Every topic of every agenda, with whose it is. */
export function topicsOf({ minds }: Pick<TableState, 'minds'>): readonly (TopicState & {
  readonly who: string;
  readonly topic: string;
})[] {
  return Object.entries(minds).flatMap(([who, { topics }]) =>
    Object.entries(topics).map(([topic, state]) => ({ ...state, who, topic })),
  );
}

/** Mean tension of the table, 0..5. */
export function meanTension({ minds }: Pick<TableState, 'minds'>): number {
  const all = Object.values(minds).map(({ tension }) => tension);
  return all.reduce((sum, tension) => sum + tension, 0) / Math.max(1, all.length);
}

/** Mean tension summed over `maxTurns` rounds; a talk that ended earlier stays as it ended. */
export function tensionArea({ trace }: TableState, { maxTurns }: Pick<Gathering, 'maxTurns'>): number {
  const last = trace.at(-1) ?? TENSION.start;
  const rounds = Array.from({ length: maxTurns }, (_, i) => trace[i + 1] ?? last);
  return rounds.reduce((sum, tension) => sum + tension, 0);
}
