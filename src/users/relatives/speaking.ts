import { planNext, type Plan } from './director.js';
import { interestLines } from './interest-words.js';
import { mindOf, relativeOf } from './table.js';
import type {
  Gathering,
  Level,
  Mind,
  Move,
  Question,
  Reaction,
  Relative,
  TableLine,
  TableState,
} from './types.js';
import { chooserFor, joined, type Chooser } from './wording.js';

export type Spoken = { readonly table: TableState; readonly line: TableLine };

/** What a line is before it is worded, and what it changes. */
type Act = { readonly move: Partial<Move> & Pick<Move, 'kind'>; readonly table: TableState };

const silent: Omit<Move, 'kind'> = {
  topic: null,
  level: null,
  interest: null,
  taken: null,
  numbers: [],
  interrupts: false,
};

/** Lets `nextSpeaker` speak. Throws when it is not this relative's turn. */
export function speakAs(table: TableState, who: string, gathering: Gathering): Spoken {
  const plan = planNext(table, gathering);
  if (plan?.who !== who) throw new Error(`relatives: it is not the turn of "${who}"`);
  const turn = table.floor.lines + 1;
  const chooser = chooserFor(gathering, relativeOf(gathering, who), turn, table.floor.said);
  const act = actOf(table, plan, chooser, gathering);
  const { floor } = act.table;
  const text = joined(chooser.pieces(), gathering.lang);
  const said = [...floor.said, ...chooser.pieces().used];
  const spokeAt = { ...floor.spokeAt, [who]: turn };
  return {
    table: { ...act.table, floor: { ...floor, lines: turn, said, spokeAt } },
    line: { text, move: { ...silent, ...act.move } },
  };
}

function actOf(table: TableState, plan: Plan, chooser: Chooser, gathering: Gathering): Act {
  switch (plan.act) {
    case 'ask':
      return asks(table, plan, chooser, gathering);
    case 'react':
      return reacts(table, plan.who, plan.reaction, chooser, gathering);
    case 'second':
      return seconds(table, plan.question, chooser);
    case 'defend':
      return defends(table, plan.question, chooser, gathering);
    case 'read-aloud':
      chooser.line('lead-reading');
      chooser.text(relativeOf(gathering, plan.who).reads ?? '');
      return { move: { kind: plan.act }, table: withMind(table, plan.who, { unread: false }) };
    case 'farewell':
      chooser.line('farewell');
      return { move: { kind: plan.act }, table: onFloor(table, { farewell: true }) };
  }
}

function asks(
  table: TableState,
  { who, topic, interrupts }: Extract<Plan, { act: 'ask' }>,
  chooser: Chooser,
  gathering: Gathering,
): Act {
  const interest = interrupts ? null : toMention(table, relativeOf(gathering, who), gathering);
  chooser.interest(interest, 'mention');
  chooser.line(interrupts ? 'lead-break-in' : 'lead');
  const { numbers, text } = chooser.question(topic, 1);
  const asked = openQuestion(table, who, { topic, level: 1, numbers, text }, interest);
  const after = interrupts ? onFloor(asked, { interrupted: true }) : asked;
  return { move: { kind: 'ask', topic, level: 1, interest, numbers, interrupts }, table: after };
}

function reacts(
  table: TableState,
  who: string,
  reaction: Reaction,
  chooser: Chooser,
  gathering: Gathering,
): Act {
  const calmed = withMind(table, who, { reaction: null });
  switch (reaction.kind) {
    case 'press':
      return presses(calmed, who, reaction, chooser, gathering);
    case 'again':
      return asksAgain(calmed, who, chooser);
    case 'close': {
      const { topic, taken, warm, told } = reaction;
      chooser.line(warm ? (told ? 'close-told' : 'close') : 'close-cool');
      if (warm) chooser.interest(taken, 'warm');
      return { move: { kind: 'close', topic, taken: warm ? taken : null }, table: calmed };
    }
    case 'offence':
      chooser.line('offence');
      return { move: { kind: 'offence', topic: reaction.topic }, table: calmed };
    case 'walk-out':
      chooser.line('walk-out');
      return { move: { kind: 'walk-out' }, table: onFloor(calmed, { gone: who }) };
  }
}

function presses(
  table: TableState,
  who: string,
  { topic, level, taken }: Extract<Reaction, { kind: 'press' }>,
  chooser: Chooser,
  gathering: Gathering,
): Act {
  const interest = toMention(table, relativeOf(gathering, who), gathering);
  chooser.interest(taken, 'warm');
  chooser.interest(interest, 'mention');
  chooser.line(taken === null && interest === null ? 'lead-firm' : 'lead-back');
  const { numbers, text } = chooser.question(topic, level);
  return {
    move: { kind: 'press', topic, level, interest, taken, numbers },
    table: openQuestion(table, who, { topic, level, numbers, text }, interest),
  };
}

function asksAgain(table: TableState, who: string, chooser: Chooser): Act {
  const question = table.floor.waiting.find((one) => one.who === who);
  if (question === undefined) throw new Error(`relatives: "${who}" has no question to repeat`);
  const { topic, level } = question;
  chooser.line('lead-again');
  const { numbers, text } = chooser.question(topic, level);
  const waiting = table.floor.waiting.map((one) => (one === question ? { ...one, text, numbers } : one));
  return { move: { kind: 'again', topic, level, numbers }, table: onFloor(table, { waiting }) };
}

function seconds(table: TableState, { who, topic, level }: Question, chooser: Chooser): Act {
  chooser.line('second');
  const mind = mindOf(table, who);
  const state = mind.topics[topic] ?? { status: 'asked', level, needed: level };
  const needed: Level = state.needed === 1 ? 2 : 3;
  const topics = { ...mind.topics, [topic]: { ...state, needed } };
  return {
    move: { kind: 'second', topic, level },
    table: onFloor(withMind(table, who, { topics }), { seconded: true }),
  };
}

function defends(table: TableState, question: Question, chooser: Chooser, gathering: Gathering): Act {
  const { who, topic, level } = question;
  const mind = mindOf(table, who);
  const interest = toMention(table, relativeOf(gathering, who), gathering);
  chooser.line('defend');
  chooser.interest(interest, 'nudge');
  const waiting = table.floor.waiting.map((one) => (one === question ? { ...one, eased: true } : one));
  const told = withMind(table, who, { mentioned: mentionedWith(mind, interest) });
  return {
    move: { kind: 'defend', topic, level, interest },
    table: onFloor(told, { waiting, defended: true }),
  };
}

/** An interest of a relative's that nothing was said of so far, and no reply took up; null where there is none. */
function toMention(
  { minds, floor }: TableState,
  { id, interests }: Relative,
  { lang }: Gathering,
): string | null {
  const { used } = mindOf({ minds }, id);
  const spokenOf = (interest: string): boolean =>
    (['mention', 'nudge'] as const).some((part) =>
      interestLines(interest, lang, part).some((wording) => floor.said.includes(wording)),
    );
  return interests.find((interest) => !used.includes(interest) && !spokenOf(interest)) ?? null;
}

function mentionedWith({ mentioned }: Mind, interest: string | null): readonly string[] {
  return interest === null || mentioned.includes(interest) ? mentioned : [...mentioned, interest];
}

function openQuestion(
  table: TableState,
  who: string,
  asked: Pick<Question, 'topic' | 'level' | 'numbers' | 'text'>,
  interest: string | null,
): TableState {
  const { topic, level } = asked;
  const mind = mindOf(table, who);
  const needed = mind.topics[topic]?.needed ?? level;
  const topics = { ...mind.topics, [topic]: { status: 'asked' as const, level, needed } };
  const heard = withMind(table, who, { topics, mentioned: mentionedWith(mind, interest) });
  const question: Question = { ...asked, who, eased: false, passedOver: 0 };
  return onFloor(heard, { waiting: [...heard.floor.waiting, question] });
}

function withMind(table: TableState, who: string, change: Partial<Mind>): TableState {
  return { ...table, minds: { ...table.minds, [who]: { ...mindOf(table, who), ...change } } };
}

function onFloor(table: TableState, change: Partial<TableState['floor']>): TableState {
  return { ...table, floor: { ...table.floor, ...change } };
}
