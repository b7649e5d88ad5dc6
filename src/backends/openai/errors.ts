import { errorBodySchema } from './wire.js';

/** What an error answer means for the trial. */
export type ErrorKind = 'retry' | 'fatal' | 'rejected' | 'refused' | 'context-limit' | 'length';

export type VendorError = { readonly kind: ErrorKind; readonly message: string };

const RETRIED = new Set([408, 409, 425, 429]);
/** Errors that every call of this backend will meet: a rejected key, an unknown model or path. */
const FATAL = new Set([401, 403, 404]);

/**
 * A prompt too long for the model. OpenAI's code, llama.cpp's type, Zhipu's code, then the wordings of
 * vLLM and DeepSeek, DashScope, Anthropic's compatible endpoint, Moonshot and Mistral. The wordings
 * are as users have reported them; a vendor may change its own.
 */
const CONTEXT_CODES = new Set(['context_length_exceeded', 'exceed_context_size_error', '1261']);
const CONTEXT_TEXT =
  /maximum context length|context (?:size|window|length)|range of input length|prompt is too long|prompt 超长|exceeded model token limit|too large for model/i;

/**
 * Input or output stopped by the vendor's filter. OpenAI's and Azure's codes, Moonshot's, DashScope's,
 * Zhipu's, Volcengine's family of codes; DeepSeek has only the wording.
 */
const FILTER_CODES = new Set([
  'content_filter',
  'content_policy_violation',
  'data_inspection_failed',
  'datainspectionfailed',
  '1301',
]);
const FILTER_TEXT = /content exists risk|datainspectionfailed|sensitivecontentdetected|不安全或敏感/i;
/** OpenAI's, when a model has thought its limit on output away before its first word. */
const LENGTH_TEXT = /model output limit was reached/i;
const UNKNOWN_MODEL = /model[^.]{0,80}(?:not exist|not found|does not exist)|model_not_found/i;

/** Sorts an error answer by its status and body. A 429 says nothing about the text, so its words are not looked at. */
export function readError(status: number, body: unknown): VendorError {
  const { codes, message } = describe(body);
  const said = [...codes, message].join(' ');
  if (RETRIED.has(status) || status >= 500) return { kind: 'retry', message };
  if (status === 401) return { kind: 'fatal', message };
  if (codes.some((code) => FILTER_CODES.has(code)) || FILTER_TEXT.test(said))
    return { kind: 'refused', message };
  if (codes.some((code) => CONTEXT_CODES.has(code)) || CONTEXT_TEXT.test(message)) {
    return { kind: 'context-limit', message };
  }
  if (LENGTH_TEXT.test(message)) return { kind: 'length', message };
  const fatal = FATAL.has(status) || UNKNOWN_MODEL.test(said);
  return { kind: fatal ? 'fatal' : 'rejected', message };
}

/** The status that an error inside a 200 stands for: its numeric code, or a server's error. */
export function statusInside(body: unknown): number {
  const parsed = errorBodySchema.safeParse(body);
  const code = Number(parsed.success ? parsed.data.error?.code : undefined);
  return Number.isInteger(code) && code >= 400 && code < 600 ? code : 500;
}

function describe(body: unknown): { codes: string[]; message: string } {
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success) return { codes: [], message: shorten(typeof body === 'string' ? body : '') };
  const { error, code, message, detail } = parsed.data;
  const codes = [error?.code, error?.type, code].flatMap((item) =>
    item === undefined ? [] : [String(item).toLowerCase()],
  );
  const words =
    error?.message ?? message ?? (detail === undefined ? codes.join(' ') : JSON.stringify(detail));
  return { codes, message: shorten(words) };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}...` : line;
}
