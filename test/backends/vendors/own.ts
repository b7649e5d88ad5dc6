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

const usage = { prompt_tokens: 30, completion_tokens: 12, total_tokens: 42 };
const ollamaError = (message: string, type: string): object => ({ message, type, param: null, code: null });

const ollama: Emulation = {
  model: 'qwen3:8b',
  shapesFrom: [
    'https://docs.ollama.com/api/openai-compatibility: fields',
    'unverified: error bodies, and thinking in the field `reasoning`, as users report them',
  ],
  plain: { reply: completion({ content: SAID }), usage: tokens(30, 12) },
  call: calling({ content: '' }),
  thinking: { reply: calling({ content: '', reasoning: THOUGHT }), sentBack: { reasoning_content: THOUGHT } },
  switches: { on: { reasoning_effort: 'medium' }, off: { reasoning_effort: 'none' } },
  streamed: { reply: stream(...callInPieces(), usageChunk(usage)), usage: tokens(30, 12) },
  streamError: stream(chunk({ content: '半' }), event({ error: ollamaError('unexpected EOF', 'api_error') })),
  refusals: [],
  overflows: [
    failing(400, ollamaError('the input length exceeds the context length', 'invalid_request_error')),
  ],
  rateLimit: {
    reply: failing(
      503,
      ollamaError('server busy, please try again. maximum pending requests exceeded', 'api_error'),
    ),
    waitMs: null,
    rate: null,
  },
  spent: null,
  auth: failing(401, ollamaError('unauthorized', 'authentication_error')),
  unknownModel: failing(404, ollamaError("model 'x' not found", 'not_found_error')),
  serverError: failing(500, ollamaError('llama runner process has terminated', 'api_error')),
};

const vllmError = (message: string, type: string, code: number): object => ({
  object: 'error',
  message,
  type,
  param: null,
  code,
});

const vllm: Emulation = {
  model: 'Qwen/Qwen3-8B',
  shapesFrom: [
    'https://docs.vllm.ai/en/v0.8.1/serving/openai_compatible_server.html: endpoint',
    'unverified: error bodies without a field `error`, as users report them',
  ],
  plain: {
    reply: completion(
      { content: SAID, tool_calls: [], reasoning_content: null },
      { usage: { ...usage, prompt_tokens_details: null } },
    ),
    usage: tokens(30, 12),
  },
  call: calling({ content: null, reasoning_content: null }),
  thinking: {
    // A server without a reasoning parser leaves the tags in.
    reply: calling({ content: `<think>\n${THOUGHT}\n</think>\n\n` }),
    sentBack: { reasoning_content: THOUGHT, content: null },
  },
  switches: {
    on: { chat_template_kwargs: { enable_thinking: true } },
    off: { chat_template_kwargs: { enable_thinking: false } },
  },
  streamed: { reply: stream(...callInPieces(), usageChunk(usage)), usage: tokens(30, 12) },
  streamError: stream(
    chunk({ content: '半' }),
    event({ error: vllmError('EngineCore died', 'InternalServerError', 500) }),
  ),
  refusals: [],
  overflows: [
    {
      status: 400,
      body: vllmError(
        "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens",
        'BadRequestError',
        400,
      ),
    },
  ],
  rateLimit: {
    reply: failing(503, { message: 'Service Unavailable' }, { 'retry-after': '1' }),
    waitMs: 1000,
    rate: null,
  },
  spent: null,
  auth: { status: 401, body: { error: 'Unauthorized' } },
  unknownModel: { status: 404, body: vllmError('The model `x` does not exist.', 'NotFoundError', 404) },
  serverError: { status: 500, body: vllmError('EngineCore died', 'InternalServerError', 500) },
};

export const own: Readonly<Record<string, Emulation>> = { ollama, vllm };
