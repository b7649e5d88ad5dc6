import { availableParallelism } from 'node:os';
import { FestevalError, messageOf } from '../../core/errors.js';
import type { ToolSpec } from '../../core/tool.js';
import { atEnd } from './at-end.js';
import { actionSchema } from './grammar.js';
import type { ChatWrapper, Grammar, HistoryItem, Llama, LlamaModule, Token } from './llama.js';
import { LLAMA_PACKAGE } from './package.js';
import { createPool, type Pool } from './pool.js';
import type { LocalSettings } from './settings.js';

/** A model in memory. */
export type LoadedModel = {
  readonly module: LlamaModule;
  readonly wrapper: ChatWrapper;
  tokensOf(history: readonly HistoryItem[]): Token[];
  grammarFor(tools: readonly ToolSpec[]): Promise<Grammar>;
  /** One for all backends of this model that want the same contexts. */
  pool(wanted: PoolOptions): Pool;
};

export type PoolOptions = Pick<LocalSettings, 'context' | 'threads' | 'concurrency'>;

/** The models of a process, each loaded once, whatever number of backends play it. */
export type Shelf = {
  model(path: string, load: () => Promise<LlamaModule>): Promise<LoadedModel>;
  /** Work that may outlive its caller: a computation cannot be stopped amid a step. */
  watch<T>(work: Promise<T>): Promise<T>;
  /** Waits for that work, then gives up all models, their memory and their threads. */
  dispose(): Promise<void>;
};

/** By default, contexts of longer conversations than any scenario has are not set aside. */
const MOST_CONTEXT = 32_768;

export function createShelf(cores: number = availableParallelism()): Shelf {
  const models = new Map<string, Promise<LoadedModel>>();
  const watched = new Set<Promise<unknown>>();
  let llama: Promise<Llama> | null = null;
  const llamaOf = (module: LlamaModule): Promise<Llama> => (llama ??= startLlama(module, cores));
  return {
    model: (path, load) => {
      const loaded = models.get(path) ?? loadModel(path, load, llamaOf, cores);
      models.set(path, loaded);
      return loaded;
    },
    watch: (work) => {
      const settled = work.then(
        () => undefined,
        () => undefined,
      );
      watched.add(settled);
      void settled.then(() => watched.delete(settled));
      return work;
    },
    dispose: async () => {
      const started = llama;
      llama = null;
      await Promise.all([...watched, ...[...models.values()].map((model) => model.catch(() => null))]);
      models.clear();
      await started?.then(
        (running) => running.dispose(),
        () => undefined,
      );
    },
  };
}

/** Its own default is at least four threads, which on a machine of two cores makes each wait for the others. */
function startLlama(module: LlamaModule, cores: number): Promise<Llama> {
  return module.getLlama({
    build: 'never',
    maxThreads: cores,
    logLevel: 'error',
    progressLogs: false,
    logger: () => undefined,
  });
}

async function loadModel(
  path: string,
  load: () => Promise<LlamaModule>,
  llamaOf: (module: LlamaModule) => Promise<Llama>,
  cores: number,
): Promise<LoadedModel> {
  const module = await load();
  const llama = await llamaOf(module).catch(cannot('start'));
  const model = await llama.loadModel({ modelPath: path }).catch(cannot(`load ${path}`));
  const wrapper = module.resolveChatWrapper(model, { warningLogs: false });
  const grammars = new Map<string, Promise<Grammar>>();
  const pools = new Map<string, Pool>();
  return {
    module,
    wrapper,
    tokensOf: (chatHistory) =>
      wrapper.generateContextState({ chatHistory }).contextText.tokenize(model.tokenizer),
    grammarFor: (tools) => {
      const schema = actionSchema(tools);
      const key = JSON.stringify(schema);
      const grammar = grammars.get(key) ?? llama.createGrammarForJsonSchema(schema);
      grammars.set(key, grammar);
      return grammar;
    },
    pool: ({ context, threads = cores, concurrency = 1 }) => {
      const contextSize = context ?? { max: MOST_CONTEXT };
      const key = JSON.stringify([contextSize, threads, concurrency]);
      const options = { contextSize, sequences: 1, threads } as const;
      const open = () =>
        model.createContext(options).catch(cannot('set up a context: try context=8192 or less'));
      const pool = pools.get(key) ?? createPool(concurrency, open);
      pools.set(key, pool);
      return pool;
    },
  };
}

/** No other call of the model will go better. */
function cannot(what: string): (error: unknown) => never {
  return (error) => {
    throw new FestevalError(`${LLAMA_PACKAGE} cannot ${what} (${messageOf(error)})`);
  };
}

/** Those of this process, given up at its end. */
export const localModels: Shelf = createShelf();
atEnd(() => localModels.dispose());
