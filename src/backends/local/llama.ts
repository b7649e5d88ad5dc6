import type { JsonObject } from '../../core/json.js';

/**
 * The part of node-llama-cpp that is used here, in its own words. The package is an optional extra and cannot be
 * imported for its types; test/backends/local/real.slow.test.ts holds them against the real one.
 */
export type LlamaModule = {
  getLlama(options: {
    readonly build: 'never';
    readonly maxThreads: number;
    readonly logLevel: 'error';
    readonly progressLogs: false;
    logger(level: string, message: string): void;
  }): Promise<Llama>;
  resolveChatWrapper(model: LlamaModel, options: { readonly warningLogs: false }): ChatWrapper;
  readonly LlamaChat: new (options: {
    readonly contextSequence: Sequence;
    readonly chatWrapper: ChatWrapper;
  }) => LlamaChat;
};

export type Llama = {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>;
  createGrammarForJsonSchema(schema: JsonObject): Promise<Grammar>;
  dispose(): Promise<void>;
};

/** Opaque: only its own package looks inside. */
export type Grammar = object;

export type Token = number;
export type Tokenizer = object;

export type LlamaModel = {
  readonly tokenizer: Tokenizer;
  createContext(options: {
    readonly contextSize: number | { readonly max: number };
    readonly sequences: 1;
    readonly threads: number;
  }): Promise<LlamaContext>;
};

export type LlamaContext = {
  readonly contextSize: number;
  getSequence(): Sequence;
};

/** One conversation's state in memory. */
export type Sequence = {
  readonly contextTokens: readonly Token[];
  /** How many tokens are in the state. */
  readonly nextTokenIndex: number;
  readonly tokenMeter: { readonly usedOutputTokens: number };
  adaptStateToTokens(tokens: Token[], allowShift: boolean): Promise<void>;
  evaluateWithoutGeneratingNewTokens(tokens: Token[]): Promise<void>;
  dispose(): Promise<void>;
};

export type HistoryItem =
  | { readonly type: 'system' | 'user'; readonly text: string }
  | { readonly type: 'model'; readonly response: readonly string[] };

/** The chat template that the model's file names. */
export type ChatWrapper = {
  generateContextState(options: { readonly chatHistory: readonly HistoryItem[] }): {
    readonly contextText: { tokenize(tokenizer: Tokenizer): Token[] };
  };
};

export type GenerateOptions = {
  readonly signal: AbortSignal;
  readonly maxTokens: number;
  readonly temperature: number;
  readonly topP: number;
  readonly topK: number;
  readonly seed?: number;
  /** Its default bends what the model would say. */
  readonly repeatPenalty: false;
  readonly grammar?: Grammar;
};

export type LlamaChat = {
  generateResponse(
    history: HistoryItem[],
    options: GenerateOptions,
  ): Promise<{
    readonly response: string;
    readonly fullResponse: readonly (
      string | { readonly type: 'segment'; readonly segmentType: string; readonly text: string }
    )[];
    readonly metadata: { readonly stopReason: string };
  }>;
  dispose(): void;
};

const FUNCTIONS = ['getLlama', 'resolveChatWrapper', 'LlamaChat'] as const;

/** Whether a loaded package has what is used of it. */
export function isLlamaModule(value: unknown): value is LlamaModule {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  return FUNCTIONS.every((name) => typeof fields.get(name) === 'function');
}
