import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/core/backend.js';
import type { BackendOptions } from '../../src/backends/create.js';
import { ask, recording, trainTool } from './rig.js';

/** What the model behind a backend does, in no vendor's terms. */
export type Behaviour =
  | { readonly kind: 'says'; readonly text: string }
  | {
      readonly kind: 'calls';
      readonly calls: readonly { readonly name: string; readonly args: Record<string, string> }[];
    }
  | { readonly kind: 'mangles'; readonly name: string }
  | { readonly kind: 'fails-always' }
  | { readonly kind: 'fails-once'; readonly text: string }
  | { readonly kind: 'hangs' };

/** Starts a model that behaves so, runs the test with a backend on it, and stops it. */
export type WithBackend = <T>(
  behaviour: Behaviour,
  run: (backend: Backend) => Promise<T>,
  overrides?: Partial<BackendOptions>,
) => Promise<T>;

/** What every backend must do, however it reaches its model. */
export function describeBackend(name: string, withBackend: WithBackend): void {
  describe(`the backend contract: ${name}`, () => {
    it('gives the words of the model', async () => {
      const answer = await withBackend({ kind: 'says', text: '新年好' }, (b) =>
        b.complete(ask('你好'), recording()),
      );
      expect(answer).toMatchObject({ text: '新年好', calls: [], end: 'complete' });
    });

    it('gives tool calls in order, with objects as arguments and ids that differ', async () => {
      const calls = [
        { name: 'search_trains', args: { from: '上海', to: '成都' } },
        { name: 'search_trains', args: { from: '成都', to: '上海' } },
      ];
      const { calls: got } = await withBackend({ kind: 'calls', calls }, (b) =>
        b.complete(ask('查车', [trainTool]), recording()),
      );
      expect(got.map(({ id: _id, ...call }) => call)).toEqual(calls);
      expect(new Set(got.map(({ id }) => id)).size).toBe(2);
    });

    it('never gives an id that an earlier call of the conversation has', async () => {
      const calls = [{ name: 'search_trains', args: { from: '上海', to: '成都' } }];
      await withBackend({ kind: 'calls', calls }, async (backend) => {
        const request = ask('查车', [trainTool]);
        const first = await backend.complete(request, recording());
        const second = await backend.complete(
          {
            ...request,
            messages: [
              ...request.messages,
              { role: 'assistant', text: '', calls: first.calls },
              ...first.calls.map(({ id, name: tool }) => ({
                role: 'tool' as const,
                callId: id,
                name: tool,
                text: '[]',
              })),
            ],
          },
          recording(),
        );
        expect(second.calls[0]?.id).not.toBe(first.calls[0]?.id);
      });
    });

    it('keeps arguments that are no JSON as text with the reason, and does not fail', async () => {
      const { calls } = await withBackend({ kind: 'mangles', name: 'search_trains' }, (b) =>
        b.complete(ask('查车', [trainTool]), recording()),
      );
      expect(calls).toHaveLength(1);
      expect(calls[0]).toMatchObject({ name: 'search_trains' });
      expect(calls[0]).toHaveProperty('malformed');
      expect(calls[0]).toHaveProperty('problem');
    });

    it('counts tokens of every answer', async () => {
      const { usage } = await withBackend({ kind: 'says', text: '好' }, (b) =>
        b.complete(ask('你好'), recording()),
      );
      expect(usage.in).toBeGreaterThan(0);
      expect(usage.out).toBeGreaterThan(0);
    });

    it('records each try, failed ones too, under its own name and with the caller’s role', async () => {
      const context = recording();
      await withBackend({ kind: 'fails-once', text: '好' }, async (backend) => {
        await backend.complete(ask('你好'), context);
        expect(context.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'answered']);
        expect(new Set(context.attempts.map((attempt) => attempt.backend))).toEqual(new Set([backend.id]));
        expect(new Set(context.attempts.map(({ callRole }) => callRole))).toEqual(new Set(['assistant']));
      });
    });

    it('breaks the call with cause backend when no try succeeds', async () => {
      const context = recording();
      const call = withBackend({ kind: 'fails-always' }, (b) => b.complete(ask('你好'), context));
      await expect(call).rejects.toMatchObject({ name: 'BackendError', brokenCause: 'backend' });
      expect(context.attempts.length).toBeGreaterThan(1);
      expect(context.attempts.every(({ outcome }) => outcome === 'failed')).toBe(true);
    });

    it('stops with the signal’s reason when the caller gives up', async () => {
      const stop = new AbortController();
      const reason = new Error('the trial is over');
      await withBackend({ kind: 'hangs' }, async (backend) => {
        const call = backend.complete(ask('你好'), recording(stop.signal));
        stop.abort(reason);
        await expect(call).rejects.toBe(reason);
      });
    });

    it('answers more calls at once than it has slots', async () => {
      await withBackend(
        { kind: 'says', text: '好' },
        async (backend) => {
          const answers = await Promise.all(
            Array.from({ length: 20 }, () => backend.complete(ask('你好'), recording())),
          );
          expect(answers.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, () => '好'));
        },
        { concurrency: 2 },
      );
    });
  });
}
