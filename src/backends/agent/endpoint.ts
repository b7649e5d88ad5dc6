import type { z } from 'zod';
import { FestevalError } from '../../core/errors.js';
import { withoutEcho } from '../echo.js';
import { readKey, type Env } from '../endpoint.js';
import { createPoster } from '../http.js';
import { chatSettingsSchema, readSettings } from '../settings.js';
import type { BackendSpec } from '../spec.js';
import type { System } from '../system.js';
import type { Try } from '../try.js';
import { agentTry } from './try.js';

/** Settings of `http:URL`. How its models sample is the agent's own affair. */
export const agentSettingsSchema = chatSettingsSchema.pick({
  key: true,
  timeout: true,
  concurrency: true,
  rpm: true,
  price: true,
});
export type AgentSettings = z.infer<typeof agentSettingsSchema>;

/** Where an agent is reached, with the key that may be sent there. */
export type AgentEndpoint = {
  readonly url: URL;
  readonly settings: AgentSettings;
  readonly keyVariable: string | null;
  readonly key: string | null;
};

/** Throws a FestevalError for settings that do not fit and for a variable that is unset. `env` as for other endpoints. */
export function agentEndpoint(spec: BackendSpec, env: Env | null): AgentEndpoint {
  const settings = readSettings(agentSettingsSchema, spec);
  if (spec.url === undefined) throw new FestevalError(`backend "${spec.text}": expected http:URL`);
  const keyVariable = settings.key ?? null;
  return {
    url: new URL(spec.url),
    ...{ settings, keyVariable },
    key: keyVariable === null || env === null ? null : readKey(spec, keyVariable, env),
  };
}

/** One try over the agent's own connections. */
export function agentTryAt(
  { url, key }: AgentEndpoint,
  options: Pick<System, 'now'> & {
    readonly maxSockets: number;
    readonly deadlineMs: number;
    readonly preflight?: boolean;
  },
): Try {
  const headers: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
  const post = withoutEcho(createPoster({ url, headers, maxSockets: options.maxSockets }), key);
  return agentTry({ key, post, ...options });
}
