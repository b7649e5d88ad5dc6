import { describe, expect, it } from 'vitest';
import { chatSettings, samplingOf } from '../../src/backends/settings.js';
import { parseSpec } from '../../src/backends/spec.js';

const read = (text: string) => chatSettings(parseSpec(text));

describe('settings of a chat model', () => {
  it('are typed', () => {
    const text =
      'openai:m#temperature=0.7,top_p=1,max_tokens=500,seed=7,tools=native,key=MY_KEY,concurrency=4,timeout=30';
    expect(read(text)).toEqual({
      temperature: 0.7,
      top_p: 1,
      max_tokens: 500,
      seed: 7,
      tools: 'native',
      key: 'MY_KEY',
      concurrency: 4,
      timeout: 30,
    });
  });

  it.each(['2/8/CNY', '0.15/0.003/0.6/USD', '0/0/USD'])('may tell a price: %s', (price) => {
    expect(read(`openai:m#price=${price}`)).toEqual({ price });
  });

  it('may set limits, thinking and streaming', () => {
    expect(read('openai:m#rpm=60,tpm=90000,thinking=off,stream=true')).toEqual({
      rpm: 60,
      tpm: 90_000,
      thinking: 'off',
      stream: true,
    });
  });

  it.each([
    ['openai:m#temprature=1', 'unknown setting "temprature"; did you mean temperature?'],
    ['openai:m#p=0.3', 'unknown setting "p"'],
    ['openai:m#temperature=3', 'setting "temperature"'],
    ['openai:m#temperature=hot', 'found "hot"'],
    ['openai:m#max_tokens=0', 'setting "max_tokens"'],
    ['openai:m#tools=magic', 'setting "tools"'],
    ['openai:m#timeout=0', 'setting "timeout"'],
    ['openai:m#thinking=maybe', 'setting "thinking"'],
    ['openai:m#stream=yes', 'setting "stream"'],
    ['openai:m#rpm=0', 'setting "rpm"'],
    ['openai:m#tpm=1.5', 'setting "tpm"'],
    ['openai:m#price=2', 'setting "price"'],
    ['openai:m#price=2/8', 'such as 2/8/CNY'],
    ['openai:m#price=2/8/yuan', 'setting "price"'],
  ])('are refused in %s: %s', (text, problem) => {
    expect(() => read(text)).toThrow(problem);
  });

  it('want the name of a variable as key, and do not repeat a key pasted there', () => {
    expect(() => read('openai:m#key=sk-abcdef')).toThrow(/name of an environment variable/);
    expect(() => read('openai:m#key=sk-abcdef')).not.toThrow(/sk-abcdef/);
  });

  it('enter the fingerprint only if they change answers', () => {
    expect(samplingOf(read('openai:m#temperature=0,tools=prompted,key=K,concurrency=2,timeout=9'))).toEqual({
      temperature: 0,
      tools: 'prompted',
    });
  });

  it('shows no value of a setting that nobody knows: it may be a key', () => {
    const spec = parseSpec('openai:m#apiKey=sk-0123456789');
    expect(() => chatSettings(spec)).toThrow(/"openai:m#apiKey=\*\*\*": unknown setting "apiKey"/);
  });
});
