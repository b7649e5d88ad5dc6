import { plainQuirks, readAt, unpublished, type Preset } from './preset.js';

/** Least number of tokens that a Claude model of the older kind can be given to think. */
const BUDGET = 1024;

/** OpenAI and Anthropic. */
export const world: Readonly<Record<string, Preset>> = {
  openai: {
    protocol: 'openai',
    url: 'https://api.openai.com/v1',
    key: 'OPENAI_API_KEY',
    family: 'openai',
    tools: 'native',
    limits: unpublished,
    quirks: {
      ...plainQuirks,
      maxTokens: 'max_completion_tokens',
      thinking: [
        { models: ['gpt-3*', 'gpt-4*', 'chatgpt-4*'], on: null, off: {} },
        { models: ['o*', 'gpt-5', 'gpt-5-*'], on: { reasoning_effort: 'medium' }, off: null },
        { models: ['*'], on: { reasoning_effort: 'medium' }, off: { reasoning_effort: 'none' } },
      ],
      sendReasoning: 'never',
    },
    elsewhere: plainQuirks,
    sources: [
      readAt(
        'https://learn.microsoft.com/en-us/javascript/api/@azure/ai-projects/reasoningeffort',
        'reasoning_effort',
      ),
      readAt(
        'https://community.openai.com/t/how-to-get-rate-limit-reset-time-for-response-api/1268905',
        'headers',
      ),
    ],
    unverified: [
      'the endpoint and the key variable, which were here before and were not read again',
      'that content_filter and context_length_exceeded are still the codes',
    ],
  },
  anthropic: {
    protocol: 'anthropic',
    url: 'https://api.anthropic.com/v1',
    key: 'ANTHROPIC_API_KEY',
    family: 'anthropic',
    tools: 'native',
    limits: unpublished,
    quirks: {
      ...plainQuirks,
      thinking: [
        {
          models: ['claude-3*', 'claude-*-4-0*', 'claude-*-4-1*', 'claude-*-4-2*', 'claude-*-4-5*'],
          on: { thinking: { type: 'enabled', budget_tokens: BUDGET } },
          off: { thinking: { type: 'disabled' } },
        },
        { models: ['claude-fable*'], on: {}, off: null },
        { models: ['*'], on: { thinking: { type: 'adaptive' } }, off: { thinking: { type: 'disabled' } } },
      ],
    },
    sources: [
      readAt('https://platform.claude.com/docs/en/about-claude/pricing', 'prices'),
      readAt('https://platform.claude.com/docs/api/errors', 'error types'),
      readAt(
        'https://rdrr.io/cran/tidyllm/src/tests/testthat/claude/api.anthropic.com/v1/messages-e050b5-POST.R',
        'endpoint and headers, recorded',
      ),
      readAt(
        'https://docs.aws.amazon.com/claude-platform/latest/userguide/rate-limits.html',
        'headers',
        'limits by tier',
      ),
      readAt('https://pydantic.dev/docs/ai/advanced-features/thinking', 'adaptive thinking (second hand)'),
    ],
    unverified: ['the key variable', 'the wording of a context overflow ("prompt is too long")'],
  },
};
