import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renewed } from '../../scripts/list-presets.js';
import { resolveEndpoint, specFamily } from '../../src/backends/endpoint.js';
import { fits } from '../../src/core/glob.js';
import { knownKinds, presets } from '../../src/backends/presets.js';
import { chatSettings } from '../../src/backends/settings.js';
import { parseSpec } from '../../src/backends/spec.js';

const resolve = (text: string) => {
  const spec = parseSpec(text);
  return resolveEndpoint(spec, chatSettings(spec), {
    DEEPSEEK_API_KEY: 'k',
    HUNYUAN_API_KEY: 'k',
    OPENAI_API_KEY: 'k',
  });
};

describe('the presets', () => {
  it.each([
    ...[
      'qwen',
      'qwen-intl',
      'qwen-us',
      'doubao',
      'hunyuan',
      'ernie',
      'deepseek',
      'kimi',
      'kimi-intl',
      'glm',
      'zai',
    ],
    ...['minimax', 'minimax-intl', 'openai', 'anthropic', 'ollama', 'vllm'],
  ])('have %s', (kind) => {
    expect(knownKinds).toContain(kind);
  });

  it.each(Object.entries(presets))(
    'say of %s where what is known was read, and when',
    (_kind, { sources }) => {
      expect(sources.length).toBeGreaterThan(0);
      for (const { page, read, fact } of sources) {
        expect(page).toMatch(/^https:\/\//);
        expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(fact).not.toBe('');
      }
    },
  );

  it('are listed in docs/backends.md with what is not verified', () => {
    const doc = readFileSync('docs/backends.md', 'utf8');
    expect(doc, 'run npx tsx scripts/list-presets.ts').toBe(renewed(doc));
  });

  it.each(Object.entries(presets))('end the URL of %s without a slash', (_kind, { url }) => {
    expect(url).toBe(new URL(url).href.replace(/\/$/, ''));
  });
});

describe('an endpoint', () => {
  it.each([
    ['qwen:deepseek-v4-pro', 'deepseek'],
    ['doubao:ep-20240607092512-c5wnh', 'doubao'],
    ['qwen:qwen3-max', 'qwen'],
    ['kimi:kimi-k3', 'moonshot'],
    ['hunyuan-tokenhub:hy3-preview', 'hunyuan'],
    ['ollama:llama3.1:8b', 'llama'],
    ['vllm:Qwen/Qwen3-8B', 'qwen'],
    ['anthropic:claude-opus-5', 'anthropic'],
    ['minimax:MiniMax-M3', 'minimax'],
  ])('knows the maker of a model, whoever hosts it: %s is of %s', (text, family) => {
    expect(specFamily(parseSpec(text))).toBe(family);
  });

  it('has its vendor’s limits, unless the spec sets others', () => {
    expect(resolve('deepseek:deepseek-flash').limits).toEqual({ rpm: null, tpm: null, concurrency: 500 });
    expect(resolve('hunyuan:m#rpm=60,tpm=90000,concurrency=2').limits).toEqual({
      rpm: 60,
      tpm: 90_000,
      concurrency: 2,
    });
  });

  it('has no limits and no prices at another host', () => {
    const elsewhere = resolve('deepseek:m@http://127.0.0.1:9/v1');
    expect(elsewhere).toMatchObject({ vendor: null, limits: { rpm: null, tpm: null, concurrency: null } });
    expect(resolve('deepseek:m').vendor).toBe('deepseek');
  });

  it('keeps its vendor’s quirks behind a proxy, where the kind names one', () => {
    const elsewhere = resolve('deepseek:m@http://127.0.0.1:9/v1#thinking=off');
    expect(elsewhere.thinking).toEqual({ thinking: { type: 'disabled' } });
  });

  it('says that no switch for thinking is known where the kind names no vendor', () => {
    expect(() => resolve('openai:m@http://127.0.0.1:9/v1#thinking=on')).toThrow(
      /no switch for thinking is known/,
    );
  });

  it.each(['openai:o3#thinking=off', 'openai:gpt-4.1#thinking=on', 'deepseek:m#thinking=maybe'])(
    'refuses %s before a run begins',
    (text) => {
      expect(() => resolve(text)).toThrow(/thinking/);
    },
  );

  it.each([
    ['https://api.anthropic.com/v1', 'https://api.anthropic.com/v1/messages'],
    ['https://proxy.example/apps/anthropic', 'https://proxy.example/apps/anthropic/v1/messages'],
    ['https://proxy.example/v1/messages', 'https://proxy.example/v1/messages'],
  ])('of Anthropic’s protocol is found from its base with or without the version: %s', (url, full) => {
    expect(resolve(`anthropic:m@${url}#key=OPENAI_API_KEY`).url.href).toBe(full);
  });
});

describe('a pattern of model names', () => {
  it.each([
    ['qwen3-*b', 'qwen3-8b', true],
    ['qwen3-*b', 'qwen3-max', false],
    ['*', 'anything', true],
    ['gpt-5.4', 'gpt-5x4', false],
    ['minimax-m2*', 'MiniMax-M2.7', true],
    ['*-thinking*', 'qwen3-30b-a3b-thinking-2507', true],
  ])('%s fits %s: %s', (pattern, model, fit) => {
    expect(fits(pattern, model)).toBe(fit);
  });
});
