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
} from './emulation.js';

const usage = {
  prompt_tokens: 3019,
  completion_tokens: 104,
  total_tokens: 3123,
  prompt_tokens_details: { cached_tokens: 2048 },
};
const filtered = {
  code: 'data_inspection_failed',
  param: null,
  message: '<400> InternalError.Algo.DataInspectionFailed: Input data may contain inappropriate content.',
  type: 'data_inspection_failed',
};

const qwen: Emulation = {
  model: 'qwen-plus',
  shapesFrom: [
    'https://www.alibabacloud.com/help/model-studio/error-code: messages',
    'https://help.aliyun.com/zh/model-studio/error-code: the shape of Arrearage',
    'https://help.aliyun.com/zh/model-studio/rate-limit: messages of a 429',
    'unverified: the empty id in later pieces of a call, as users report it',
  ],
  plain: { reply: completion({ content: SAID }, { usage }), usage: tokens(3019, 104, 2048) },
  call: calling({ content: '' }),
  thinking: {
    reply: calling({ content: '', reasoning_content: THOUGHT }),
    sentBack: { reasoning_content: THOUGHT },
  },
  switches: { on: { enable_thinking: true, stream: true }, off: { enable_thinking: false } },
  streamed: {
    reply: stream(...callInPieces({ id: '', type: 'function' }), usageChunk(usage)),
    usage: tokens(3019, 104, 2048),
  },
  streamError: stream(
    chunk({ content: '半' }),
    event({
      error: { code: 'internal_error', message: 'An internal error has occured', type: 'internal_error' },
    }),
  ),
  refusals: [failing(400, filtered), stream(chunk({ content: '半' }), event({ error: filtered }))],
  overflows: [
    failing(400, {
      code: 'invalid_parameter_error',
      param: null,
      message: '<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 129024]',
      type: 'invalid_request_error',
    }),
  ],
  rateLimit: {
    reply: failing(429, {
      message: 'Requests rate limit exceeded, please try again later.',
      type: 'limit_requests',
      param: null,
      code: 'limit_requests',
    }),
    waitMs: null,
    rate: null,
  },
  spent: failing(400, {
    code: 'Arrearage',
    param: null,
    message: 'Access denied, please make sure your account is in good standing.',
    type: 'Arrearage',
  }),
  auth: failing(401, {
    message: 'Incorrect API key provided.',
    type: 'invalid_request_error',
    param: null,
    code: 'invalid_api_key',
  }),
  unknownModel: failing(404, {
    message: 'The model `qwen-none` does not exist or you do not have access to it.',
    type: 'invalid_request_error',
    param: null,
    code: 'model_not_found',
  }),
  serverError: failing(500, {
    code: 'internal_error',
    message: 'An internal error has occured',
    type: 'internal_error',
  }),
};

/** All regions answer alike; only the streaming models are another. */
export const aliyun: Readonly<Record<string, Emulation>> = {
  qwen,
  'qwen-intl': qwen,
  'qwen-us': {
    ...qwen,
    call: calling({ content: '', tool_calls: toolCalls(undefined, 'call_us') }),
  },
};
