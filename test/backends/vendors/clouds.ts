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
  usageChunk,
  type Emulation,
} from './emulation.js';

const arkUsage = {
  prompt_tokens: 120,
  completion_tokens: 40,
  total_tokens: 160,
  prompt_tokens_details: { cached_tokens: 64 },
  completion_tokens_details: { reasoning_tokens: 20 },
};
const ark = (code: string, message: string, type: string): object => ({
  code,
  message: `${message} Request id: 021720468470201`,
  param: '',
  type,
});

const doubao: Emulation = {
  model: 'doubao-seed-2-0-pro-260215',
  shapesFrom: [
    'https://www.volcengine.com/docs/82379/1099476: codes, types, messages',
    'https://apifox.com/apidoc/docs-site/5437846/6107425m0: the shape; errors in a stream come as data',
    'unverified: the message of an overflow',
  ],
  plain: { reply: completion({ content: SAID }, { usage: arkUsage }), usage: tokens(120, 40, 64) },
  call: calling({ content: '' }),
  thinking: {
    reply: calling({ content: '', reasoning_content: THOUGHT }, { usage: arkUsage }),
    sentBack: { reasoning_content: THOUGHT },
  },
  switches: { on: { thinking: { type: 'enabled' } }, off: { thinking: { type: 'disabled' } } },
  streamed: { reply: stream(...callInPieces(), usageChunk(arkUsage)), usage: tokens(120, 40, 64) },
  streamError: stream(
    chunk({ content: '半' }),
    event({
      error: ark(
        'InternalServiceError',
        'The service encountered an unexpected internal error.',
        'InternalServerError',
      ),
    }),
  ),
  refusals: [
    failing(
      400,
      ark(
        'InputTextSensitiveContentDetected',
        'The input text may contain sensitive information.',
        'BadRequest',
      ),
    ),
    failing(
      400,
      ark(
        'OutputTextRiskDetection',
        'The output text includes sensitive content that violates ContentSecurityDetection.',
        'BadRequest',
      ),
    ),
    completion({ content: '' }, {}, 'content_filter'),
  ],
  overflows: [
    failing(
      400,
      ark('InvalidParameter', 'Total tokens of image and text exceed max message tokens.', 'BadRequest'),
    ),
  ],
  rateLimit: {
    reply: failing(
      429,
      ark(
        'RateLimitExceeded.EndpointRPMExceeded',
        'The Requests Per Minute (RPM) limit of the associated endpoint has been exceeded.',
        'TooManyRequests',
      ),
    ),
    waitMs: null,
    rate: null,
  },
  spent: failing(403, ark('AccountOverdueError', 'Your account has an overdue balance.', 'Forbidden')),
  auth: failing(
    401,
    ark('AuthenticationError', 'The API key in the request is missing or invalid.', 'Unauthorized'),
  ),
  unknownModel: failing(
    404,
    ark(
      'InvalidEndpointOrModel.NotFound',
      'The model or endpoint x does not exist or you do not have access to it.',
      'NotFound',
    ),
  ),
  serverError: failing(
    500,
    ark(
      'InternalServiceError',
      'The service encountered an unexpected internal error.',
      'InternalServerError',
    ),
  ),
};

const hunyuan: Emulation = {
  model: 'hunyuan-turbos-latest',
  shapesFrom: [
    'unverified: the compatible endpoint’s errors; finish_reason "sensitive" as in Tencent’s native interface',
  ],
  plain: { reply: completion({ content: SAID }, { note: '以上内容为AI生成' }), usage: tokens(30, 12) },
  call: calling({ content: '' }),
  thinking: {
    reply: calling({ content: '', reasoning_content: THOUGHT }),
    sentBack: { reasoning_content: THOUGHT },
  },
  switches: { on: null, off: null },
  streamed: {
    reply: stream(
      ...callInPieces(),
      usageChunk({ prompt_tokens: 30, completion_tokens: 12, total_tokens: 42 }),
    ),
    usage: tokens(30, 12),
  },
  streamError: stream(
    chunk({ content: '半' }),
    event({ error: { message: '内部错误', type: 'api_error', code: 'InternalError' } }),
  ),
  refusals: [
    completion({ content: '' }, {}, 'sensitive'),
    failing(400, {
      message: '文本包含违法违规内容',
      type: 'invalid_request_error',
      code: 'OperationDenied.TextIllegalDetected',
    }),
  ],
  overflows: [
    failing(400, {
      message: 'prompt exceeds the maximum context length of 28000',
      type: 'invalid_request_error',
      code: '400',
    }),
  ],
  rateLimit: {
    reply: failing(
      429,
      { message: '并发超限', type: 'rate_limit_error', code: '2003' },
      { 'retry-after': '2' },
    ),
    waitMs: 2000,
    rate: null,
  },
  spent: failing(402, { message: '余额不足', type: 'insufficient_balance', code: '402' }),
  auth: failing(401, {
    message: 'Incorrect API key provided.',
    type: 'invalid_request_error',
    code: 'invalid_api_key',
  }),
  unknownModel: failing(400, {
    message: 'model hunyuan-none not found',
    type: 'invalid_request_error',
    code: '400',
  }),
  serverError: failing(500, { message: '内部错误', type: 'api_error', code: 'InternalError' }),
};

const baidu = (code: string, message: string, type: string): object => ({ code, message, type });

const ernie: Emulation = {
  model: 'ernie-5.0-thinking-preview',
  shapesFrom: [
    'https://cloud.baidu.com/doc/qianfan-api/s/rmwbl43x7: codes, types, the shape with an id beside it',
    'https://cloud.baidu.com/doc/WENXINWORKSHOP/s/cm79w0mjf: headers and codes of the rate limit',
    'unverified: the code of unsafe text (the page shows unsafe_request with images)',
  ],
  plain: { reply: completion({ content: SAID, flag: 0 }), usage: tokens(30, 12) },
  call: calling({ content: '' }),
  thinking: {
    reply: calling({ content: '', reasoning_content: THOUGHT }),
    sentBack: { reasoning_content: THOUGHT },
  },
  switches: { on: { enable_thinking: true }, off: { enable_thinking: false } },
  streamed: {
    reply: stream(
      ...callInPieces(),
      usageChunk({ prompt_tokens: 30, completion_tokens: 12, total_tokens: 42 }),
    ),
    usage: tokens(30, 12),
  },
  streamError: stream(
    chunk({ content: '半' }),
    event({ error: baidu('internal_error', 'Internal error', 'internal_error') }),
  ),
  refusals: [
    failing(400, baidu('prompt_unsafe', 'the content of messages is unsafe', 'unsafe_request')),
    completion({ content: '' }, {}, 'content_filter'),
  ],
  overflows: [
    failing(400, baidu('tokens_too_long', 'Prompt tokens too long', 'invalid_request_error')),
    failing(400, baidu('characters_too_long', 'the max input characters is 516096', 'invalid_request_error')),
  ],
  rateLimit: {
    reply: failing(
      429,
      baidu('rpm_rate_limit_exceeded', 'Rate limit reached for RPM', 'rate_limit_exceeded'),
      {
        'X-Ratelimit-Limit-Requests': '300',
        'X-Ratelimit-Limit-Tokens': '300000',
        'X-Ratelimit-Remaining-Requests': '0',
        'X-Ratelimit-Remaining-Tokens': '1200',
      },
    ),
    waitMs: null,
    rate: {
      limitRequests: 300,
      limitTokens: 300_000,
      remainingRequests: 0,
      remainingTokens: 1200,
      resetRequestsMs: null,
    },
  },
  spent: failing(403, baidu('AccountOverdueError', 'account is in arrears', 'access_denied')),
  auth: failing(401, baidu('invalid_iam_token', 'IAM Certification failed', 'invalid_request_error')),
  unknownModel: failing(
    401,
    baidu('invalid_model', 'No permission to use the model', 'invalid_request_error'),
  ),
  serverError: failing(500, baidu('internal_error', 'Internal error', 'internal_error')),
};

export const clouds: Readonly<Record<string, Emulation>> = {
  doubao,
  hunyuan,
  'hunyuan-tokenhub': { ...hunyuan, model: 'hy3-preview' },
  ernie,
};
