import type { BaseMessage } from '@langchain/core/messages';
import { Annotation, Command, END, START, StateGraph } from '@langchain/langgraph/web';
import { z } from 'zod';
import { recordNote } from '../../core/record.js';
import type { ToolSpec } from '../../core/tool.js';
import type { Answer } from '../answer.js';
import { contextOf, seatContext, type Seat, type SeatConfig } from '../seat.js';
import { askMind, instructed, modelMind } from './ask.js';
import { graphWays } from '../way.js';
import { delegateTo, EDITOR, membersOf, orderOf } from './members.js';
import { filled, teamWords } from './team-words.js';
import { visitSeat } from './visit.js';

/** What the team keeps between its messages: whose turn it is, with what task, and what was reported. */
const ownSchema = z.object({
  on: z.string().nullable(),
  task: z.string(),
  notes: z.array(z.object({ from: z.string(), text: z.string() })),
});
type Own = z.infer<typeof ownSchema>;
const newTeam: Own = { on: null, task: '', notes: [] };

/** Hand-overs before one message, of which the last can only go to the editor. */
const MOST_ROUNDS = 7;

const visitState = Annotation.Root({
  messages: Annotation<readonly BaseMessage[]>,
  own: Annotation<Own>,
  rounds: Annotation<number>,
  answer: Annotation<Answer | null>,
  /** Of the calls of this visit. */
  tokens: Annotation<number>,
  /** What the trial's limit leaves for them. */
  tokensLeft: Annotation<number>,
});
type Visit = typeof visitState.State;

export function compileTeam({ ready } = graphWays.thinned) {
  const members = ['specialist', 'editor'];
  const graph = new StateGraph(visitState, seatContext)
    .addNode('supervisor', supervise, { ends: [...members, END] })
    .addNode('specialist', specialise, { ends: ['supervisor', END] })
    .addNode('editor', edit, { ends: [END] })
    .addConditionalEdges(START, ({ own }) => nodeOf(own.on), ['supervisor', ...members])
    .compile({ name: 'team' });
  return ready(graph);
}

function nodeOf(on: string | null): string {
  if (on === null) return 'supervisor';
  return on === EDITOR ? 'editor' : 'specialist';
}

async function supervise(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const { lang } = sitting.case;
  const rounds = visit.rounds + 1;
  const all = membersOf(sitting.scenario);
  const members = rounds < MOST_ROUNDS ? all : all.filter(({ name }) => name === EDITOR);
  const listed = members.map(({ name, tools }) => `- ${name}: ${tools.join(', ')}`);
  const role = [teamWords.supervisor[lang], ...listed].join('\n');
  const answer = await ask(visit, role, [delegateTo(members, lang)], config);
  const tokens = visit.tokens + answer.tokens;
  if (answer.ended !== null) return new Command({ goto: END, update: { answer, tokens } });
  const { to, task } = orderOf(answer, members);
  recordNote(sitting.journal, 'supervisor', `${to}: ${task}`);
  const own = { ...visit.own, on: to, task };
  return new Command({
    goto: tokens < visit.tokensLeft ? nodeOf(to) : END,
    update: { own, tokens, rounds },
  });
}

async function specialise(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const { own } = visit;
  const area = own.on ?? '';
  const role = filled(teamWords.specialist[sitting.case.lang], { area, task: own.task });
  const answer = await ask(visit, role, toolsOf(area, config), config);
  const tokens = visit.tokens + answer.tokens;
  if (answer.ended !== null || answer.calls.length > 0) {
    return new Command({ goto: END, update: { answer, tokens } });
  }
  recordNote(sitting.journal, area, answer.text);
  const notes = [...own.notes, { from: area, text: answer.text }];
  return new Command({
    goto: tokens < visit.tokensLeft ? 'supervisor' : END,
    update: { own: { on: null, task: '', notes }, tokens },
  });
}

async function edit(visit: Visit, config: SeatConfig): Promise<Command> {
  const { sitting } = contextOf(config);
  const role = filled(teamWords.editor[sitting.case.lang], { task: visit.own.task });
  const answer = await ask(visit, role, toolsOf(EDITOR, config), config);
  const own = { ...visit.own, on: null, task: '' };
  return new Command({ goto: END, update: { answer, own, tokens: visit.tokens + answer.tokens } });
}

function toolsOf(member: string, config: SeatConfig): readonly ToolSpec[] {
  const { scenario } = contextOf(config).sitting;
  const names = membersOf(scenario).find(({ name }) => name === member)?.tools ?? [];
  return modelMind(config).tools.filter(({ name }) => names.includes(name));
}

function ask(visit: Visit, role: string, tools: readonly ToolSpec[], config: SeatConfig): Promise<Answer> {
  const { lang } = contextOf(config).sitting.case;
  const notes = visit.own.notes.map(({ from, text }) => `- ${from}: ${text}`);
  const told = notes.length === 0 ? [] : [[teamWords.notes[lang], ...notes].join('\n')];
  return askMind(instructed(visit.messages, role, ...told), tools, config);
}

/** A supervisor routes to specialists, each with the tools of one area; an editor speaks to the user and delivers. */
export function teamSeat(way = graphWays.thinned): Seat {
  const graph = compileTeam(way);
  return visitSeat((begun, kept, config) => {
    const start = { ...begun, own: ownSchema.nullable().parse(kept) ?? newTeam, rounds: 0 };
    return way.finalState(graph, start, config, ['answer', 'own', 'tokens']);
  });
}
