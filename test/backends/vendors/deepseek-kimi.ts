import {
  SAID,
  THOUGHT,
  callInPieces,
  calling,
  chunk,
  completion,
  event,
  failing,
  stream,
  tokens,
  toolCalls,
  usageChunk,
  type Emulation,
  type Reply,
} from './emulation.js';

const deepseekUsage = {
  prompt_tokens: 200,
  completion_tokens: 50,
  total_tokens: 250,
  prompt_cache_hit_tokens: 128,
  prompt_cache_miss_tokens: 72,
};
const invalid = (message: string, code = 'invalid_request_error'): object => ({
  message,
  type: 'invalid_request_error',
  param: null,
  code,
});

/** DeepSeek keeps waiting connections alive with empty lines before the JSON, and comments before the events. */
function afterEmptyLines({ body }: Reply): Reply {
  return { body: `\n\n\n${JSON.stringify(body)}` };
}

const deepseek: Emulation = {
  model: 'deepseek-flash',
  shapesFrom: [
    'https://api-docs.deepseek.com/quick_start/rate_limit: empty lines and ": keep-alive"',
    'https://api-docs.deepseek.com/quick_start/error_codes: statuses',
    'https://api-docs.deepseek.com/guides/thinking_mode.md: reasoning_content and when it goes back',
    'unverified: the wordings of the filter and of an overflow, as users report them',
  ],
  plain: {
    reply: afterEmptyLines(completion({ content: SAID }, { usage: deepseekUsage })),
    usage: tokens(200, 50, 128),
  },
  call: calling({ content: '' }),
  thinking: {
    reply: calling({ content: '', reasoning_content: THOUGHT }),
    sentBack: { reasoning_content: THOUGHT },
  },
  switches: { on: { thinking: { type: 'enabled' } }, off: { thinking: { type: 'disabled' } } },
  streamed: {
    reply: stream(': keep-alive\n\n', ': keep-alive\n\n', ...callInPieces(), usageChunk(deepseekUsage)),
    usage: tokens(200, 50, 128),
  },
  streamError: stream(
    chunk({ content: '半' }),
    event({ error: { message: 'server error', type: 'server_error' } }),
  ),
  refusals: [failing(400, invalid('Content Exists Risk'))],
  overflows: [
    failing(
      400,
      invalid("This model's maximum context length is 1048576 tokens. However, you requested 1100000 tokens"),
    ),
  ],
  rateLimit: {
    reply: failing(429, { message: 'Rate limit reached', type: 'rate_limit_error', param: null, code: null }),
    waitMs: null,
    rate: null,
  },
  spent: failing(402, {
    message: 'Insufficient Balance',
    type: 'unknown_error',
    param: null,
    code: 'invalid_request_error',
  }),
  auth: failing(401, {
    message: 'Authentication Fails, Your api key is invalid',
    type: 'authentication_error',
    param: null,
    code: 'invalid_request_error',
  }),
  unknownModel: failing(400, invalid('Model Not Exist')),
  serverError: failing(503, {
    message: 'Service is too busy',
    type: 'service_unavailable_error',
    param: null,
    code: null,
  }),
};

const kimiUsage = { prompt_tokens: 90, completion_tokens: 15, total_tokens: 105, cached_tokens: 32 };
const kimiError = (type: string, message: string): object => ({ type, message });

const kimi: Emulation = {
  model: 'kimi-k2.6',
  shapesFrom: [
    'https://platform.kimi.com/docs/api/errors: types and messages',
    'https://platform.moonshot.cn/docs/guide/use-kimi-k2-thinking-model: reasoning_content',
    'https://www.kimi.com/help/kimi-api/api-rate-limits: names of the headers',
    'unverified: usage within the choice at the end of a stream, as users report it',
  ],
  plain: { reply: completion({ content: SAID }, { usage: kimiUsage }), usage: tokens(90, 15, 32) },
  call: calling({ content: '', tool_calls: toolCalls(undefined, 'search_trains:0') }),
  thinking: {
    reply: calling({ content: '', reasoning_content: THOUGHT }),
    sentBack: { reasoning_content: THOUGHT },
  },
  switches: { on: { thinking: { type: 'enabled' } }, off: { thinking: { type: 'disabled' } } },
  streamed: {
    reply: stream(
      ...callInPieces().slice(0, -1),
      event({ choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls', usage: kimiUsage }] }),
    ),
    usage: tokens(90, 15, 32),
  },
  streamError: stream(
    chunk({ content: '半' }),
    event({ error: kimiError('server_error', 'Internal error') }),
  ),
  refusals: [
    failing(400, kimiError('content_filter', 'The request was rejected because it was considered high risk')),
  ],
  overflows: [
    failing(400, kimiError('invalid_request_error', 'Input token length too long')),
    failing(400, kimiError('invalid_request_error', 'Your request exceeded model token limit : 262144')),
  ],
  rateLimit: {
    reply: failing(
      429,
      kimiError(
        'rate_limit_reached_error',
        'Your account request reached max request: 3, please try again after 1 seconds',
      ),
      { 'X-RateLimit-Limit': '3', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '20' },
    ),
    waitMs: null,
    rate: { limitRequests: 3, remainingRequests: 0, resetRequestsMs: 20_000, limitTokens: null },
  },
  spent: failing(429, kimiError('exceeded_current_quota_error', 'You exceeded your current token quota')),
  auth: failing(401, kimiError('invalid_authentication_error', 'Invalid Authentication')),
  unknownModel: failing(
    404,
    kimiError('resource_not_found_error', 'Not found the model x or Permission denied'),
  ),
  serverError: failing(500, kimiError('server_error', 'Internal error')),
};

/** DeepSeek, and Moonshot in China and abroad. */
export const deepseekAndKimi: Readonly<Record<string, Emulation>> = {
  deepseek,
  kimi,
  'kimi-intl': { ...kimi, model: 'kimi-k3', switches: { on: {}, off: null } },
};
