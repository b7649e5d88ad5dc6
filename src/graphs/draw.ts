import { seatOf } from './assistants/index.js';
import { compileConversation } from './conversation.js';

const heading = `# Graphs

Generated from the compiled graphs by \`npm run draw\`; a test keeps this page true.
What the nodes do to a world or a user is pure code outside \`src/graphs/\`; the graphs only schedule.
`;

/** The page docs/graphs.md: every stage as Mermaid, drawn by LangGraph from the compiled graph. */
export async function graphsPage(): Promise<string> {
  const text =
    'Subject and user take turns until a stop. `subject` is the assistant: `react` asks its model, a reference bot ' +
    'its script. Calls go through `tools` and come back to it, words go to the `user`.';
  return `${heading}\n${await section('Stage `conversation`', text, compileConversation(seatOf('react')))}`;
}

type Drawable = { getGraphAsync(options: { xray: boolean }): Promise<{ drawMermaid(): string }> };

async function section(title: string, text: string, graph: Drawable): Promise<string> {
  const drawing = await graph.getGraphAsync({ xray: true });
  return `## ${title}\n\n${text}\n\n\`\`\`mermaid\n${drawing.drawMermaid().trim()}\n\`\`\`\n`;
}
