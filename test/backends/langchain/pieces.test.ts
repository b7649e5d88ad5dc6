import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../../src/core/chat.js';
import { readMessage } from '../../../src/backends/langchain/answer.js';
import { explainFailure } from '../../../src/backends/langchain/errors.js';
import { readFailure } from '../../../src/backends/langchain/failure.js';
import { plainMessage } from '../../../src/backends/langchain/messages.js';
import { providers } from '../../../src/backends/langchain/providers.js';
import { fieldsOf } from '../../../src/backends/langchain/settings.js';
import { keepThought } from '../../../src/backends/langchain/thought.js';

const asked: ChatRequest = { messages: [{ role: 'user', text: '你好' }], tools: [] };
const read = (message: object) => readMessage({ content: '好', ...message }, asked);
const explain = (error: unknown) => explainFailure(readFailure(error), 0);

describe('a message of another integration', () => {
  it.each([
    ['Google', { finishReason: 'MAX_TOKENS' }, 'length'],
    ['Google', { finishReason: 'SAFETY' }, 'refused'],
    ['Anthropic', { stop_reason: 'refusal' }, 'refused'],
    ['Anthropic', { stop_reason: 'model_context_window_exceeded' }, 'context-limit'],
    ['Amazon', { stopReason: 'guardrail_intervened' }, 'refused'],
    ['Ollama', { done_reason: 'length' }, 'length'],
    ['Mistral', { finish_reason: 'model_length' }, 'length'],
    ['OpenAI’s responses', { incomplete_details: { reason: 'max_output_tokens' } }, 'length'],
    ['any', { finish_reason: 'stop' }, 'complete'],
    ['any', {}, 'complete'],
  ])('ends as %s says: %j', (_vendor, response_metadata, end) => {
    expect(read({ response_metadata })).toMatchObject({ answer: { end } });
  });

  it('that its vendor broke off may be better the next time', () => {
    expect(read({ response_metadata: { finish_reason: 'insufficient_system_resource' } })).toMatchObject({
      kind: 'unreadable',
    });
  });

  it('has its words in blocks, and its thinking too', () => {
    const content = [
      { type: 'thinking', thinking: '想', signature: 's' },
      { type: 'text', text: '新年' },
      { type: 'text', text: '好' },
    ];
    expect(read({ content })).toMatchObject({
      answer: {
        text: '新年好',
        reasoning: JSON.stringify({
          blocks: [content[0]],
          kwargs: {},
        }),
      },
    });
  });

  it('is none at all where something else comes', () => {
    expect(readMessage(undefined, asked)).toMatchObject({ kind: 'unreadable' });
  });

  it('has calls that LangChain could read, and those that it could not', () => {
    const message = {
      tool_calls: [{ id: 'a', name: 'f', args: { x: 1 }, type: 'tool_call' }],
      invalid_tool_calls: [{ id: 'b', name: 'f', args: '{"x"', error: 'bad', type: 'invalid_tool_call' }],
    };
    expect(read(message)).toMatchObject({
      answer: {
        calls: [
          { id: 'a', name: 'f', args: { x: 1 } },
          { id: 'b', name: 'f', malformed: '{"x"' },
        ],
      },
    });
  });
});

describe('thinking on its way back', () => {
  const sent = (reasoning: string | undefined) =>
    plainMessage({
      role: 'assistant',
      text: '好',
      calls: [],
      ...(reasoning === undefined ? {} : { reasoning }),
    });

  it('stands before the text in blocks, signature and all', () => {
    const block = { type: 'thinking', thinking: '想', signature: 's' };
    expect(sent(keepThought([block, { type: 'text', text: '好' }], {}))).toMatchObject({
      content: [block, { type: 'text', text: '好' }],
    });
  });

  it('is beside the text where it was words alone', () => {
    expect(sent(keepThought('好', { reasoning_content: '想' }))).toMatchObject({
      content: '好',
      additional_kwargs: { reasoning_content: '想' },
    });
  });

  it('has the signatures of calls, and nothing that is not thinking', () => {
    const signatures = { __gemini_function_call_thought_signatures__: { a: 's' } };
    const kwargs = { ...signatures, finishReason: 'STOP', tool_calls: [], __raw_response: {} };
    expect(sent(keepThought('好', kwargs))).toMatchObject({ additional_kwargs: signatures });
    const nothing = { finishReason: 'STOP', __gemini_function_call_thought_signatures__: {} };
    expect(keepThought('好', nothing)).toBeUndefined();
    expect(sent(undefined).additional_kwargs).toEqual({});
  });
});

describe('an error of another client', () => {
  const failed = (fields: object) => Object.assign(new Error('no'), fields);

  it.each<[string, object, object]>([
    ['Ollama’s', { status_code: 404, error: 'model "x" not found' }, { kind: 'fatal', status: 404 }],
    [
      'Mistral’s',
      {
        statusCode: 429,
        body: '{"message":"slow down"}',
        rawResponse: { headers: new Headers({ 'Retry-After': '3' }) },
      },
      { kind: 'retry', status: 429, waitMs: 3000, message: 'HTTP 429: slow down' },
    ],
    ['Amazon’s', { $metadata: { httpStatusCode: 503 } }, { kind: 'retry', status: 503 }],
    [
      'Anthropic’s',
      {
        status: 529,
        headers: { 'retry-after': '1' },
        error: { type: 'error', error: { type: 'overloaded_error', message: 'busy' } },
      },
      { kind: 'retry', status: 529, waitMs: 1000, message: 'HTTP 529: busy' },
    ],
    [
      'OpenAI’s, without money',
      { status: 429, error: { code: 'insufficient_quota', message: 'pay' } },
      { kind: 'fatal', status: 429 },
    ],
    ['LangChain’s own', { lc_error_code: 'MODEL_AUTHENTICATION' }, { kind: 'fatal', status: 401 }],
    [
      'LangChain’s for a context that overflows',
      { name: 'ContextOverflowError', cause: { status: 400 } },
      { kind: 'answer', answer: { end: 'context-limit' } },
    ],
    [
      'Google’s for a prompt that is blocked',
      { name: 'PromptBlockedError' },
      { kind: 'answer', answer: { end: 'refused' } },
    ],
    [
      'a connection’s that was never made',
      { cause: { message: 'fetch failed', cause: { code: 'ECONNREFUSED' } } },
      { kind: 'retry', sent: false },
    ],
    ['a connection’s that broke', { cause: { code: 'UND_ERR_SOCKET' } }, { kind: 'retry', sent: true }],
    [
      'Mistral’s for a page that is no answer',
      { message: 'Unexpected Status or Content-Type: Status 200', statusCode: 200 },
      { kind: 'retry', sent: true, status: null },
    ],
    ['one of settings that do not fit together', {}, { kind: 'rejected', status: null, message: 'no' }],
  ])('is read by its form: %s', (_whose, fields, expected) => {
    expect(explain(failed(fields))).toMatchObject(expected);
  });

  it('may be anything that was thrown', () => {
    expect(explain('nonsense')).toMatchObject({ kind: 'rejected', message: 'nonsense' });
  });
});

describe('the fields of a model’s class', () => {
  const given = { url: undefined, key: null, tryMs: 5000 };

  it('go by the names that each class has for them', () => {
    const settings = { temperature: 0, max_tokens: 9, seed: 3 };
    expect(fieldsOf(provider('ollama'), settings, given)).toMatchObject({
      temperature: 0,
      numPredict: 9,
      seed: 3,
    });
    expect(fieldsOf(provider('openai'), settings, given)).toMatchObject({
      maxTokens: 9,
      modelKwargs: { seed: 3 },
    });
  });

  it('turn off retries and streams, those of the client beneath too', () => {
    const off = { maxRetries: 0, streaming: false, disableStreaming: true };
    expect(fieldsOf(provider('bedrock'), {}, given)).toMatchObject({
      ...off,
      clientOptions: { maxAttempts: 1 },
    });
  });

  it('hold no key where the package is to find its own, and a stand-in at another URL', () => {
    expect(fieldsOf(provider('groq'), {}, given)).not.toHaveProperty('apiKey');
    const elsewhere = { ...given, url: 'http://127.0.0.1:1' };
    expect(fieldsOf(provider('groq'), {}, elsewhere)).toMatchObject({
      apiKey: 'none',
      baseUrl: elsewhere.url,
    });
    expect(fieldsOf(provider('groq'), {}, { ...elsewhere, key: 'k' })).toMatchObject({ apiKey: 'k' });
  });
});

function provider(name: string) {
  const found = providers[name];
  if (found === undefined) throw new Error(name);
  return found;
}
