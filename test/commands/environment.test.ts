import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { allowTracing, graphWayIn, readDotEnv } from '../../src/commands/environment.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

function envFile(text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  writeFileSync(join(dir, '.env'), text);
  return join(dir, '.env');
}

describe('the file .env', () => {
  it('sets what is not set', () => {
    vi.stubEnv('FESTEVAL_TEST_A', undefined);
    readDotEnv(envFile('FESTEVAL_TEST_A=from the file\n'));
    expect(process.env.FESTEVAL_TEST_A).toBe('from the file');
  });

  it('leaves alone what is set', () => {
    vi.stubEnv('FESTEVAL_TEST_B', 'from the shell');
    readDotEnv(envFile('FESTEVAL_TEST_B=from the file\n'));
    expect(process.env.FESTEVAL_TEST_B).toBe('from the shell');
  });

  it('may be absent', () => {
    expect(() => {
      readDotEnv('/nowhere/.env');
    }).not.toThrow();
  });

  it('that cannot be read is an error which names it', () => {
    expect(() => {
      readDotEnv(tmpdir());
    }).toThrow(`${tmpdir()}: cannot be read`);
  });
});

describe('tracing', () => {
  const names = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'];

  it.each(names)('is off whatever %s says', (name) => {
    vi.stubEnv(name, 'true');
    allowTracing(false);
    expect(names.map((one) => process.env[one])).toEqual(names.map(() => undefined));
  });

  it.each([true, false])('by way of a gateway is off, even where tracing is allowed: %s', (allowed) => {
    for (const name of names) vi.stubEnv(name, undefined);
    vi.stubEnv('LANGSMITH_GATEWAY', 'true');
    allowTracing(allowed);
    expect(process.env.LANGSMITH_GATEWAY).toBeUndefined();
  });

  it('is on where the user allows it', () => {
    for (const name of names) vi.stubEnv(name, undefined);
    allowTracing(true);
    expect(process.env.LANGSMITH_TRACING).toBe('true');
  });
});

describe('FESTEVAL_LANGGRAPH', () => {
  it('says whether graphs are thinned, which they are where it says nothing', () => {
    const said = [
      {},
      { FESTEVAL_LANGGRAPH: '' },
      { FESTEVAL_LANGGRAPH: 'thinned' },
      { FESTEVAL_LANGGRAPH: 'public' },
    ];
    expect(said.map(graphWayIn)).toEqual(['thinned', 'thinned', 'thinned', 'public']);
  });

  it('with another value is an error that tells what was found and what is expected', () => {
    expect(() => graphWayIn({ FESTEVAL_LANGGRAPH: 'Public' })).toThrow(
      /^FESTEVAL_LANGGRAPH: found "Public", expected "public" .* or "thinned"/,
    );
  });
});
