import { describe, expect, it } from 'vitest';
import { withLimit } from '../../src/backends/limiter.js';
import type { Try } from '../../src/backends/try.js';
import { ask, backendAt, recording, trying, withServer } from './rig.js';

const never: Try = () => new Promise(() => undefined);

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
    const attempt = withLimit(never, 1);
    void attempt(ask('first'), trying());
    const stop = new AbortController();
    const waiting = attempt(ask('second'), trying(stop.signal));
    stop.abort(new Error('over'));
    expect(await waiting).toEqual({ kind: 'stopped', sent: false, usage: null });
  });

  it('does not start the call of a caller who left the queue', async () => {
    const started: string[] = [];
    let release = (): void => undefined;
    const attempt = withLimit(async ({ messages }) => {
      started.push(messages[0]?.text ?? '');
      await new Promise<void>((resolve) => (release = resolve));
      return { kind: 'rejected', message: 'no', status: 400 };
    }, 1);
    const first = attempt(ask('first'), trying());
    const stop = new AbortController();
    const second = attempt(ask('second'), trying(stop.signal));
    const third = attempt(ask('third'), trying());
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
