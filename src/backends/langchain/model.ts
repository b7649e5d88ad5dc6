import type { ToolSpec } from '../../core/tool.js';
import type { Named } from './name.js';
import { plainTool, type PlainMessage } from './messages.js';
import type { FoundPackage } from './package.js';
import type { Provider } from './providers.js';

/** A model of LangChain's as far as it is used: what it gives back is read like anything from outside. */
export type Model = {
  invoke(messages: PlainMessage[], options: InvokeOptions): Promise<unknown>;
  bindTools(tools: ReturnType<typeof plainTool>[]): Model;
};

/** LangChain keeps a model for each text that these make as JSON, so that nothing of one call alone may be here. */
export type InvokeOptions = { readonly signal: AbortSignal; readonly callbacks: [] };

export type ModelOptions = {
  readonly named: Named & Provider;
  readonly found: FoundPackage;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** The model that takes part in calls with these tools. */
export type ModelFor = (tools: readonly ToolSpec[]) => Promise<Model>;

/** Makes the model at the first call, by `initChatModel`; with tools once for each list of them. */
export function modelShelf(options: ModelOptions, make: typeof initModel = initModel): ModelFor {
  let plain: Promise<Model> | null = null;
  const bound = new Map<string, Promise<Model>>();
  return (tools) => {
    plain ??= make(options);
    if (tools.length === 0) return plain;
    const wired = tools.map(plainTool);
    const key = JSON.stringify(wired);
    const known = bound.get(key) ?? plain.then((model) => model.bindTools(wired));
    bound.set(key, known);
    return known;
  };
}

/**
 * `initChatModel` imports a provider's package by the name in its table, from where `langchain` itself lies, which in
 * our bundle is beside festeval. Its table is told the place where the package was found instead.
 */
async function initModel({ named, found, fields }: ModelOptions): Promise<Model> {
  const { initChatModel, MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal');
  const { provider, className, model } = named;
  Object.assign(MODEL_PROVIDER_CONFIG, { [provider]: { package: found.url, className } });
  return initChatModel(model, { ...fields, modelProvider: provider });
}
