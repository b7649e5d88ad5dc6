/** What a vendor's OpenAI-compatible endpoint needs. */
export type Preset = {
  /** Base URL, to which `/chat/completions` is added. */
  readonly url: string;
  /** Environment variable with the key; sent to the host of `url` and to no other. */
  readonly key: string;
  readonly family: string;
  /** How the vendor's own host names the limit on output; elsewhere it is `max_tokens`. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
};

/** One line a vendor. */
export const presets: Readonly<Record<string, Preset>> = {
  openai: {
    url: 'https://api.openai.com/v1',
    key: 'OPENAI_API_KEY',
    family: 'openai',
    maxTokens: 'max_completion_tokens',
  },
};

/** Reference bots, which are resolved in src/bots and have no endpoint. */
export const BOT_KIND = 'bot';

/** GGUF files, which are run in this process: src/backends/local. */
export const LOCAL_KIND = 'local';

/** Every kind that a backend spec may start with. */
export const knownKinds: readonly string[] = [BOT_KIND, LOCAL_KIND, ...Object.keys(presets)];
