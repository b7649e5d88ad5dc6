import { setImmediate as nextCycle } from 'node:timers/promises';
import type {
  GenerateOptions,
  HistoryItem,
  LlamaChat,
  LlamaContext,
  LlamaModule,
  Sequence,
  Token,
} from '../../src/backends/local/llama.js';
import type { JsonObject } from '../../src/core/json.js';

/** What the model writes: a text, word by word; or what happens instead. */
export type Written =
  | { readonly text: string; readonly thought?: string; readonly cut?: boolean }
  | { readonly fails: string }
  /** Goes on word after word, for ever. */
  | { readonly rambles: true };

export type Seen = {
  readonly history: readonly HistoryItem[];
  readonly options: GenerateOptions & { readonly topK?: number; readonly minP?: number };
};

export type LlamaDouble = {
  readonly module: LlamaModule;
  /** What it was asked for, in order. */
  readonly starts: { readonly maxThreads: number }[];
  readonly loads: string[];
  readonly contexts: { readonly threads: number; readonly contextSize: unknown }[];
  readonly grammars: JsonObject[];
  readonly seen: Seen[];
  /** How many tokens each piece of a prompt had. */
  readonly pieces: number[];
  sequencesDisposed(): number;
  disposed(): number;
};

export type DoubleOptions = {
  readonly write?: (seen: Seen, n: number) => Written;
  readonly contextSize?: number;
  /** What loading a file, or setting up a context, fails with. */
  readonly loadFails?: string;
  readonly contextFails?: string;
  /** Held up until it resolves, once it is asked to read a piece of a prompt. */
  readonly readGate?: Promise<void>;
};

/** A vocabulary that grows: every word is a token. */
function wordTokens(): (text: string) => Token[] {
  const known = new Map<string, Token>();
  return (text) =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => {
        const token = known.get(word) ?? known.size;
        known.set(word, token);
        return token;
      });
}

function textOf(item: HistoryItem): string {
  return item.type === 'model' ? `<model> ${item.response.join(' ')}` : `<${item.type}> ${item.text}`;
}

/** node-llama-cpp without llama.cpp: words are tokens, and a script is the model. Its state is kept as the real one keeps it. */
export function llamaDouble(given: DoubleOptions = {}): LlamaDouble {
  const { contextSize = 4096, write = () => ({ text: '好的' }) } = given;
  const tally = { sequencesDisposed: 0, disposed: 0 };
  const record = {
    starts: [] as { maxThreads: number }[],
    loads: [] as string[],
    contexts: [] as { threads: number; contextSize: unknown }[],
    grammars: [] as JsonObject[],
    seen: [] as Seen[],
    pieces: [] as number[],
  };
  const tokenize = wordTokens();
  const tokensOf = (history: readonly HistoryItem[]): Token[] => tokenize(history.map(textOf).join(' '));

  const sequence = (onDispose: () => void): Sequence & { hold(tokens: Token[]): void } => {
    let held: Token[] = [];
    const meter = { usedOutputTokens: 0 };
    return {
      get contextTokens() {
        return [...held];
      },
      get nextTokenIndex() {
        return held.length;
      },
      tokenMeter: meter,
      adaptStateToTokens: (tokens) => {
        const different = held.findIndex((token, at) => token !== tokens[at]);
        if (different !== -1) held = held.slice(0, different);
        return Promise.resolve();
      },
      evaluateWithoutGeneratingNewTokens: async (tokens) => {
        record.pieces.push(tokens.length);
        await (given.readGate ?? nextCycle());
        held.push(...tokens);
      },
      dispose: () => {
        tally.sequencesDisposed += 1;
        onDispose();
        return Promise.resolve();
      },
      hold: (tokens) => {
        held.push(...tokens);
        meter.usedOutputTokens += tokens.length;
      },
    };
  };

  const context = (): LlamaContext => {
    let taken = 0;
    return {
      contextSize,
      getSequence: () => {
        if (taken > 0) throw new Error('No sequences left');
        taken += 1;
        return sequence(() => (taken -= 1));
      },
    };
  };

  class Chat implements LlamaChat {
    readonly #sequence: ReturnType<typeof sequence>;

    constructor({ contextSequence }: { contextSequence: Sequence }) {
      this.#sequence = contextSequence as ReturnType<typeof sequence>;
    }

    async generateResponse(history: HistoryItem[], options: GenerateOptions) {
      const seen = { history, options };
      const written = write(seen, record.seen.length);
      record.seen.push(seen);
      await this.#sequence.adaptStateToTokens(tokensOf(history).slice(0, -1), false);
      if ('fails' in written) throw new Error(written.fails);
      const words = 'rambles' in written ? null : written.text.split(/(?<=\s)/);
      const said: string[] = [];
      for (let at = 0; words === null || at < words.length; at += 1) {
        await nextCycle();
        options.signal.throwIfAborted();
        if (said.length >= options.maxTokens) return this.#ended(said, 'maxTokens');
        said.push(words?.[at] ?? 'la ');
        this.#sequence.hold(tokenize(said.at(-1) ?? ''));
      }
      const end = 'cut' in written && written.cut === true ? 'maxTokens' : 'eogToken';
      return this.#ended(said, end, 'thought' in written ? written.thought : undefined);
    }

    #ended(said: readonly string[], stopReason: string, thought?: string) {
      const segment = { type: 'segment', segmentType: 'thought', text: thought ?? '' } as const;
      const response = said.join('');
      return {
        response,
        fullResponse: thought === undefined ? [response] : [segment, response],
        metadata: { stopReason },
      };
    }

    dispose(): void {
      return;
    }
  }

  const module: LlamaModule = {
    getLlama: ({ maxThreads }) => {
      record.starts.push({ maxThreads });
      return Promise.resolve({
        loadModel: ({ modelPath }) => {
          record.loads.push(modelPath);
          if (given.loadFails !== undefined) return Promise.reject(new Error(given.loadFails));
          return Promise.resolve({
            tokenizer: {},
            createContext: (options) => {
              record.contexts.push(options);
              if (given.contextFails !== undefined) return Promise.reject(new Error(given.contextFails));
              return Promise.resolve(context());
            },
          });
        },
        createGrammarForJsonSchema: (schema) => {
          record.grammars.push(schema);
          return Promise.resolve({});
        },
        dispose: () => {
          tally.disposed += 1;
          return Promise.resolve();
        },
      });
    },
    resolveChatWrapper: () => ({
      generateContextState: ({ chatHistory }) => ({
        contextText: { tokenize: () => tokensOf(chatHistory) },
      }),
    }),
    LlamaChat: Chat,
  };
  return {
    ...record,
    module,
    sequencesDisposed: () => tally.sequencesDisposed,
    disposed: () => tally.disposed,
  };
}
