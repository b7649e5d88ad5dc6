import type { Backend } from '../../../src/core/backend.js';
import { createBackend, type BackendOptions } from '../../../src/backends/create.js';
import { parseSpec } from '../../../src/backends/spec.js';
import type { ScriptedServer } from '../../support/openai-server.js';
import { options } from '../rig.js';

/** The real @langchain/openai, by `initChatModel`, on a scripted server. */
export function langChainAt(
  server: Pick<ScriptedServer, 'url'>,
  settings = '',
  overrides: Partial<BackendOptions> = {},
): Backend {
  const suffix = settings === '' ? '' : `#${settings}`;
  const spec = parseSpec(`m=langchain:openai:test-model@${server.url}${suffix}`);
  return createBackend(spec, options(overrides));
}
