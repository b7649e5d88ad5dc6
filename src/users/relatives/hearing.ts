import { PATIENCE, TENSION } from './limits.js';
import { levelAfter } from './levels.js';
import { readReply, type Read } from './reading.js';
import { seniority } from './seniority.js';
import { meanTension, mindOf, questionOf } from './table.js';
import { closesTopic, isWarm } from './closing.js';
import type {
  Gathering,
  Mind,
  Question,
  Reaction,
  Reply,
  ReplyFeatures,
  SaidReply,
  TableState,
} from './types.js';

export type Heard = { readonly table: TableState; readonly features: ReplyFeatures };

/**
 * The user's side has said something to a relative whose question waits. That relative's mind makes of it
 * what it will; the others have seen who was answered. Throws where the relative waits for nothing: ask
 * `questionOf` first.
 */
export function hearReply(table: TableState, said: SaidReply, gathering: Gathering): Heard {
  const question = questionOf(table, said.to);
  if (question === null) throw new Error(`relatives: "${said.to}" waits for no answer`);
  const read = readReply(table, question, said, gathering);
  const { mind, outcome } = afterReply(mindOf(table, said.to), question, read, gathering);
  const others = table.floor.waiting.filter(({ who }) => who !== said.to);
  const order = seniority(gathering.cast);
  const senior = (who: string): boolean => order.indexOf(who) < order.indexOf(said.to);
  const reply: Reply = {
    ...said,
    topic: question.topic,
    level: question.level,
    features: read.features,
    seniorWaiting: others.some(({ who }) => senior(who)),
    outcome,
  };
  const answered: TableState = {
    ...table,
    minds: { ...table.minds, [said.to]: mind },
    floor: { ...table.floor, waiting: others },
    replies: [...table.replies, reply],
  };
  const passed = others.reduce((now, other) => passOver(now, other, senior(other.who)), answered);
  return { table: traced(passed), features: read.features };
}

/** The user's side says nothing to anybody: every question that waits has been ignored. */
export function silence(table: TableState): TableState {
  if (table.floor.gone !== null) return table;
  const ignored = table.floor.waiting.reduce(ignore, table);
  return traced({ ...ignored, silences: table.silences + 1 });
}

function traced(table: TableState): TableState {
  return { ...table, trace: [...table.trace, meanTension(table)] };
}

/** Someone else was answered: whoever waits for longer than patience allows, or was passed over for a junior, is ignored. */
function passOver(table: TableState, question: Question, answeredJunior: boolean): TableState {
  const passedOver = question.passedOver + 1;
  if (answeredJunior || passedOver > PATIENCE) return ignore(table, question);
  return withQuestion(table, { ...question, passedOver });
}

function ignore(table: TableState, question: Question): TableState {
  const mind = mindOf(table, question.who);
  const tension = clampTension(mind.tension + 1);
  const reaction: Reaction =
    tension >= TENSION.most ? { kind: 'walk-out' } : { kind: 'again', topic: question.topic };
  const minds = { ...table.minds, [question.who]: { ...mind, tension, reaction } };
  return withQuestion({ ...table, minds }, { ...question, passedOver: 0 });
}

function withQuestion(table: TableState, question: Question): TableState {
  const waiting = table.floor.waiting.map((one) => (one.who === question.who ? question : one));
  return { ...table, floor: { ...table.floor, waiting } };
}

function clampTension(tension: number): number {
  return Math.min(TENSION.most, Math.max(0, tension));
}

type AfterReply = { readonly mind: Mind; readonly outcome: Reply['outcome'] };

function afterReply(mind: Mind, question: Question, read: Read, gathering: Gathering): AfterReply {
  const { features } = read;
  const { topic, level } = question;
  const before = mind.topics[topic] ?? { status: 'asked', level, needed: level };
  const closes = closesTopic(question, before.needed, features, gathering);
  const warm = closes && isWarm(features);
  const next = closes ? null : levelAfter(level);
  const outcome = closes ? 'closed' : next === null ? 'offended' : 'pressed';
  const change = (outcome === 'offended' ? 1 : 0) - (warm ? 1 : 0);
  const tension = clampTension(mind.tension + upset(features) + change);
  const taken = features.redirects;
  const reaction: Reaction = closes
    ? { kind: 'close', topic, warm, told: features.answers, taken }
    : next === null
      ? { kind: 'offence', topic }
      : { kind: 'press', topic, level: next, taken };
  return {
    outcome,
    mind: {
      ...mind,
      tension,
      topics: { ...mind.topics, [topic]: { ...before, status: outcome === 'pressed' ? 'asked' : outcome } },
      used: taken === null ? mind.used : [...mind.used, taken],
      bounds: { ...mind.bounds, ...read.bounds },
      reaction: tension >= TENSION.most ? { kind: 'walk-out' } : reaction,
    },
  };
}

/** What a reply adds to the tension of who hears it. */
function upset({ harsh, insult, repeats, formula }: ReplyFeatures): number {
  return (harsh || insult !== null ? 1 : 0) + (repeats ? 1 : 0) + (formula ? 1 : 0);
}
