import { Command, END } from '@langchain/langgraph/web';
import { z } from 'zod';
import { systemPrompt } from '../../core/prompt.js';
import type { Sitting } from '../../core/stage.js';
import { toolSpecs } from '../../core/tool.js';
import { limitReached, stopWith } from '../answer.js';
import { handsOf, type Hands } from '../hands.js';
import type { Outsider } from '../seat.js';
import { openFloor } from './floor.js';
import type { GraphTrial } from './graph-trial.js';
import { graphFor, readAgent, type ForeignGraph } from './read-export.js';
import { reached, runOnce, type Ending, type GraphSubject } from './run.js';
import { listenTo, type Talk } from './talk.js';
import { trialTools, type Make } from './trial-tools.js';

/** What the seat keeps between runs: how much of the conversation the graph's own memory holds. */
const ownSchema = z.object({ known: z.int() }).nullable();

const nobody: Make = () => new Promise(() => undefined);

/**
 * Seats a graph in a trial. It is entered with every turn of the user or the table: with the whole conversation, or,
 * where it has a memory of its own, with what is new. Its tools act on the trial's world; where the trial must go on
 * (an end, news of the user, a turn at the table, a limit) it is stopped in the midst of its calls, all of which are
 * then made, and entered again with what came of them.
 */
export function seatGraph(subject: GraphSubject, sitting: Sitting): Outsider {
  let make = nobody;
  const trial = trialFor(sitting, (call) => make(call));
  let graph: Promise<ForeignGraph> | undefined;
  return {
    async enter(state) {
      const limit = limitReached(state, sitting);
      if (limit !== null) return stopWith(limit);
      graph ??= readAgent(subject.exported).then((agent) => graphFor(agent, trial));
      const seated = await reached(subject, sitting, graph);
      const hands = handsOf(state, sitting);
      const floor = openFloor(sitting.signal, () => isOver(hands, sitting));
      const talk = listenTo({ hands, sitting, name: subject.name, price: subject.price });
      make = (call) => floor.turn(() => talk.call(call));
      const known = ownSchema.parse(state.own)?.known ?? 0;
      const ending = await runOnce(seated, { state, subject, sitting, trial, floor, known });
      if (ending.kind === 'stopped') return stopWith(ending.stop);
      if (ending.kind === 'done') talk.end(ending.messages);
      return handOver(ending, { hands, talk, turns: state.spent.turns });
    },
  };
}

function trialFor({ scenario, case: played, limits, signal }: Sitting, make: Make): GraphTrial {
  return {
    tools: trialTools(toolSpecs(scenario.tools, played.lang), make),
    brief: systemPrompt(scenario, played, limits),
    lang: played.lang,
    limits: { turns: limits.turns, toolCalls: limits.toolCalls },
    // One of its own: LangChain leaves listeners on signals.
    signal: AbortSignal.any([signal]),
  };
}

function isOver(hands: Hands, sitting: Sitting): boolean {
  return hands.gives() || limitReached({ spent: hands.spent() }, sitting) !== null;
}

const SILENCE = { text: '', calls: [], tokens: 0, ended: null, message: null } as const;

/** `turns`: how many messages there had been before the run. */
type Ended = { readonly hands: Hands; readonly talk: Talk; readonly turns: number };

async function handOver({ kind }: Ending, { hands, talk, turns }: Ended): Promise<Command> {
  if (kind === 'left') talk.cut();
  // Silence is a message too, or a graph that says nothing would be entered for ever.
  if (hands.spent().turns === turns) hands.say(SILENCE);
  const known = kind === 'left' ? talk.known() : hands.messages().length;
  const { acted, ...update } = await hands.handOver();
  const ended = update.stop !== null && update.stop !== 'done';
  return new Command({
    goto: ended ? END : acted ? 'tools' : 'user',
    update: { ...update, calls: [], own: { known } },
  });
}
