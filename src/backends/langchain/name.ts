import { FestevalError } from '../../core/errors.js';
import { didYouMean } from '../../core/nearest.js';
import { providers, type Provider } from './providers.js';

/** What stands behind `langchain:`. */
export type Named = { readonly provider: string; readonly model: string };

/** Takes `PROVIDER:MODEL` apart at its first colon; without one the whole is the model's. */
export function splitName(text: string): Named {
  const colon = text.indexOf(':');
  return { provider: text.slice(0, Math.max(0, colon)), model: text.slice(colon + 1) };
}

/** The provider of a spec. Throws a FestevalError that names the nearest for one that `initChatModel` does not know. */
export function readName({
  text,
  model: written,
}: {
  readonly text: string;
  readonly model: string;
}): Named & Provider {
  const { provider, model } = splitName(written);
  const known = Object.keys(providers);
  const found = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  if (found !== undefined && model !== '') return { provider, model, ...found };
  const problem =
    found !== undefined
      ? `no model after "${provider}:"`
      : provider === ''
        ? `no ":" between provider and model${didYouMean(written, known)}`
        : `unknown provider "${provider}"${didYouMean(provider, known)}`;
  throw new FestevalError(
    `backend "${text}": ${problem}. Expected langchain:PROVIDER:MODEL (providers: ${known.join(', ')}).`,
  );
}
