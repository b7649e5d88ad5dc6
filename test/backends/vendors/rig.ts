import type { ChatRequest } from '../../../src/core/chat.js';
import { httpTry } from '../../../src/backends/source.js';
import { resolveEndpoint, type Endpoint } from '../../../src/backends/endpoint.js';
import { presets } from '../../../src/backends/presets.js';
import { chatSettings } from '../../../src/backends/settings.js';
import { parseSpec } from '../../../src/backends/spec.js';
import type { TryResult } from '../../../src/backends/try.js';
import type { ScriptedServer, SeenRequest } from '../../support/openai-server.js';
import { ask, fakeSystem, trainTool, trying, withServer } from '../rig.js';
import type { Emulation, Reply } from './emulation.js';

/** The key of a vendor in these tests. */
export const keyOf = (kind: string): string => `sk-${kind}-key`;

/** A variable for every preset's key. */
export const env: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(presets).flatMap(([kind, { key }]) => (key === null ? [] : [[key, keyOf(kind)]])),
);

/** A preset's endpoint as at its own host, key and quirks and all, and yet on loopback. */
export function endpointOn(server: ScriptedServer, text: string): Endpoint {
  const spec = parseSpec(text);
  const endpoint = resolveEndpoint(spec, chatSettings(spec), env);
  return { ...endpoint, url: new URL(`${new URL(server.url).origin}${endpoint.url.pathname}`) };
}

export type Tried = { readonly result: TryResult; readonly seen: SeenRequest };

/** One whole try of a preset at an emulated vendor. */
export async function tryAt(
  kind: string,
  { model }: Pick<Emulation, 'model'>,
  reply: Reply,
  settings = '',
  request: ChatRequest = ask('查车', [trainTool]),
): Promise<Tried> {
  return withServer(
    () => ({ raw: reply }),
    async (server) => {
      const text = `${kind}:${model}${settings === '' ? '' : `#${settings}`}`;
      const endpoint = endpointOn(server, text);
      const attempt = httpTry(endpoint, chatSettings(parseSpec(text)), 4, 5000, fakeSystem());
      const result = await attempt(request, trying());
      const seen = server.requests[0];
      if (seen === undefined) throw new Error(`no request came: ${JSON.stringify(result)}`);
      return { result, seen };
    },
  );
}
