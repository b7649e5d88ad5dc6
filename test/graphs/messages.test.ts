import { AIMessage } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/graphs/messages.js';

describe('the words of a message', () => {
  it('are read as its provider is, where one is named', () => {
    const message = new AIMessage({
      content: '<think>hm</think>answer',
      response_metadata: { model_provider: 'groq' },
    });
    expect(textOf(message)).toBe(message.text);
    expect(textOf(new AIMessage('plain'))).toBe('plain');
  });
});
