/** Which tools are to play, and whether each of them can: installed, and one case played without fault. */
import type { Cell } from './cells.js';
import { installPeer } from './peers/install.js';
import { play, type Conditions } from './play.js';
import { festeval, festevalPublic, floor } from './tools/ours.js';
import { peerTools } from './tools/peers.js';
import type { Tool } from './tools/tool.js';
import { versionsOf } from './tools/versions.js';

export type Ready = { readonly tool: Tool; readonly versions: string; readonly problem: string | null };

export const allTools: readonly Tool[] = [floor, festeval, festevalPublic, ...peerTools];

/** Names of tools, or `all`; throws for a name that is none. */
export function toolsOf(text: string): readonly Tool[] {
  if (text === 'all') return allTools;
  return text.split(',').map((name) => {
    const found = allTools.find((tool) => tool.name === name);
    if (found !== undefined) return found;
    throw new Error(`no tool "${name}"; tools: all, ${allTools.map((tool) => tool.name).join(', ')}`);
  });
}

/** Files come into the disk's cache, and what a tool sets up on its first start is there. */
const WARM_UP: Cell = { name: 'warm-up', cases: 1, concurrency: 1, latencyMs: 5, calls: 1 };

export async function ready(
  tools: readonly Tool[],
  conditions: Conditions,
  say: (text: string) => void,
  stopped: () => boolean,
): Promise<readonly Ready[]> {
  const all: Ready[] = [];
  for (const tool of tools) {
    if (stopped()) break;
    const one = await readyOne(tool, conditions, say);
    if (one.problem !== null) say(`${tool.name}: ${one.problem}`);
    all.push(one);
  }
  return all;
}

async function readyOne(tool: Tool, conditions: Conditions, say: (text: string) => void): Promise<Ready> {
  try {
    const problem = tool.folder === undefined ? null : installPeer(tool.folder, say);
    if (problem !== null) return { tool, versions: '', problem: `could not be installed: ${problem}` };
    const { problem: fault } = await play(tool, WARM_UP, 0, { ...conditions, busy: true });
    return {
      tool,
      versions: versionsOf(tool),
      problem: fault === null ? null : `did not play a case: ${fault}`,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { tool, versions: '', problem: `could not be made ready: ${message}` };
  }
}
