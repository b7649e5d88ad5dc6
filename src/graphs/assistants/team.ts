import type { BaseMessage } from '@langchain/core/messages';
import { Annotation, Command, END, START, StateGraph } from '@langchain/langgraph/web';
import { z } from 'zod';
import { recordNote } from '../../core/record.js';
import type { AnyScenario } from '../../core/scenario.js';
import type { ToolSpec } from '../../core/tool.js';
import { limitReached, passOn, stopWith, type Answer } from '../answer.js';
import { contextOf, seatContext, type SeatConfig, type SeatState } from '../seat.js';
import { askMind, instructed, modelMind } from './ask.js';
import { filled, teamWords } from './team-words.js';

const EDITOR = 'editor';

/** What the team keeps between its messages: whose turn it is, with what task, and what was reported. */
const ownSchema = z.object({
  on: z.string().nullable(),
  task: z.string(),
  notes: z.array(z.object({ from: z.string(), text: z.string() })),
});
type Own = z.infer<typeof ownSchema>;
const newTeam: Own = { on: null, task: '', notes: [] };

/** Hand-overs before one message; after that the editor must speak. */
const MOST_ROUNDS = 6;

const visitState = Annotation.Root({
  messages: Annotation<readonly BaseMessage[]>,
  own: Annotation<Own>,
  rounds: Annotation<number>,
  answer: Annotation<Answer | null>,
  /** Of the calls of this visit. */
  tokens: Annotation<number>,
});
type Visit = typeof visitState.State;

export function compileTeam() {
  const members = ['specialist', 'editor'];
  return new StateGraph(visitState, seatContext)
    .addNode('supervisor', supervise, { ends: [...members, END] })
    .addNode('specialist', specialise, { ends: ['supervisor', END] })
    .addNode('editor', edit, { ends: [END] })
    .addConditionalEdges(START, ({ own }) => nodeOf(own.on), ['supervisor', ...members])
    .compile({ name: 'team' });
}

function nodeOf(on: string | null): string {
  if (on === null) return 'supervisor';
  return on === EDITOR ? 'editor' : 'specialist';
}

/** The areas that have a tool to act with; what is delivered is the editor's. */
const areasOf = ({ tools }: AnyScenario): readonly string[] => [
  ...new Set(tools.filter(({ kind }) => kind !== 'finish').map(({ area }) => area)),
];

async function supervise(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const members = [...areasOf(sitting.scenario), EDITOR];
  const answer = await ask(
    visit,
    teamWords.supervisor[sitting.case.lang],
    [delegate(members, config)],
    config,
  );
  const tokens = visit.tokens + answer.tokens;
  if (answer.ended !== null) return new Command({ goto: END, update: { answer, tokens } });
  const order = visit.rounds >= MOST_ROUNDS ? null : orderOf(answer, members);
  const { to, task } = order ?? { to: EDITOR, task: answer.text };
  recordNote(sitting.journal, 'supervisor', `${to}: ${task}`);
  const own = { ...visit.own, on: to, task };
  return new Command({ goto: nodeOf(to), update: { own, tokens, rounds: visit.rounds + 1 } });
}

const orderSchema = z.object({ to: z.string(), task: z.string().default('') });

function orderOf({ calls }: Answer, members: readonly string[]): z.infer<typeof orderSchema> | null {
  const orders = calls.flatMap((call) => ('args' in call ? [orderSchema.safeParse(call.args)] : []));
  const order = orders.find(({ success, data }) => success && members.includes(data.to));
  return order?.data ?? null;
}

function delegate(members: readonly string[], config: SeatConfig): ToolSpec {
  const { lang } = contextOf(config).sitting.case;
  const text = (description: string) => ({ type: 'string', description });
  return {
    name: 'delegate',
    description: teamWords.delegate[lang],
    parameters: {
      type: 'object',
      properties: {
        to: { ...text(teamWords.to[lang]), enum: [...members] },
        task: text(teamWords.task[lang]),
      },
      required: ['to', 'task'],
      additionalProperties: false,
    },
  };
}

async function specialise(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const { own } = visit;
  const area = own.on ?? '';
  const role = filled(teamWords.specialist[sitting.case.lang], { area, task: own.task });
  const tools = toolsOf(config, (tool) => tool.kind !== 'finish' && tool.area === area);
  const answer = await ask(visit, role, tools, config);
  const tokens = visit.tokens + answer.tokens;
  if (answer.ended !== null || answer.calls.length > 0) {
    return new Command({ goto: END, update: { answer, tokens } });
  }
  recordNote(sitting.journal, area, answer.text);
  const notes = [...own.notes, { from: area, text: answer.text }];
  return new Command({ goto: 'supervisor', update: { own: { ...own, on: null, task: '', notes }, tokens } });
}

async function edit(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const role = filled(teamWords.editor[sitting.case.lang], { task: visit.own.task });
  const tools = toolsOf(config, ({ kind }) => kind === 'finish' || kind === 'ask');
  const answer = await ask(visit, role, tools, config);
  const own = { ...visit.own, on: null, task: '' };
  return new Command({ goto: END, update: { answer, own, tokens: visit.tokens + answer.tokens } });
}

function toolsOf(
  config: SeatConfig,
  fits: (tool: AnyScenario['tools'][number]) => boolean,
): readonly ToolSpec[] {
  const names = contextOf(config)
    .sitting.scenario.tools.filter(fits)
    .map(({ name }) => name);
  return modelMind(config).tools.filter(({ name }) => names.includes(name));
}

function ask(visit: Visit, role: string, tools: readonly ToolSpec[], config: SeatConfig): Promise<Answer> {
  const { lang } = contextOf(config).sitting.case;
  const notes = visit.own.notes.map(({ from, text }) => `- ${from}: ${text}`);
  const told = notes.length === 0 ? [] : [[teamWords.notes[lang], ...notes].join('\n')];
  return askMind(instructed(visit.messages, role, ...told), tools, config);
}

let compiled: ReturnType<typeof compileTeam> | undefined;

/** A supervisor routes to specialists, each with the tools of one area; an editor speaks to the user and delivers. */
export async function runTeam(state: SeatState, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const limit = limitReached(state, sitting);
  if (limit !== null) return stopWith(limit);
  compiled ??= compileTeam();
  const kept = ownSchema.safeParse(state.own);
  const start = { messages: state.messages, own: kept.success ? kept.data : newTeam };
  const { answer, own, tokens } = await compiled.invoke(
    { ...start, rounds: 0, answer: null, tokens: 0 },
    config,
  );
  if (answer === null) throw new Error('team: no message came of it');
  return passOn(state, { ...answer, tokens }, sitting, own);
}
