import { afterEach, describe, expect, it, vi } from 'vitest';
import { presets } from '../../src/backends/presets.js';
import { listBackends } from '../../src/commands/backends.js';

function listed(): string {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  expect(listBackends()).toBe(0);
  return written.join('');
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('festeval backends', () => {
  it.each(Object.entries(presets))(
    'lists %s with its endpoint and where its key comes from',
    (kind, { url, key }) => {
      const text = listed();
      expect(text).toMatch(new RegExp(`^  ${kind} +${url.replaceAll('.', '\\.')}$`, 'm'));
      expect(text).toContain(key ?? 'no key');
    },
  );

  it.each(['http:URL', 'graph:FILE.ts'])('lists agents of others: %s', (form) => {
    expect(listed()).toContain(form);
  });

  it('says that a key is set, and never what it is', () => {
    vi.stubEnv('DEEPSEEK_API_KEY', 'sk-planted');
    const text = listed();
    expect(text).toContain('DEEPSEEK_API_KEY (set)');
    expect(text).not.toContain('sk-planted');
  });

  it('says what limits are published, how tools are called, and whether a price is known', () => {
    const text = listed();
    expect(text).toMatch(/DEEPSEEK_API_KEY .*; native tools; 500 calls at once; prices known: 3/);
    expect(text).toMatch(/ARK_API_KEY .*; limits not published; no price known/);
  });
});
