import { presets } from '../backends/presets.js';
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
  print('\nReference bots, offline; defaults in brackets:');
  for (const form of botForms) print(`  ${form}`);
  return exitCode.done;
}
