import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/backends/retry-after.js';
import { ask, backendAt, fakeSystem, options, recording, withServer } from './rig.js';

const NOW = Date.UTC(2027, 1, 1);

describe('Retry-After', () => {
  it.each([
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': ' 1.5 ' }, 1500],
    [{ 'retry-after': 'Mon, 01 Feb 2027 00:00:20 GMT' }, 20_000],
    [{ 'retry-after': 'Sun, 31 Jan 2027 00:00:00 GMT' }, 0],
    [{ 'retry-after': '3', 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '' }, null],
    [{}, null],
  ])('in %j is a wait of %s ms', (headers, ms) => {
    expect(retryAfterMs(headers, NOW)).toBe(ms);
  });

  it.each([
    ['seconds', '3', 3250],
    ['a date', 'Mon, 01 Feb 2027 00:00:20 GMT', 20_250],
  ])('is honoured by a backend when it comes as %s', async (_form, value, slept) => {
    const system = fakeSystem();
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': value } } as const;
    await withServer({ answer: () => ({ text: '好' }), faults: [fault] }, async (server) => {
      await backendAt(server, 'timeout=100', options({ system })).complete(ask('你好'), recording());
      expect(system.slept).toEqual([slept]);
    });
  });
});
