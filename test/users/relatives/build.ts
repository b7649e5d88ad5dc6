import { nextSpeaker } from '../../../src/users/relatives/director.js';
import { hearReply, silence } from '../../../src/users/relatives/hearing.js';
import { speakAs } from '../../../src/users/relatives/speaking.js';
import { isOver, startTable, waitingFor } from '../../../src/users/relatives/table.js';
import type {
  Gathering,
  Mind,
  Move,
  ProfileFact,
  Question,
  Relative,
  ReplyFeatures,
  TableState,
} from '../../../src/users/relatives/types.js';

/** A mother's younger brother of 52 who asks once what the user earns and likes fishing and chess. */
export function relative(change: Partial<Relative> = {}): Relative {
  return {
    id: 'jiu',
    name: '周国强',
    sex: 'male',
    rel_path: '母弟',
    age: 52,
    region: 'north',
    agenda: ['salary'],
    interests: ['fishing', 'chess', 'tea'],
    pressure: 1,
    ...change,
  };
}

/** A father's mother of 78 who asks once about a partner and likes yangge and dumplings. */
export const grandmother = (change: Partial<Relative> = {}): Relative =>
  relative({
    id: 'nai',
    name: '李秀兰',
    sex: 'female',
    rel_path: '父母',
    age: 78,
    agenda: ['partner'],
    interests: ['yangge', 'dumplings'],
    ...change,
  });

/** A father's younger sister of 47 who asks about a house. */
export const aunt = (change: Partial<Relative> = {}): Relative =>
  relative({
    id: 'gu',
    name: '张丽',
    sex: 'female',
    rel_path: '父妹',
    age: 47,
    agenda: ['house'],
    interests: ['square-dance', 'flowers', 'short-videos'],
    ...change,
  });

export function fact(change: Partial<ProfileFact> = {}): ProfileFact {
  return {
    key: 'salary',
    value: 23417,
    unit: 'yuan/month',
    aliases: [],
    privacy: 'private',
    may_know: [],
    ...change,
  };
}

export function gathering(change: Partial<Gathering> = {}): Gathering {
  return {
    lang: 'zh',
    seed: 'test',
    cast: [relative()],
    profile: [fact()],
    kinAccept: { jiu: ['舅舅', '舅'], nai: ['奶奶'], gu: ['姑姑', '姑'] },
    maxTurns: 16,
    crowd: 2,
    seconds: null,
    defends: null,
    guesses: [],
    interrupts: false,
    ...change,
  };
}

export type Said = { readonly who: string; readonly text: string; readonly move: Move };

/** Lets the relatives speak until it is the user's side's turn. */
export function round(
  table: TableState,
  at: Gathering,
): { readonly table: TableState; readonly said: readonly Said[] } {
  const said: Said[] = [];
  let now = table;
  for (let who = nextSpeaker(now, at); who !== null; who = nextSpeaker(now, at)) {
    const { table: after, line } = speakAs(now, who, at);
    said.push({ who, ...line });
    now = after;
  }
  return { table: now, said };
}

/** A table whose first questions have been asked. */
export const opened = (at: Gathering): TableState => round(startTable(at), at).table;

type Addressed = { readonly to?: string; readonly kinTerm?: string };

/** One reply, and what the relatives then say. */
export function answer(
  table: TableState,
  at: Gathering,
  text: string,
  addressed: Addressed = {},
): { readonly table: TableState; readonly said: readonly Said[]; readonly features: ReplyFeatures } {
  const to = addressed.to ?? firstWaiting(table, at).who;
  const kinTerm = addressed.kinTerm ?? at.kinAccept[to]?.[0] ?? '';
  const heard = hearReply(table, { to, text, kinTerm }, at);
  return { ...round(heard.table, at), features: heard.features };
}

export function firstWaiting(table: TableState, at: Gathering): Question {
  const [question] = waitingFor(table, at);
  if (question === undefined) throw new Error('nobody waits for an answer');
  return question;
}

export function mind(table: TableState, id = 'jiu'): Mind {
  const found = table.minds[id];
  if (found === undefined) throw new Error(`no ${id} at the table`);
  return found;
}

/** A whole talk: the replies in turn, each to whoever is to be answered first; null keeps silent. */
export function talk(
  at: Gathering,
  replies: (
    question: Question,
    turn: number,
  ) => { readonly to?: string; readonly text: string; readonly kinTerm?: string } | null,
): {
  readonly table: TableState;
  readonly said: readonly (Said | { readonly to: string; readonly text: string })[];
} {
  let { table, said: opening } = round(startTable(at), at);
  const said: (Said | { readonly to: string; readonly text: string })[] = [...opening];
  for (let turn = 0; !isOver(table, at); turn += 1) {
    const question = firstWaiting(table, at);
    const reply = replies(question, turn);
    if (reply === null) table = silence(table);
    else {
      const to = reply.to ?? question.who;
      said.push({ to, text: reply.text });
      table = hearReply(
        table,
        { to, text: reply.text, kinTerm: reply.kinTerm ?? at.kinAccept[to]?.[0] ?? '' },
        at,
      ).table;
    }
    ({ table, said: opening } = round(table, at));
    said.push(...opening);
  }
  return { table, said };
}
