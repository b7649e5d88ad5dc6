import { AIMessage, HumanMessage, type BaseMessage } from '@langchain/core/messages';
import { Annotation, Command, END, START, StateGraph } from '@langchain/langgraph/web';
import { z } from 'zod';
import { argsText, type ToolCall } from '../../core/chat.js';
import type { Bilingual } from '../../core/lang.js';
import { recordNote } from '../../core/record.js';
import { limitReached, passOn, stopWith, type Answer } from '../answer.js';
import { contextOf, seatContext, type SeatConfig, type SeatState } from '../seat.js';
import { askMind, instructed, modelMind } from './ask.js';

/** What the assistant keeps between its messages. */
const ownSchema = z.object({ plan: z.string(), checks: z.int() });
type Own = z.infer<typeof ownSchema>;

/** Reviews of a delivery before it is made, over a trial: a model that never approves must not go round for ever. */
const MOST_CHECKS = 2;

export const planWords = {
  plan: {
    zh: '先不要行动，也不要对用户说话。写一份简短的计划：要弄清什么、要问用户什么、按什么顺序做、交付前核对什么。',
    en: 'Do not act yet, and do not talk to the user. Write a short plan: what to find out, what to ask the user, what to do in which order, and what to check before delivering.',
  },
  keep: { zh: '你的计划（按情况调整）：', en: 'Your plan (adapt it as things turn out):' },
  check: {
    zh: '这是你准备交付的内容，还没有交付。对照任务要求、用户说过的话和工具返回的结果逐项核对。没有问题就只回答 OK；有问题就逐条写出问题和改法。',
    en: 'This is what you are about to deliver; it has not been delivered. Check it point by point against the task, what the user said and what the tools returned. If nothing is wrong answer just OK; else list each problem and its remedy.',
  },
  repair: {
    zh: '交付前的核对发现这些问题，先改好：',
    en: 'The check before delivery found these problems; mend them first:',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const visitState = Annotation.Root({
  messages: Annotation<readonly BaseMessage[]>,
  own: Annotation<Own | null>,
  /** What the last check found, until it is mended. */
  problems: Annotation<string>,
  answer: Annotation<Answer | null>,
  /** Of the calls of this visit. */
  tokens: Annotation<number>,
});
type Visit = typeof visitState.State;

export function compilePlan() {
  return new StateGraph(visitState, seatContext)
    .addNode('plan', makePlan, { ends: ['act', END] })
    .addNode('act', act, { ends: ['check', END] })
    .addNode('check', check, { ends: ['act', END] })
    .addConditionalEdges(START, ({ own }) => (own === null ? 'plan' : 'act'), ['plan', 'act'])
    .compile({ name: 'plan' });
}

async function makePlan(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const asked = instructed(visit.messages, planWords.plan[sitting.case.lang]);
  const answer = await askMind(asked, [], config);
  if (answer.ended !== null) return new Command({ goto: END, update: { answer } });
  recordNote(sitting.journal, 'plan', answer.text);
  const own: Own = { plan: answer.text, checks: 0 };
  return new Command({ goto: 'act', update: { own, tokens: visit.tokens + answer.tokens } });
}

async function act(visit: Visit, config: SeatConfig): Promise<Command> {
  const { scenario, case: played } = contextOf(config).sitting;
  const { lang } = played;
  const { own, problems } = visit;
  const repair = problems === '' ? [] : [`${planWords.repair[lang]}\n${problems}`];
  const asked = instructed(visit.messages, `${planWords.keep[lang]}\n${own?.plan ?? ''}`, ...repair);
  const answer = await askMind(asked, modelMind(config).tools, config);
  const delivers = answer.calls.some(({ name }) =>
    scenario.tools.some((tool) => tool.kind === 'finish' && tool.name === name),
  );
  const checked = answer.ended === null && delivers && (own?.checks ?? 0) < MOST_CHECKS;
  return new Command({
    goto: checked ? 'check' : END,
    update: { answer, tokens: visit.tokens + answer.tokens, problems: '' },
  });
}

async function check(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const { answer, own } = visit;
  if (answer === null || own === null) throw new Error('plan: there is nothing to check');
  const draft = [answer.text, ...answer.calls.map(draftOf)].join('\n');
  const asked = [
    ...visit.messages,
    new AIMessage(draft),
    new HumanMessage(planWords.check[sitting.case.lang]),
  ];
  const review = await askMind(asked, [], config);
  recordNote(sitting.journal, 'check', review.text);
  const tokens = visit.tokens + review.tokens;
  const approved = review.ended !== null || /^\W*ok\b/iu.test(review.text);
  const update = { tokens, own: { ...own, checks: own.checks + 1 }, problems: approved ? '' : review.text };
  return new Command({ goto: approved ? END : 'act', update });
}

const draftOf = (call: ToolCall): string => `${call.name} ${argsText(call)}`;

let compiled: ReturnType<typeof compilePlan> | undefined;

/** Plan, act, check, repair: a plan before the first message, and a review before each delivery. */
export async function runPlan(state: SeatState, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const limit = limitReached(state, sitting);
  if (limit !== null) return stopWith(limit);
  compiled ??= compilePlan();
  const kept = ownSchema.safeParse(state.own);
  const { answer, own, tokens } = await compiled.invoke(
    {
      messages: state.messages,
      own: kept.success ? kept.data : null,
      problems: '',
      answer: null,
      tokens: 0,
    },
    config,
  );
  if (answer === null) throw new Error('plan: no message came of it');
  return passOn(state, { ...answer, tokens }, sitting, own);
}
