import { MODEL_PROVIDER_CONFIG } from 'langchain/chat_models/universal';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBackend } from '../../../src/backends/create.js';
import { keyVariables, specFamily } from '../../../src/backends/endpoint.js';
import { findIntegration } from '../../../src/backends/langchain/package.js';
import { providers } from '../../../src/backends/langchain/providers.js';
import { parseSpec } from '../../../src/backends/spec.js';
import { FestevalError } from '../../../src/core/errors.js';
import { digest } from '../../../src/io/digest.js';
import { memoryCassette } from '../cassette/rig.js';
import { options } from '../rig.js';

describe('the setup of a LangChain model', () => {
  const refused = (text: string): (() => void) => {
    return () => createBackend(parseSpec(text), options());
  };

  it.each<[string, string]>([
    ['langchain:gpt-5', 'no ":" between provider and model'],
    ['langchain:opnai:gpt-5', 'did you mean openai'],
    ['langchain:openai:', 'no model after "openai:"'],
    ['langchain:openai:m#temprature=1', 'did you mean temperature'],
    ['langchain:openai:m#thinking=on', 'unknown setting "thinking"'],
    ['langchain:cohere:m#seed=1', 'no place is known for the setting "seed" in ChatCohere'],
    ['langchain:bedrock:m@http://127.0.0.1:1', 'no place is known for the URL'],
    ['langchain:openai:m#key=NO_SUCH_KEY', 'set the environment variable NO_SUCH_KEY'],
    ['langchain:groq:m', 'npm install @langchain/groq'],
  ])('is refused for %s', (text, problem) => {
    expect(refused(text)).toThrow(FestevalError);
    expect(refused(text)).toThrow(problem);
  });

  it('needs neither key nor package for a replay', () => {
    const cassette = { store: memoryCassette(), mode: 'replay', missed: () => undefined } as const;
    const answers = { cassette, kept: () => null, seed: 1, hash: digest, secrets: [] };
    const spec = parseSpec('langchain:groq:m#key=NO_SUCH_KEY');
    expect(createBackend(spec, options({ answers })).model).toBe('groq:m');
  });

  it('is of the family that the model’s own name tells', () => {
    expect(specFamily(parseSpec('langchain:ollama:qwen3:8b'))).toBe('qwen');
  });

  it('knows the providers of initChatModel, with their packages and classes', () => {
    const ours = Object.entries(providers).map(([name, { package: from, className }]) => [
      name,
      from,
      className,
    ]);
    const theirs = Object.entries(MODEL_PROVIDER_CONFIG).map(([name, config]) => [
      name,
      // Where a package was found stands in the place of its name.
      config.package.startsWith('file:') ? providers[name]?.package : config.package,
      config.className,
    ]);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  it('has no key of a package’s own variable in what is kept', () => {
    expect(keyVariables([])).toEqual(expect.arrayContaining(['GROQ_API_KEY', 'AWS_SECRET_ACCESS_KEY']));
  });

  it('takes the package of the working folder before one beside festeval', () => {
    const dir = realpathSync(mkdtempSync(join(tmpdir(), 'festeval-')));
    onTestFinished(() => {
      rmSync(dir, { recursive: true });
    });
    const at = join(dir, 'node_modules/@langchain/openai');
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'index.js'), '');
    const folders = [join(dir, 'any.js'), import.meta.url];
    expect(findIntegration('@langchain/openai', folders)?.url).toBe(pathToFileURL(join(at, 'index.js')).href);
    rmSync(at, { recursive: true });
    expect(findIntegration('@langchain/openai', folders)?.url).toContain('@langchain/openai');
  });
});
