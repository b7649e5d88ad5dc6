import { seatOf } from './assistants/index.js';
import { compilePlan } from './assistants/plan.js';
import { compileTeam } from './assistants/team.js';
import { compileConversation } from './conversation.js';
import { compilePanel } from './judges/panel.js';
import { compileRehearsal } from './rehearsal.js';

const heading = `# Graphs

Generated from the compiled graphs by \`npm run draw\`; a test keeps this page true.
What the nodes do to a world, a user or a relative is pure code outside \`src/graphs/\`; the graphs only schedule.
`;

type Drawable = { getGraphAsync(options: { xray: boolean }): Promise<{ drawMermaid(): string }> };

const sections = (): readonly (readonly [string, string, Drawable])[] => [
  [
    'Stage `conversation`',
    'Subject and user take turns until a stop. `subject` is the assistant: `react` asks its model, a reference bot ' +
      'its script. Calls go through `tools` and come back to it, words go to the `user`.',
    compileConversation(seatOf('react')),
  ],
  [
    'Stage `rehearsal`',
    'A conversation with others at the table. After each message of the subject the `director` gives the floor to ' +
      'one seat after another, or to the `script` that the user speaks, until it is the subject’s turn; after the ' +
      'finish, until the talk is over. A model may word the lines (`--relatives`); what they do is decided before.',
    compileRehearsal(seatOf('react')),
  ],
  [
    'Assistant `plan`',
    'Runs inside `subject`, once for each message: a plan before the first, a `check` before each delivery, and ' +
      'back to `act` with what it found.',
    compilePlan(),
  ],
  [
    'Assistant `team`',
    'Runs inside `subject`, once for each message: the `supervisor` hands a step to the `specialist` of one area ' +
      'of tools, or to the `editor`, who speaks to the user and delivers.',
    compileTeam(),
  ],
  [
    'Judge panel',
    'Runs once for each rubric of a trial. `START` sends one `judge` task for each judge, all at once; `join` rules by ' +
      'the median of their valid verdicts, or says that too few came.',
    compilePanel(),
  ],
];

/** The page docs/graphs.md: stages and assistants as Mermaid, drawn by LangGraph from the compiled graphs. */
export async function graphsPage(): Promise<string> {
  const drawn = await Promise.all(sections().map(([title, text, graph]) => section(title, text, graph)));
  return `${heading}\n${drawn.join('\n')}\n${REST}`;
}

const REST =
  '`react` is a node over the stage’s own `tools`, and so has no graph to draw; `agent` is LangChain’s `createAgent`, ' +
  'entered anew after each turn of the user.\n\nAll of them can be run step by step in [LangGraph Studio](studio.md).\n';

async function section(title: string, text: string, graph: Drawable): Promise<string> {
  const drawing = await graph.getGraphAsync({ xray: true });
  return `## ${title}\n\n${text}\n\n\`\`\`mermaid\n${drawing.drawMermaid().trim()}\n\`\`\`\n`;
}
