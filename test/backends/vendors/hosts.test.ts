import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backends/create.js';
import { resolveEndpoint, type Endpoint } from '../../../src/backends/endpoint.js';
import { presets } from '../../../src/backends/presets.js';
import { chatSettings } from '../../../src/backends/settings.js';
import { parseSpec } from '../../../src/backends/spec.js';
import { ask, options, recording, withServer } from '../rig.js';
import { emulations } from './emulations.js';
import { env, keyOf } from './rig.js';

function resolve(text: string): Endpoint {
  const spec = parseSpec(text);
  return resolveEndpoint(spec, chatSettings(spec), env);
}

const sold = Object.entries(presets).filter(([, { key }]) => key !== null);

describe.each(sold)('the key of %s', (kind, { url, key }) => {
  it('is sent to the vendor’s own host', () => {
    expect(resolve(`${kind}:m`)).toMatchObject({ key: keyOf(kind), keyVariable: key });
    expect(resolve(`${kind}:m@${url}`)).toMatchObject({ key: keyOf(kind) });
  });

  it('is never sent in the clear', () => {
    expect(new URL(url).protocol).toBe('https:');
    expect(resolve(`${kind}:m@${url.replace('https:', 'http:')}`).key).toBeNull();
  });

  it('is sent to no other host: not one that looks alike, nor another vendor’s', () => {
    const { host } = new URL(url);
    const others = Object.entries(presets).flatMap(([other, preset]) => (other === kind ? [] : [preset.url]));
    for (const elsewhere of [`https://${host}.evil.example/v1`, `https://${host}:8443/v1`, ...others]) {
      expect(resolve(`${kind}:m@${elsewhere}`)).toMatchObject({ key: null, keyVariable: null });
    }
  });

  it('does not travel with a request to another server', async () => {
    const emulation = emulations[kind];
    await withServer(
      () => ({ raw: emulation?.plain.reply ?? { body: {} } }),
      async (server) => {
        const backend = createBackend(parseSpec(`${kind}:m@${server.url}`), options({ env }));
        await backend.complete(ask('你好'), recording());
        expect(server.count()).toBe(1);
        expect(JSON.stringify(server.requests)).not.toContain(keyOf(kind));
      },
    );
  });

  it('has a variable of its own', () => {
    expect(sold.filter(([, other]) => other.key === key)).toHaveLength(1);
  });
});

describe('a server of one’s own', () => {
  it.each(['ollama', 'vllm'])('needs no key and gets one only by name: %s', (kind) => {
    expect(resolve(`${kind}:m`)).toMatchObject({ key: null, keyVariable: null });
    expect(resolve(`${kind}:m#key=OPENAI_API_KEY`)).toMatchObject({ key: keyOf('openai') });
  });
});
