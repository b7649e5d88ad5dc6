import { byThinkingType, plainQuirks, readAt, unpublished, type Preset, type Quirks } from './preset.js';

const kimiQuirks: Quirks = {
  ...plainQuirks,
  thinking: [
    { models: ['kimi-k3*', '*thinking*', 'kimi-k2.7*'], on: {}, off: null },
    { models: ['kimi-*'], ...byThinkingType() },
  ],
};
const kimi = {
  protocol: 'openai',
  family: 'moonshot',
  tools: 'native',
  limits: unpublished,
  quirks: kimiQuirks,
} as const;
const kimiErrors = readAt('https://platform.kimi.com/docs/api/errors', 'error types', 'keys by platform');
const kimiRates = readAt(
  'https://www.kimi.com/help/kimi-api/api-rate-limits',
  'limits by account',
  'headers',
);

const glm = {
  protocol: 'openai',
  family: 'glm',
  tools: 'native',
  limits: unpublished,
  quirks: {
    ...plainQuirks,
    thinking: [
      { models: ['glm-5.3*'], on: { thinking: { type: 'enabled' } }, off: null },
      { models: ['*'], ...byThinkingType() },
    ],
  },
} as const;

const minimax = {
  protocol: 'openai',
  family: 'minimax',
  tools: 'native',
  limits: unpublished,
  quirks: {
    ...plainQuirks,
    thinking: [
      { models: ['minimax-m2*'], on: {}, off: null },
      { models: ['*'], ...byThinkingType('adaptive') },
    ],
    sendReasoning: 'think-tag',
    readsThinkTag: true,
  },
  unverified: [
    'the key variable',
    'the switch for thinking (second hand)',
    'the message of a context overflow',
    'rate-limit headers',
  ],
} as const;

/** Vendors of China that make models first: DeepSeek, Moonshot, Zhipu, MiniMax. */
export const labs: Readonly<Record<string, Preset>> = {
  deepseek: {
    protocol: 'openai',
    url: 'https://api.deepseek.com',
    key: 'DEEPSEEK_API_KEY',
    family: 'deepseek',
    tools: 'native',
    // By model: 2500 for deepseek-flash, 500 for deepseek-v4-pro.
    limits: { ...unpublished, concurrency: 500 },
    quirks: { ...plainQuirks, thinking: [{ models: ['*'], ...byThinkingType() }] },
    sources: [
      readAt('https://api-docs.deepseek.com/quick_start/pricing', 'endpoint', 'models', 'prices'),
      readAt('https://api-docs.deepseek.com/quick_start/rate_limit.md', 'calls in flight'),
      readAt('https://api-docs.deepseek.com/guides/thinking_mode.md', 'thinking', 'reasoning_content'),
      readAt('https://api-docs.deepseek.com/quick_start/error_codes', 'error codes'),
    ],
    unverified: ['the wording of a content-filter refusal ("Content Exists Risk")'],
  },
  kimi: {
    ...kimi,
    url: 'https://api.moonshot.cn/v1',
    key: 'MOONSHOT_API_KEY',
    sources: [
      readAt(
        'https://platform.moonshot.cn/docs/guide/use-kimi-k2-thinking-model',
        'endpoint',
        'key',
        'thinking',
      ),
      kimiErrors,
      kimiRates,
    ],
    unverified: ['that kimi-k3 always thinks (second hand)'],
  },
  'kimi-intl': {
    ...kimi,
    url: 'https://api.moonshot.ai/v1',
    key: 'MOONSHOT_INTL_API_KEY',
    sources: [
      readAt('https://www.chatbase.co/blog/kimi-k2-api', 'endpoint (second hand)'),
      kimiErrors,
      kimiRates,
    ],
    unverified: ['the endpoint at the vendor itself', 'the name of the key variable is ours'],
  },
  glm: {
    ...glm,
    url: 'https://open.bigmodel.cn/api/paas/v4',
    key: 'ZHIPUAI_API_KEY',
    sources: [
      readAt('https://docs.bigmodel.cn/cn/guide/capabilities/thinking', 'endpoint', 'thinking'),
      readAt('https://docs.bigmodel.cn/cn/api/api-code', 'error codes'),
      readAt('https://docs.bigmodel.cn/cn/api/rate-limit', 'limits by model and account'),
    ],
    unverified: ['the key variable', 'that glm-5.3 cannot stop thinking (read at Baidu, which hosts it)'],
  },
  zai: {
    ...glm,
    url: 'https://api.z.ai/api/paas/v4',
    key: 'ZAI_API_KEY',
    sources: [
      readAt('https://docs.z.ai/api-reference/api-code', 'error codes'),
      readAt('https://repo.hex.pm/preview/req_llm/1.10.0/guides/zai.md', 'endpoint and key (second hand)'),
    ],
    unverified: ['the endpoint at the vendor itself'],
  },
  minimax: {
    ...minimax,
    url: 'https://api.minimaxi.com/v1',
    key: 'MINIMAX_API_KEY',
    sources: [
      readAt(
        'https://platform.minimaxi.com/docs/api-reference/text-openai-api.md',
        'endpoint',
        '<think> goes back',
      ),
      readAt('https://platform.minimaxi.com/docs/api-reference/errorcode.md', 'error codes'),
      readAt('https://java.agentscope.io/v2/en/integration/model/minimax', 'thinking, key (second hand)'),
    ],
  },
  'minimax-intl': {
    ...minimax,
    url: 'https://api.minimax.io/v1',
    key: 'MINIMAX_INTL_API_KEY',
    sources: [
      readAt(
        'https://platform.minimax.io/docs/api-reference/text-openai-api',
        'endpoint',
        '<think> goes back',
      ),
      readAt('https://platform.minimax.io/docs/api-reference/errorcode.md', 'error codes'),
    ],
    unverified: [...minimax.unverified, 'the name of the key variable is ours'],
  },
};
