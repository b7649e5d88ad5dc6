import {
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
  toolCalls,
  type Emulation,
  type Reply,
} from './emulation.js';

const zhipu = (code: string, message: string): object => ({ code, message });

const glm: Emulation = {
  model: 'glm-5.1',
  shapesFrom: [
    'https://docs.bigmodel.cn/cn/api/api-code: codes and messages',
    'https://docs.bigmodel.cn/cn/guide/capabilities/thinking: thinking',
    'unverified: the code comes as text in `error.code`, as users report it',
  ],
  plain: {
    reply: completion(
      { content: SAID },
      {
        usage: {
          prompt_tokens: 70,
          completion_tokens: 9,
          total_tokens: 79,
          prompt_tokens_details: { cached_tokens: 40 },
        },
      },
    ),
    usage: tokens(70, 9, 40),
  },
  call: calling({ content: '' }),
  thinking: {
    reply: calling({ content: '', reasoning_content: THOUGHT }),
    sentBack: { reasoning_content: THOUGHT },
  },
  switches: { on: { thinking: { type: 'enabled' } }, off: { thinking: { type: 'disabled' } } },
  streamed: {
    // The whole call in one piece, and usage with the last one.
    reply: stream(
      chunk({ role: 'assistant', tool_calls: toolCalls() }),
      chunk({ content: '' }, 'tool_calls', {
        usage: { prompt_tokens: 70, completion_tokens: 9, total_tokens: 79 },
      }),
    ),
    usage: tokens(70, 9),
  },
  streamError: stream(
    chunk({ content: '半' }),
    event({ error: zhipu('1234', '网络错误，错误id：1，请联系客服') }),
  ),
  refusals: [
    failing(
      400,
      zhipu('1301', '系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语'),
    ),
    completion({ content: '' }, {}, 'sensitive'),
  ],
  overflows: [
    failing(400, zhipu('1261', 'Prompt 超长')),
    completion({ content: '' }, {}, 'model_context_window_exceeded'),
  ],
  rateLimit: {
    reply: failing(429, zhipu('1302', '您的账户已达到速率限制，请您控制请求频率')),
    waitMs: null,
    rate: null,
  },
  spent: failing(429, zhipu('1113', '您的账户已欠费，请充值后重试')),
  auth: failing(401, zhipu('1000', '身份验证失败')),
  unknownModel: failing(400, zhipu('1211', '模型不存在，请检查模型代码')),
  serverError: failing(500, zhipu('500', '内部错误')),
};

const checked = {
  input_sensitive: false,
  output_sensitive: false,
  base_resp: { status_code: 0, status_msg: '' },
};
const inside = (status_code: number, status_msg: string): Reply => ({
  body: { id: '1', choices: null, created: 1, model: '', object: '', base_resp: { status_code, status_msg } },
});
const minimaxError = (status: number, type: string, message: string): Reply => ({
  status,
  body: { type: 'error', error: { type, message, http_code: String(status) }, request_id: '062a66d39255' },
});

const minimax: Emulation = {
  model: 'MiniMax-M3',
  shapesFrom: [
    'https://platform.minimaxi.com/docs/api-reference/text-openai-api.md: <think> in the content, kept whole',
    'https://platform.minimaxi.com/docs/api-reference/errorcode.md: numbers',
    'https://github.com/ResearAI/DeepScientist/issues/48: the shape of a 400',
    'https://github.com/MiniMax-AI/MiniMax-M2.5/issues/2: empty roles, counts of nothing and flags in a stream',
    'unverified: base_resp inside a 200, the whole message at the end of a stream, the wording of an overflow',
  ],
  plain: {
    reply: completion({ content: SAID, role: 'assistant', name: 'MiniMax AI' }, checked),
    usage: tokens(30, 12),
  },
  call: calling({ content: '' }, checked),
  thinking: {
    reply: calling({ content: `<think>\n${THOUGHT}\n</think>\n\n` }, checked),
    sentBack: { content: `<think>\n${THOUGHT}\n</think>\n\n` },
  },
  switches: { on: { thinking: { type: 'adaptive' } }, off: { thinking: { type: 'disabled' } } },
  streamed: {
    reply: {
      headers: EVENT_STREAM,
      body: [
        chunk({ role: '', content: '' }, null, {
          usage: { total_tokens: 0, total_characters: 0 },
          ...checked,
        }),
        ...callInPieces({}, { role: '' }),
        event({
          object: 'chat.completion',
          choices: [
            {
              index: 0,
              finish_reason: 'tool_calls',
              message: { role: 'assistant', content: '', tool_calls: toolCalls() },
            },
          ],
          usage: { prompt_tokens: 30, completion_tokens: 12, total_tokens: 42 },
          ...checked,
        }),
      ].join(''),
    },
    usage: tokens(30, 12),
  },
  streamError: stream(
    chunk({ content: '半' }),
    event({ choices: null, base_resp: { status_code: 1000, status_msg: 'unknown error, 999 (1000)' } }),
  ),
  refusals: [
    inside(1026, 'input new_sensitive'),
    inside(1027, 'output new_sensitive'),
    minimaxError(400, 'bad_request_error', 'input new_sensitive (1026)'),
    completion({ content: '' }, { ...checked, output_sensitive: true }),
  ],
  overflows: [minimaxError(400, 'bad_request_error', 'invalid params, context window exceeds limit (2013)')],
  rateLimit: { reply: inside(1002, 'rate limit'), waitMs: null, rate: null },
  spent: inside(1008, 'insufficient balance'),
  auth: inside(1004, 'login fail: Please carry the API secret key in the Authorization field'),
  unknownModel: minimaxError(400, 'bad_request_error', "invalid params, unknown model 'x' not found (2013)"),
  serverError: minimaxError(500, 'api_error', 'unknown error, 999 (1000)'),
};

/** Zhipu and MiniMax, each in China and abroad. */
export const zhipuAndMiniMax: Readonly<Record<string, Emulation>> = {
  glm,
  zai: { ...glm, model: 'glm-5.3', switches: { on: { thinking: { type: 'enabled' } }, off: null } },
  minimax,
  'minimax-intl': { ...minimax, model: 'MiniMax-M2.7', switches: { on: {}, off: null } },
};
