import { assistantIds, compileSeat } from './assistants/index.js';
import { compileConversation } from './conversation.js';

const heading = `# Graphs

Generated from the compiled graphs by \`npm run draw\`; a test keeps this page true.
What the nodes do to a world or a user is pure code outside \`src/graphs/\`; the graphs only schedule.
`;

/** The page docs/graphs.md: every stage and assistant as Mermaid, drawn by LangGraph from the compiled graph. */
export async function graphsPage(): Promise<string> {
  const sections = await Promise.all([
    section(
      'Stage `conversation`',
      'Subject and user take turns until a stop.',
      compileConversation(compileSeat('react')),
    ),
    ...assistantIds.map((id) =>
      section(`Assistant \`${id}\``, "Sits in a stage's `subject` node.", compileSeat(id)),
    ),
    section('Seat of the reference bots', 'The same shape, driven by a script.', compileSeat('bot')),
  ]);
  return `${heading}\n${sections.join('\n')}`;
}

type Drawable = { getGraphAsync(options: { xray: boolean }): Promise<{ drawMermaid(): string }> };

async function section(title: string, text: string, graph: Drawable): Promise<string> {
  const drawing = await graph.getGraphAsync({ xray: true });
  return `## ${title}\n\n${text}\n\n\`\`\`mermaid\n${drawing.drawMermaid().trim()}\n\`\`\`\n`;
}
