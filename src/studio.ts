/**
 * The graphs for LangGraph Studio, as `langgraph.json` names them: each plays a shipped case without a run around it, as
 * LangGraph made it (docs/studio.md). Without a key the model is one that says what the reference solution says.
 */
import { allowTracing } from './commands/environment.js';
import { compileAgent } from './graphs/assistants/agent.js';
import { seatOf } from './graphs/assistants/index.js';
import { compilePlan } from './graphs/assistants/plan.js';
import { compileTeam } from './graphs/assistants/team.js';
import { conversationGraph } from './graphs/conversation.js';
import { rehearsalGraph } from './graphs/rehearsal.js';
import type { Seat } from './graphs/seat.js';
import { judgeGraph } from './graphs/studio/judge-graph.js';
import { trialGraph } from './graphs/studio/trial-graph.js';
import { deskFor } from './studio/desk.js';
import { hear } from './studio/hearing.js';

// As on the command line: what is played leaves the machine by no variable that was set for another program.
allowTracing(false);

const inConversation = (assistant: string) => deskFor({ stage: 'conversation', assistant, bots: false });

/** The assistant `react` in a conversation. */
export const react = trialGraph('react', conversationGraph(seatOf('react')), inConversation('react'));

/** The assistant `agent`, LangChain's createAgent, in a conversation. */
export const agent = trialGraph(
  'agent',
  conversationGraph(seatOf('agent'), [compileAgent().graph]),
  inConversation('agent'),
);

/** The assistant `plan` in a conversation. */
export const plan = trialGraph(
  'plan',
  conversationGraph(seatOf('plan'), [compilePlan()]),
  inConversation('plan'),
);

/** The assistant `team` in a conversation. */
export const team = trialGraph(
  'team',
  conversationGraph(seatOf('team'), [compileTeam()]),
  inConversation('team'),
);

/** A bot's script, or `react` where it is asked for. */
const botOrReact: Seat = (state, config) =>
  seatOf(config.context?.mind.kind === 'bot' ? 'bot' : 'react')(state, config);

/** The stage `conversation`, played by a reference bot. */
export const conversation = trialGraph(
  'conversation',
  conversationGraph(botOrReact),
  deskFor({ stage: 'conversation', assistant: 'react', bots: true }),
);

/** The stage `rehearsal`, played by a reference bot. */
export const rehearsal = trialGraph(
  'rehearsal',
  rehearsalGraph(botOrReact),
  deskFor({ stage: 'rehearsal', assistant: 'react', bots: true }),
);

/** The judge panel before a labelled answer. */
export const judges = judgeGraph('judges', hear);
