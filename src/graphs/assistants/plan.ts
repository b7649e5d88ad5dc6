import { AIMessage, HumanMessage, type BaseMessage } from '@langchain/core/messages';
import { Annotation, Command, END, START, StateGraph } from '@langchain/langgraph/web';
import { z } from 'zod';
import { argsText, type ToolCall } from '../../core/chat.js';
import type { Lang } from '../../core/lang.js';
import { recordNote } from '../../core/record.js';
import type { Answer } from '../answer.js';
import { contextOf, seatContext, type Seat, type SeatConfig } from '../seat.js';
import { graphWays } from '../way.js';
import { approves } from './approval.js';
import { askMind, instructed, modelMind } from './ask.js';
import { planWords } from './plan-words.js';
import { visitSeat } from './visit.js';

/** What the assistant keeps between its messages. */
const ownSchema = z.object({
  plan: z.string(),
  checks: z.int(),
  /** A delivery that was held back, and what is wrong with it: kept until the next is written. */
  held: z.object({ draft: z.string(), problems: z.string() }).nullable(),
});
type Own = z.infer<typeof ownSchema>;

/** Reviews of a delivery before it is made, over a trial: a model that never approves must not go round for ever. */
const MOST_CHECKS = 2;

const visitState = Annotation.Root({
  messages: Annotation<readonly BaseMessage[]>,
  own: Annotation<Own | null>,
  answer: Annotation<Answer | null>,
  /** Of the calls of this visit. */
  tokens: Annotation<number>,
  /** What the trial's limit leaves for them. */
  tokensLeft: Annotation<number>,
});
type Visit = typeof visitState.State;

export function compilePlan({ ready } = graphWays.thinned) {
  const graph = new StateGraph(visitState, seatContext)
    .addNode('plan', makePlan, { ends: ['act', END] })
    .addNode('act', act, { ends: ['check', END] })
    .addNode('check', check, { ends: ['act', END] })
    .addConditionalEdges(START, ({ own }) => (own === null ? 'plan' : 'act'), ['plan', 'act'])
    .compile({ name: 'plan' });
  return ready(graph);
}

async function makePlan(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const tools = modelMind(config).tools.map(({ name, description }) => `- ${name}: ${description}`);
  const words = [planWords.plan[sitting.case.lang], ...tools].join('\n');
  const answer = await askMind(instructed(visit.messages, words), [], config);
  const tokens = visit.tokens + answer.tokens;
  if (answer.ended !== null) return new Command({ goto: END, update: { answer, tokens } });
  recordNote(sitting.journal, 'plan', answer.text);
  const own: Own = { plan: answer.text, checks: 0, held: null };
  return new Command({ goto: tokens < visit.tokensLeft ? 'act' : END, update: { own, tokens } });
}

async function act(visit: Visit, config: SeatConfig): Promise<Command> {
  const { scenario, case: played } = contextOf(config).sitting;
  const { own } = visit;
  if (own === null) throw new Error('plan: there is no plan to act on');
  const asked = instructed(visit.messages, ...remindersOf(own, played.lang));
  const answer = await askMind(asked, modelMind(config).tools, config);
  const tokens = visit.tokens + answer.tokens;
  const delivers = answer.calls.some(({ name }) =>
    scenario.tools.some((tool) => tool.kind === 'finish' && tool.name === name),
  );
  if (!delivers || answer.ended !== null) return new Command({ goto: END, update: { answer, tokens } });
  const checked = own.checks < MOST_CHECKS && tokens < visit.tokensLeft;
  return new Command({
    goto: checked ? 'check' : END,
    update: { answer, tokens, own: { ...own, held: null } },
  });
}

function remindersOf({ plan, held }: Own, lang: Lang): readonly string[] {
  const kept = plan === '' ? [] : [`${planWords.keep[lang]}\n${plan}`];
  if (held === null) return kept;
  const { draft, problems } = held;
  return [...kept, `${planWords.draft[lang]}\n${draft}`, `${planWords.repair[lang]}\n${problems}`];
}

/** A review that ended or says nothing has found nothing; what it calls is not made. */
async function check(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const { answer, own } = visit;
  if (answer === null || own === null) throw new Error('plan: there is nothing to check');
  const { lang } = sitting.case;
  const draft = [answer.text, ...answer.calls.map(draftOf)].filter((part) => part !== '').join('\n');
  const asked = [
    ...instructed(visit.messages, ...remindersOf(own, lang)),
    new AIMessage(draft),
    new HumanMessage(planWords.check[lang]),
  ];
  const review = await askMind(asked, [], config);
  recordNote(sitting.journal, 'check', review.text);
  const tokens = visit.tokens + review.tokens;
  const problems = review.ended === null ? review.text.trim() : '';
  const again = problems !== '' && !approves(problems) && tokens < visit.tokensLeft;
  const held = again ? { draft, problems } : null;
  const update = { tokens, own: { ...own, checks: own.checks + 1, held } };
  return new Command({ goto: again ? 'act' : END, update });
}

const draftOf = (call: ToolCall): string => `${call.name} ${argsText(call)}`;

/** Plan, act, check, repair: a plan before the first message, and a review before each delivery. */
export function planSeat(way = graphWays.thinned): Seat {
  const graph = compilePlan(way);
  return visitSeat((begun, kept, config) => {
    const start = { ...begun, own: ownSchema.nullable().parse(kept) };
    return way.finalState(graph, start, config, ['answer', 'own', 'tokens']);
  });
}
