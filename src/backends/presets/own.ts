import { plainQuirks, readAt, unpublished, type Preset } from './preset.js';

/** Servers of one's own: nothing is sent beside the request, nothing is billed, and no limit but the machine's. */
export const own: Readonly<Record<string, Preset>> = {
  ollama: {
    protocol: 'openai',
    url: 'http://127.0.0.1:11434/v1',
    key: null,
    family: null,
    tools: 'native',
    limits: { ...unpublished, concurrency: 4 },
    quirks: {
      ...plainQuirks,
      thinking: [{ models: ['*'], on: { reasoning_effort: 'medium' }, off: { reasoning_effort: 'none' } }],
      readsThinkTag: true,
    },
    sources: [
      readAt('https://docs.ollama.com/api/openai-compatibility', 'endpoint', 'fields', 'reasoning_effort'),
    ],
    unverified: [
      'that reasoning_effort "none" stops every model from thinking',
      'error bodies',
      'calls at once: OLLAMA_NUM_PARALLEL decides, 1 by default as users report; 4 keep it busy without long queues',
    ],
  },
  vllm: {
    protocol: 'openai',
    url: 'http://127.0.0.1:8000/v1',
    key: null,
    family: null,
    // A server started without --enable-auto-tool-choice needs tools=prompted.
    tools: 'native',
    limits: unpublished,
    quirks: {
      ...plainQuirks,
      thinking: [
        {
          models: ['*'],
          on: { chat_template_kwargs: { enable_thinking: true } },
          off: { chat_template_kwargs: { enable_thinking: false } },
        },
      ],
      readsThinkTag: true,
    },
    sources: [readAt('https://docs.vllm.ai/en/v0.8.1/serving/openai_compatible_server.html', 'endpoint')],
    unverified: ['that a model’s chat template heeds enable_thinking (Qwen’s and GLM’s do)', 'error bodies'],
  },
};
