/**
 * The vendors' own words for what went wrong, lower-cased. A code counts exactly; texts are as the vendors
 * document them or, where they do not, as users have reported them (docs/backends.md says which), and may change.
 */

/**
 * A prompt too long for the model: OpenAI's code, llama.cpp's type, Zhipu's code, Qianfan's two; then the wordings
 * of vLLM, Ollama and DeepSeek, DashScope, Anthropic, Moonshot (two), Mistral, Volcengine.
 */
export const CONTEXT_CODES: ReadonlySet<string> = new Set([
  'context_length_exceeded',
  'exceed_context_size_error',
  '1261',
  'tokens_too_long',
  'characters_too_long',
]);
export const CONTEXT_TEXT =
  /maximum context length|context (?:size|window|length)|range of input length|prompt is too long|prompt 超长|exceeded model token limit|input token length too long|too large for model|exceed(?:s|ed)? max message tokens/i;

/**
 * Input or output stopped by the vendor's filter. OpenAI's and Azure's codes, Moonshot's, DashScope's, Zhipu's,
 * Qianfan's type, MiniMax's numbers; by wording Volcengine's families of codes, Tencent's, and DeepSeek, which has no code.
 */
export const FILTER_CODES: ReadonlySet<string> = new Set([
  'content_filter',
  'content_policy_violation',
  'invalid_prompt',
  'data_inspection_failed',
  'datainspectionfailed',
  '1301',
  'unsafe_request',
  'minimax 1026',
  'minimax 1027',
]);
export const FILTER_TEXT =
  /content exists risk|datainspectionfailed|sensitivecontentdetected|textriskdetection|textillegaldetected|new_sensitive|不安全或敏感/i;

/**
 * No money or no quota left, which waiting does not mend, though several vendors answer 429: OpenAI's, Moonshot's,
 * Zhipu's numbers, DashScope's, Volcengine's, Anthropic's, MiniMax's.
 */
export const SPENT_CODES: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'exceeded_current_quota_error',
  '1112',
  '1113',
  '1121',
  '1304',
  '1308',
  '1309',
  '1310',
  'arrearage',
  'accountoverdueerror',
  'billing_error',
  'minimax 1008',
]);

/** OpenAI's, when a model has thought its limit on output away before its first word. */
export const LENGTH_TEXT = /model output limit was reached/i;
export const UNKNOWN_MODEL =
  /model[^.]{0,80}(?:not exist|not found|does not exist)|model_not_found|模型不存在/i;

/** Statuses that types of errors stand for, where one comes inside a 200 or a stream. */
export const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  bad_request_error: 400,
  badrequest: 400,
  authentication_error: 401,
  authorized_error: 401,
  billing_error: 402,
  insufficient_balance_error: 402,
  permission_error: 403,
  not_found_error: 404,
  rate_limit_error: 429,
  api_error: 500,
  overloaded_error: 529,
};

/** MiniMax's numbers, which it also sends inside a 200. */
export const STATUS_OF_MINIMAX: Readonly<Record<number, number>> = {
  1002: 429,
  1004: 401,
  1008: 402,
  1026: 400,
  1027: 400,
  1039: 429,
  1042: 400,
  2013: 400,
  2049: 401,
};
