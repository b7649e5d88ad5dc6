import {
  CALLED,
  EVENT_STREAM,
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
  usageChunk,
  type Emulation,
  type Reply,
} from './emulation.js';

const openaiUsage = {
  prompt_tokens: 1200,
  completion_tokens: 30,
  total_tokens: 1230,
  prompt_tokens_details: { cached_tokens: 1024, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 10, accepted_prediction_tokens: 0 },
};
const openaiError = (message: string, type: string, code: string | null): object => ({
  message,
  type,
  param: null,
  code,
});
const openaiRates = {
  'x-ratelimit-limit-requests': '5000',
  'x-ratelimit-limit-tokens': '160000',
  'x-ratelimit-remaining-requests': '0',
  'x-ratelimit-remaining-tokens': '159976',
  'x-ratelimit-reset-requests': '1m12ms',
  'x-ratelimit-reset-tokens': '9ms',
};

const openai: Emulation = {
  model: 'gpt-5.4',
  shapesFrom: [
    'https://community.openai.com/t/how-to-get-rate-limit-reset-time-for-response-api/1268905: headers',
    'https://github.com/anomalyco/opencode/issues/4451: the shape of an error',
    'unverified: codes and wordings, as users report them',
  ],
  plain: {
    reply: completion({ content: SAID, refusal: null }, { usage: openaiUsage }),
    usage: tokens(1200, 30, 1024),
  },
  call: calling({ refusal: null }),
  // Nothing of the thinking is shown, and nothing goes back.
  thinking: { reply: calling({ refusal: null }, { usage: openaiUsage }), sentBack: {} },
  switches: { on: { reasoning_effort: 'medium' }, off: { reasoning_effort: 'none' } },
  streamed: { reply: stream(...callInPieces(), usageChunk(openaiUsage)), usage: tokens(1200, 30, 1024) },
  streamError: stream(
    chunk({ content: '半' }),
    event({
      error: openaiError('The server had an error while processing your request.', 'server_error', null),
    }),
  ),
  refusals: [
    completion({ content: null, refusal: 'I’m sorry, I can’t help with that.' }),
    completion({ content: '' }, {}, 'content_filter'),
    failing(
      400,
      openaiError('Invalid prompt: your prompt was flagged', 'invalid_request_error', 'invalid_prompt'),
    ),
  ],
  overflows: [
    failing(
      400,
      openaiError(
        "This model's maximum context length is 128000 tokens.",
        'invalid_request_error',
        'context_length_exceeded',
      ),
    ),
  ],
  rateLimit: {
    reply: failing(429, openaiError('Rate limit reached for gpt-5.4', 'requests', 'rate_limit_exceeded'), {
      ...openaiRates,
      'retry-after-ms': '1500',
      'retry-after': '2',
    }),
    waitMs: 1500,
    rate: {
      limitRequests: 5000,
      remainingRequests: 0,
      resetRequestsMs: 60_012,
      limitTokens: 160_000,
      remainingTokens: 159_976,
      resetTokensMs: 9,
    },
  },
  spent: failing(
    429,
    openaiError('You exceeded your current quota', 'insufficient_quota', 'insufficient_quota'),
  ),
  auth: failing(
    401,
    openaiError('Incorrect API key provided: sk-openai-key.', 'invalid_request_error', 'invalid_api_key'),
  ),
  unknownModel: failing(
    404,
    openaiError('The model `x` does not exist', 'invalid_request_error', 'model_not_found'),
  ),
  serverError: failing(500, openaiError('The server had an error', 'server_error', null)),
};

const claudeUsage = {
  input_tokens: 100,
  cache_creation_input_tokens: 20,
  cache_read_input_tokens: 900,
  output_tokens: 40,
  service_tier: 'standard',
};
function claude(content: readonly object[], stop_reason: string, usage: object = claudeUsage): Reply {
  const message = { id: 'msg_01', type: 'message', role: 'assistant', model: 'claude-opus-5', content };
  return { body: { ...message, stop_reason, stop_sequence: null, usage } };
}
const toolUse = { type: 'tool_use', id: 'toolu_01', name: CALLED.name, input: CALLED.args };
const thinking = { type: 'thinking', thinking: THOUGHT, signature: 'EqQBCgIYAhIM' };
const claudeError = (
  status: number,
  type: string,
  message: string,
  headers: Record<string, string> = {},
): Reply => ({
  status,
  headers,
  body: { type: 'error', error: { type, message }, request_id: 'req_011' },
});
const named = (name: string, value: object): string =>
  `event: ${name}\ndata: ${JSON.stringify({ type: name, ...value })}\n\n`;
const begun = named('message_start', {
  message: {
    id: 'msg_01',
    type: 'message',
    role: 'assistant',
    model: 'claude-opus-5',
    content: [],
    stop_reason: null,
    usage: { ...claudeUsage, output_tokens: 1 },
  },
});
const args = JSON.stringify(CALLED.args);
const jsonPiece = (partial_json: string): string =>
  named('content_block_delta', { index: 0, delta: { type: 'input_json_delta', partial_json } });

const anthropic: Emulation = {
  model: 'claude-opus-5',
  shapesFrom: [
    'https://platform.claude.com/docs/api/errors: types, statuses, the shape',
    'https://rdrr.io/cran/tidyllm/src/tests/testthat/claude/api.anthropic.com/v1/messages-e050b5-POST.R: headers of a real answer',
    '@anthropic-ai/sdk 0.122.0: types of messages, blocks and events',
    'unverified: the wording of an overflow (LangChain’s own reading of it)',
  ],
  plain: { reply: claude([{ type: 'text', text: SAID }], 'end_turn'), usage: tokens(1020, 40, 900) },
  call: claude([toolUse], 'tool_use'),
  thinking: {
    reply: claude([thinking, toolUse], 'tool_use'),
    sentBack: {
      content: [thinking, { type: 'tool_use', id: 'toolu_01', name: CALLED.name, input: CALLED.args }],
    },
  },
  switches: { on: { thinking: { type: 'adaptive' } }, off: { thinking: { type: 'disabled' } } },
  streamed: {
    reply: {
      headers: EVENT_STREAM,
      body: [
        begun,
        named('ping', {}),
        named('content_block_start', { index: 0, content_block: { ...toolUse, input: {} } }),
        jsonPiece(args.slice(0, 9)),
        jsonPiece(args.slice(9)),
        named('content_block_stop', { index: 0 }),
        named('message_delta', {
          delta: { stop_reason: 'tool_use', stop_sequence: null },
          usage: { output_tokens: 40 },
        }),
        named('message_stop', {}),
      ].join(''),
    },
    usage: tokens(1020, 40, 900),
  },
  streamError: {
    headers: EVENT_STREAM,
    body: [begun, named('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })].join(''),
  },
  refusals: [claude([], 'refusal')],
  overflows: [
    claudeError(400, 'invalid_request_error', 'prompt is too long: 1200000 tokens > 1000000 maximum'),
    claude([{ type: 'text', text: '半' }], 'model_context_window_exceeded'),
  ],
  rateLimit: {
    reply: claudeError(429, 'rate_limit_error', 'This request would exceed your organization’s rate limit', {
      'retry-after': '7',
      'anthropic-ratelimit-requests-limit': '1000',
      'anthropic-ratelimit-requests-remaining': '0',
      'anthropic-ratelimit-requests-reset': '2027-02-01T00:00:30Z',
      'anthropic-ratelimit-tokens-limit': '96000',
      'anthropic-ratelimit-tokens-remaining': '41000',
      'anthropic-ratelimit-tokens-reset': '2027-01-31T23:59:59Z',
    }),
    waitMs: 7000,
    rate: {
      limitRequests: 1000,
      remainingRequests: 0,
      resetRequestsMs: 30_000,
      limitTokens: 96_000,
      remainingTokens: 41_000,
      resetTokensMs: 0,
    },
  },
  spent: claudeError(402, 'billing_error', 'There is an issue with your billing or payment information'),
  auth: claudeError(401, 'authentication_error', 'invalid x-api-key'),
  unknownModel: claudeError(404, 'not_found_error', 'model: x'),
  serverError: claudeError(529, 'overloaded_error', 'Overloaded'),
};

export const world: Readonly<Record<string, Emulation>> = { openai, anthropic };
