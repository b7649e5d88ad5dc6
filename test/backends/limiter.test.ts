import { describe, expect, it } from 'vitest';
import type { Complete } from '../../src/core/backend.js';
import { withLimit } from '../../src/backends/limiter.js';
import { ask, backendAt, recording, withServer } from './rig.js';

const never: Complete = () => new Promise(() => undefined);

describe('the limiter', () => {
  it('keeps no more calls in flight than allowed, and lets all through', async () => {
    await withServer({ answer: () => ({ text: '好' }), latencyMs: 5 }, async (server) => {
      const backend = backendAt(server, 'concurrency=3');
      await Promise.all(Array.from({ length: 15 }, () => backend.complete(ask('你好'), recording())));
      expect(server.count()).toBe(15);
      expect(server.maxInFlight()).toBeLessThanOrEqual(3);
      expect(server.connections()).toBeLessThanOrEqual(3);
    });
  });

  it('lets a caller leave the queue at once, though the slots stay taken', async () => {
    const complete = withLimit(never, 1);
    void complete(ask('first'), recording());
    const stop = new AbortController();
    const waiting = complete(ask('second'), recording(stop.signal));
    stop.abort(new Error('over'));
    await expect(waiting).rejects.toThrow('over');
  });

  it('does not start the call of a caller who left the queue', async () => {
    const started: string[] = [];
    let release = (): void => undefined;
    const complete = withLimit(async ({ messages }) => {
      started.push(messages[0]?.text ?? '');
      await new Promise<void>((resolve) => (release = resolve));
      return { text: '', calls: [], end: 'complete', usage: { in: 0, out: 0, cached: 0, estimated: true } };
    }, 1);
    const first = complete(ask('first'), recording());
    const stop = new AbortController();
    const second = complete(ask('second'), recording(stop.signal)).catch(() => 'left');
    const third = complete(ask('third'), recording());
    stop.abort();
    await second;
    release();
    await first;
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await third;
    expect(started).toEqual(['first', 'third']);
  });
});
