import { aliyun } from './presets/aliyun.js';
import { clouds } from './presets/clouds.js';
import { labs } from './presets/labs.js';
import { own } from './presets/own.js';
import type { Preset } from './presets/preset.js';
import { world } from './presets/world.js';

/** One entry a vendor, in the files beside it: its endpoint, key, quirks, limits and where that is known from. */
export const presets: Readonly<Record<string, Preset>> = { ...aliyun, ...clouds, ...labs, ...world, ...own };

/** Reference bots, which are resolved in src/bots and have no endpoint. */
export const BOT_KIND = 'bot';

/** GGUF files, which are run in this process: src/backends/local. */
export const LOCAL_KIND = 'local';

/** Models of LangChain's, `PROVIDER:MODEL`, by its `initChatModel`: src/backends/langchain. */
export const LANGCHAIN_KIND = 'langchain';

/** Agents behind a URL of their own, in any language: src/backends/agent. */
export const AGENT_KIND = 'http';

/** Graphs in a file, which are resolved in src/graphs/outside and call their models themselves. */
export const GRAPH_KIND = 'graph';

/** Whether a spec names a chat model, which can judge and put words to lines too. */
export function isModel({ kind }: { readonly kind: string }): boolean {
  return kind !== BOT_KIND && kind !== AGENT_KIND && kind !== GRAPH_KIND;
}

/** Every kind that a backend spec may start with. */
export const knownKinds: readonly string[] = [
  BOT_KIND,
  LOCAL_KIND,
  LANGCHAIN_KIND,
  AGENT_KIND,
  GRAPH_KIND,
  ...Object.keys(presets),
];
