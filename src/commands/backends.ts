import { findPackage, LLAMA_PACKAGE } from '../backends/local/package.js';
import { localSettingsSchema } from '../backends/local/settings.js';
import { LOCAL_KIND, presets } from '../backends/presets.js';
import { chatSettingsSchema } from '../backends/settings.js';
import { botForms } from '../bots/index.js';
import { exitCode, type ExitCode } from '../core/errors.js';
import { print } from './say.js';

/** Lists what a backend spec may name. */
export function listBackends(): ExitCode {
  print('Backend specs: [alias=]kind:model[@url][#key=value,...]\n');
  for (const [kind, { url, key }] of Object.entries(presets)) {
    const set = process.env[key] === undefined ? 'not set' : 'set';
    print(`${kind}:MODEL            ${url}, key in ${key} (${set})`);
    print(`${kind}:MODEL@URL        any OpenAI-compatible server; a key only through #key=VARIABLE`);
  }
  print(`  settings: ${Object.keys(chatSettingsSchema.shape).join(' ')}`);
  const there = findPackage() === null ? 'not installed' : 'installed';
  print(`\n${LOCAL_KIND}:PATH.gguf          a model on this machine, run by ${LLAMA_PACKAGE} (${there})`);
  print(`  settings: ${Object.keys(localSettingsSchema.shape).join(' ')}`);
  print('\nReference bots, offline; defaults in brackets:');
  for (const form of botForms) print(`  ${form}`);
  return exitCode.done;
}
