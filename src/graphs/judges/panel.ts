import {
  Annotation,
  END,
  Send,
  START,
  StateGraph,
  type LangGraphRunnableConfig,
} from '@langchain/langgraph/web';
import type { Judge, JudgeAnswer, JudgeContext, JudgeRequest, PanelJudge, Vote } from '../../core/judge.js';
import { panelId, rulingOf } from '../../core/ruling.js';

type Heard = { readonly at: number; readonly vote: Vote };

const panelState = Annotation.Root({
  /** Judges answer in any order; `at` is their place on the panel. */
  heard: Annotation<readonly Heard[]>({ reducer: (all, more) => [...all, ...more], default: () => [] }),
  answer: Annotation<JudgeAnswer | null>,
});
type PanelState = typeof panelState.State;

/** Travels in the config's context: the graph is compiled once and holds no panel. */
const panelContext = Annotation.Root({
  judges: Annotation<readonly PanelJudge[]>,
  minJudges: Annotation<number>,
  request: Annotation<JudgeRequest>,
  calls: Annotation<JudgeContext>,
});
type Config = LangGraphRunnableConfig<typeof panelContext.State>;

/** What a `Send` hands the judge's node. */
type Summons = { readonly at: number };

/** The panel: one `judge` task for each judge, all at once, and a `join` that rules on what they said. */
export function compilePanel() {
  return new StateGraph(panelState, panelContext)
    .addNode('judge', askJudge)
    .addNode('join', rule)
    .addConditionalEdges(START, fanOut, ['judge'])
    .addEdge('judge', 'join')
    .addEdge('join', END)
    .compile({ name: 'judge-panel' });
}

function fanOut(_state: PanelState, config: Config): Send[] {
  return contextOf(config).judges.map((_judge, at) => new Send('judge', { at } satisfies Summons));
}

async function askJudge({ at }: Summons, config: Config): Promise<Partial<PanelState>> {
  const { judges, request, calls } = contextOf(config);
  const judge = judges[at];
  if (judge === undefined) throw new Error(`judge panel: there is no judge ${String(at)}`);
  return { heard: [{ at, vote: await judge.vote(request, calls) }] };
}

function rule({ heard }: PanelState, config: Config): Partial<PanelState> {
  const inOrder = [...heard].sort((a, b) => a.at - b.at).map(({ vote }) => vote);
  return { answer: rulingOf(inOrder, contextOf(config).minJudges) };
}

function contextOf({ context }: Config): typeof panelContext.State {
  if (context === undefined) throw new Error('The judge panel was invoked without its context.');
  return context;
}

/** Judges as the one judge that grading asks; the median of at least `minJudges` valid verdicts rules. */
export function createPanel(judges: readonly PanelJudge[], minJudges: number): Judge {
  const graph = compilePanel();
  return {
    id: panelId(judges, minJudges),
    async assess(request, calls) {
      const { answer } = await graph.invoke(
        { heard: [], answer: null },
        { context: { judges, minJudges, request, calls }, signal: calls.signal },
      );
      if (answer === null) throw new Error('The judge panel ended without a ruling.');
      return answer;
    },
  };
}
