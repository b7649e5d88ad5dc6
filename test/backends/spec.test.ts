import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FestevalError } from '../../src/core/errors.js';
import { parseSpec } from '../../src/backends/spec.js';

describe('a backend spec', () => {
  it('is kind and model', () => {
    expect(parseSpec('openai:gpt-5')).toEqual({
      text: 'openai:gpt-5',
      alias: 'openai:gpt-5',
      kind: 'openai',
      model: 'gpt-5',
      settings: {},
    });
  });

  it('is separated by its first colon only, so a model may hold others', () => {
    expect(parseSpec('openai:qwen3:8b')).toMatchObject({ kind: 'openai', model: 'qwen3:8b' });
  });

  it('takes a URL from its last @http, so a model may hold an at sign', () => {
    expect(parseSpec('openai:team@org/m@http://127.0.0.1:8000/v1/')).toMatchObject({
      model: 'team@org/m',
      url: 'http://127.0.0.1:8000/v1',
    });
  });

  it('takes settings from its last hash, so a model may hold one', () => {
    expect(parseSpec('openai:a#b#seed=1')).toMatchObject({ model: 'a#b', settings: { seed: 1 } });
  });

  it('reads numbers, truth values and words in settings', () => {
    const { settings } = parseSpec('openai:m#temperature=0.7,seed=-3,tools=prompted,x=true');
    expect(settings).toEqual({ temperature: 0.7, seed: -3, tools: 'prompted', x: true });
  });

  it('has an alias only where the equals sign precedes the kind', () => {
    expect(parseSpec('mine=openai:m')).toMatchObject({ alias: 'mine', model: 'm' });
    expect(parseSpec('openai:a=b')).toMatchObject({ alias: 'openai:a=b', model: 'a=b' });
  });

  it('is called by itself without settings', () => {
    expect(parseSpec('openai:m@http://h/v1#temperature=1').alias).toBe('openai:m@http://h/v1');
  });

  it('is called by itself with settings if it is a bot', () => {
    expect(parseSpec('bot:noisy#p=0.3')).toMatchObject({ alias: 'bot:noisy#p=0.3', settings: { p: 0.3 } });
  });

  it.each([
    ['opnai:m', 'did you mean openai?'],
    ['openai', 'no ":" between kind and model'],
    ['openai:', 'no model'],
    ['=openai:m', 'an alias is one word'],
    ['a b=openai:m', 'an alias is one word'],
    ['openai:m#seed', 'settings key=value, found "seed"'],
    ['openai:m#seed=', 'settings key=value, found "seed="'],
    ['openai:m#seed=1,seed=2', '"seed" is given twice'],
    ['openai:m@http://', 'is no http or https URL'],
    ['openai:m@http://h/v1?key=1', 'must not carry a query'],
    ['bot:null@http://h', 'a bot has no URL'],
  ])('is refused as %s: %s', (text, problem) => {
    expect(() => parseSpec(text)).toThrow(FestevalError);
    expect(() => parseSpec(text)).toThrow(problem);
  });

  it('is refused with a password in its URL, and the message does not repeat it', () => {
    expect(() => parseSpec('openai:m@http://me:geheim@h/v1')).toThrow(/must not carry a user name/);
    expect(() => parseSpec('openai:m@http://me:geheim@h/v1')).not.toThrow(/geheim/);
  });

  it('gives back each part it was put together from', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
    const model = fc
      .stringMatching(/^[A-Za-z0-9][A-Za-z0-9:/._@-]{0,12}$/)
      .filter((m) => !m.includes('@http'));
    const settings = fc.dictionary(
      word,
      word.filter((w) => w !== 'true' && w !== 'false'),
      { maxKeys: 3 },
    );
    fc.assert(
      fc.property(fc.option(word), model, fc.boolean(), settings, (alias, name, hasUrl, given) => {
        const url = 'http://127.0.0.1:8000/v1';
        const list = Object.entries(given).map(([key, value]) => `${key}=${value}`);
        const text = `${alias === null ? '' : `${alias}=`}openai:${name}${hasUrl ? `@${url}` : ''}${list.length > 0 ? `#${list.join(',')}` : ''}`;
        const spec = parseSpec(text);
        expect(spec).toMatchObject({ kind: 'openai', model: name, settings: { ...given } });
        expect(spec.url).toBe(hasUrl ? url : undefined);
        if (alias !== null) expect(spec.alias).toBe(alias);
      }),
    );
  });
});
