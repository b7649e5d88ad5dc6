import { describe, expect, it } from 'vitest';
import { resolveEndpoint } from '../../src/backends/endpoint.js';
import { familyOf } from '../../src/backends/family.js';
import { chatSettings } from '../../src/backends/settings.js';
import { parseSpec } from '../../src/backends/spec.js';
import { ask, options, recording, withServer } from './rig.js';
import { createBackend } from '../../src/backends/create.js';

const env = { OPENAI_API_KEY: 'sk-vendor', MY_KEY: 'sk-mine', EMPTY: ' ', ODD: 'sk mine' };
const resolve = (text: string) => {
  const spec = parseSpec(text);
  return resolveEndpoint(spec, chatSettings(spec), env);
};

describe('the key of an endpoint', () => {
  it('is the vendor’s variable at the vendor’s own host', () => {
    expect(resolve('openai:m')).toMatchObject({ key: 'sk-vendor', keyVariable: 'OPENAI_API_KEY' });
    expect(resolve('openai:m@https://api.openai.com/v1')).toMatchObject({ key: 'sk-vendor' });
  });

  it.each([
    'openai:m@http://127.0.0.1:8000/v1',
    'openai:m@https://proxy.example/v1',
    'openai:m@https://api.openai.com.evil.example/v1',
    'openai:m@http://api.openai.com/v1',
    'openai:m@https://api.openai.com:8443/v1',
  ])('is none at any other URL: %s', (text) => {
    expect(resolve(text)).toMatchObject({ key: null, keyVariable: null });
  });

  it('is the named variable at any URL', () => {
    expect(resolve('openai:m@http://127.0.0.1:8000/v1#key=MY_KEY')).toMatchObject({ key: 'sk-mine' });
    expect(resolve('openai:m#key=MY_KEY')).toMatchObject({ key: 'sk-mine' });
  });

  it.each(['openai:m#key=MISSING', 'openai:m#key=EMPTY'])(
    'is asked for by name where it is not set: %s',
    (text) => {
      expect(() => resolve(text)).toThrow(/set the environment variable (MISSING|EMPTY)/);
    },
  );

  it('is refused, unprinted, where no header could carry it', () => {
    expect(() => resolve('openai:m#key=ODD')).toThrow(/the key in ODD/);
    expect(() => resolve('openai:m#key=ODD')).not.toThrow(/sk mine/);
  });

  it('does not travel to a server that is not the vendor’s', async () => {
    await withServer(
      () => ({ text: 'ok' }),
      async (server) => {
        const backend = createBackend(parseSpec(`openai:m@${server.url}`), options({ env }));
        await backend.complete(ask('hi'), recording());
        expect(server.requests[0]?.headers.authorization).toBeUndefined();
        expect(JSON.stringify(server.requests)).not.toContain('sk-vendor');
      },
    );
  });

  it('travels as a bearer token where key= names it', async () => {
    await withServer(
      () => ({ text: 'ok' }),
      async (server) => {
        const backend = createBackend(parseSpec(`openai:m@${server.url}#key=MY_KEY`), options({ env }));
        await backend.complete(ask('hi'), recording());
        expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-mine');
      },
    );
  });

  it('does not follow a redirect to another host', async () => {
    await withServer(
      () => ({ text: 'stolen' }),
      async (thief) => {
        const location = `${thief.url}/chat/completions`;
        await withServer(
          () => ({ fault: { kind: 'redirect', location } }),
          async (server) => {
            const backend = createBackend(parseSpec(`openai:m@${server.url}#key=MY_KEY`), options({ env }));
            await expect(backend.complete(ask('hi'), recording())).rejects.toThrow(
              'redirects are not followed',
            );
            expect(thief.count()).toBe(0);
          },
        );
      },
    );
  });
});

describe('the family of a model', () => {
  it.each([
    ['Qwen/Qwen3-8B', 'qwen'],
    ['qwen3:8b', 'qwen'],
    ['deepseek-chat', 'deepseek'],
    ['glm-4.6', 'glm'],
    ['1234', '1234'],
    ['QwQ-32B', 'qwen'],
    ['gpt-oss:20b', 'openai'],
    ['o5-mini', 'openai'],
    ['meta-llama/Meta-Llama-3-8B', 'llama'],
    ['mixtral:8x7b', 'mistral'],
    ['our-own-model', 'our'],
  ])('of %s is %s', (model, family) => {
    expect(familyOf(model)).toBe(family);
  });

  it('is the vendor’s at its own host', () => {
    expect(resolve('openai:o5-mini').family).toBe('openai');
  });

  it('is the same at another host that serves its models, and another for other models there', () => {
    expect(resolve('openai:gpt-oss@http://127.0.0.1:1/v1').family).toBe('openai');
    expect(resolve('openai:qwen3@http://127.0.0.1:1/v1').family).toBe('qwen');
  });
});

describe('the limit on output', () => {
  it('has the vendor’s newer name at its own host only', () => {
    expect(resolve('openai:m').quirks.maxTokens).toBe('max_completion_tokens');
    expect(resolve('openai:m@http://127.0.0.1:1/v1').quirks.maxTokens).toBe('max_tokens');
  });
});
