import { join } from 'node:path';
import { agentSettingsSchema } from '../backends/agent/endpoint.js';
import { graphSettingsSchema } from '../backends/graph-settings.js';
import { findIntegration } from '../backends/langchain/package.js';
import { providers } from '../backends/langchain/providers.js';
import { langChainSettingsSchema } from '../backends/langchain/settings.js';
import { findPackage, LLAMA_PACKAGE } from '../backends/local/package.js';
import { localSettingsSchema } from '../backends/local/settings.js';
import { AGENT_KIND, GRAPH_KIND, LANGCHAIN_KIND, LOCAL_KIND, presets } from '../backends/presets.js';
import type { DefaultLimits, Preset } from '../backends/presets/preset.js';
import { chatSettingsSchema } from '../backends/settings.js';
import { botForms } from '../bots/index.js';
import { exitCode, type ExitCode } from '../core/errors.js';
import { readCsv } from '../io/csv.js';
import { readTextFile } from '../io/text-file.js';
import { datasetsDir } from './place.js';
import { print } from './say.js';

/** Lists what a backend spec may name. */
export function listBackends(): ExitCode {
  print('Backend specs: [alias=]kind:model[@url][#key=value,...]\n');
  const priced = countPrices();
  const width = Math.max(...Object.keys(presets).map((kind) => kind.length));
  for (const [kind, preset] of Object.entries(presets)) {
    print(`  ${kind.padEnd(width)}  ${preset.url}`);
    print(`  ${' '.repeat(width)}  ${facts(preset, priced.get(kind) ?? 0).join('; ')}`);
  }
  print('\nopenai:MODEL@URL is any OpenAI-compatible server; a key goes there only through #key=VARIABLE.');
  print(`Settings: ${Object.keys(chatSettingsSchema.shape).join(' ')}`);
  const there = findPackage() === null ? 'not installed' : 'installed';
  print(`\n${LOCAL_KIND}:PATH.gguf          a model on this machine, run by ${LLAMA_PACKAGE} (${there})`);
  print(`  settings: ${Object.keys(localSettingsSchema.shape).join(' ')}`);
  printLangChain();
  print(`\n${AGENT_KIND}:URL                 an agent of yours, in any language (docs/outside-agents.md)`);
  print(`  settings: ${Object.keys(agentSettingsSchema.shape).join(' ')}`);
  print(`${GRAPH_KIND}:FILE.ts            a LangGraph graph of yours, or a function that makes one`);
  print(`  settings: ${Object.keys(graphSettingsSchema.shape).join(' ')}`);
  print('\nReference bots, offline; defaults in brackets:');
  for (const form of botForms) print(`  ${form}`);
  return exitCode.done;
}

/** The providers whose package is here with it, the others by name. */
function printLangChain(): void {
  const all = Object.entries(providers);
  const here = all.filter(([, { package: name }]) => findIntegration(name) !== null);
  const others = all.filter((entry) => !here.includes(entry)).map(([name]) => name);
  print(`\n${LANGCHAIN_KIND}:PROVIDER:MODEL[@url]  any chat model that LangChain's initChatModel knows`);
  const width = Math.max(...all.map(([name]) => name.length));
  for (const [name, { package: from, variables }] of here) {
    print(`  ${name.padEnd(width)}  ${from}, installed; it reads ${variables.join(', ')}`);
  }
  print(`  not installed: ${others.join(' ')}`);
  print(`  settings: ${Object.keys(langChainSettingsSchema.shape).join(' ')}`);
}

function facts({ key, tools, limits }: Preset, prices: number): string[] {
  return [
    key === null ? 'no key' : `key in ${key} (${process.env[key] === undefined ? 'not set' : 'set'})`,
    `${tools} tools`,
    limitsText(limits),
    prices === 0 ? 'no price known' : `prices known: ${String(prices)}`,
  ];
}

function limitsText({ rpm, tpm, concurrency }: DefaultLimits): string {
  const known = [
    ...(rpm === null ? [] : [`${String(rpm)} requests a minute`]),
    ...(tpm === null ? [] : [`${String(tpm)} tokens a minute`]),
    ...(concurrency === null ? [] : [`${String(concurrency)} calls at once`]),
  ];
  return known.length === 0 ? 'limits not published' : known.join(', ');
}

/** How many rows of the price table each vendor has. */
function countPrices(): ReadonlyMap<string, number> {
  const { rows } = readCsv(readTextFile(join(datasetsDir(), 'reference', 'prices.csv')));
  const counts = new Map<string, number>();
  for (const { cells } of rows.slice(1)) counts.set(cells[0] ?? '', (counts.get(cells[0] ?? '') ?? 0) + 1);
  return counts;
}
