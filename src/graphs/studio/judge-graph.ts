import { END, START, StateGraph, StateSchema, type LangGraphRunnableConfig } from '@langchain/langgraph/web';
import { z } from 'zod';
import { voteSchema, type JudgeRequest, type PanelJudge } from '../../core/judge.js';
import { compilePanel } from '../judges/panel.js';

/** A question whose answer is known, and who is asked it. */
export type Hearing = {
  readonly anchor: string;
  readonly request: JudgeRequest;
  /** Known, in [0, 1]. */
  readonly level: number;
  readonly judges: readonly PanelJudge[];
  readonly minJudges: number;
};

const input = {
  anchor: z.string().default('').describe('The id of a labelled answer; empty for the first.'),
};
const hearingState = new StateSchema({
  ...input,
  question: z.string().default(''),
  artefact: z.string().default(''),
  level: z.number().nullable().default(null),
  answer: z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('value'),
        value: z.number(),
        reason: z.string(),
        votes: z.array(voteSchema),
      }),
      z.object({ kind: z.literal('failed'), message: z.string(), votes: z.array(voteSchema) }),
    ])
    .nullable()
    .default(null),
});
type HearingState = typeof hearingState.State;
type HearingUpdate = typeof hearingState.Update;

/**
 * The judge panel with a labelled answer before it, as one graph which needs no run around it: `open` finds the answer,
 * `panel` is the panel itself. What the label says stands beside the ruling. `hear` rejects for an anchor that is not there.
 */
export function judgeGraph(name: string, hear: (anchor: string) => Hearing) {
  const panel = compilePanel();
  async function rule({ anchor }: HearingState, config: LangGraphRunnableConfig): Promise<HearingUpdate> {
    const { judges, minJudges, request } = hear(anchor);
    const signal = config.signal ?? new AbortController().signal;
    const calls = { signal, origin: null, onAttempt: () => undefined };
    const context = { judges, minJudges, request, calls };
    const { answer } = await panel.invoke({ heard: [], answer: null }, { ...config, context });
    return { answer: answer === null ? null : { ...answer, votes: [...(answer.votes ?? [])] } };
  }
  return new StateGraph({ state: hearingState, input: new StateSchema(input) })
    .addNode('open', ({ anchor }: Pick<HearingState, 'anchor'>): HearingUpdate => {
      const { anchor: id, request, level } = hear(anchor);
      const { question, artefact } = request;
      return { anchor: id, question, artefact, level, answer: null };
    })
    .addNode('panel', rule, { subgraphs: [panel] })
    .addEdge(START, 'open')
    .addEdge('open', 'panel')
    .addEdge('panel', END)
    .compile({ name });
}
