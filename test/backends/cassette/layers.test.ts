import { describe, expect, it } from 'vitest';
import type { AnswerStore, CassetteMode } from '../../../src/core/answers.js';
import { BackendError, NotRecorded, type Complete } from '../../../src/core/backend.js';
import { FestevalError } from '../../../src/core/errors.js';
import { withAnswers } from '../../../src/backends/cassette/chain.js';
import { digest } from '../../../src/io/digest.js';
import { answer, asked, attempt, countingModel, inTrial, memoryCassette, said } from './rig.js';

type Wanted = {
  readonly mode?: CassetteMode;
  readonly store?: ReturnType<typeof memoryCassette>;
  readonly kept?: AnswerStore | null;
  readonly secrets?: readonly string[];
  readonly missed?: string[];
};

function backend(model: Complete, { mode, store, kept = null, secrets = [], missed = [] }: Wanted): Complete {
  const cassette =
    mode === undefined || store === undefined
      ? null
      : { store, mode, missed: (message: string) => void missed.push(message) };
  return withAnswers(() => model, asked, { cassette, kept: () => kept, seed: 1, hash: digest, secrets });
}
const text = async (complete: Complete, words = 'hello'): Promise<string> =>
  (await complete(said(words), inTrial())).text;

describe('a cassette', () => {
  it('gives back an answer with its attempts, and asks nobody', async () => {
    const store = memoryCassette();
    const model = countingModel();
    const first = inTrial();
    const recorded = await backend(model, { mode: 'record', store })(said('hello'), first);
    const again = inTrial();
    const replay = backend(model, { mode: 'replay', store });
    expect(await replay(said('hello'), again)).toEqual(recorded);
    expect(again.attempts).toEqual([{ ...attempt(), counted: true }]);
    expect(first.attempts).toEqual([attempt()]);
    expect(model.count()).toBe(1);
  });

  it('gives equal calls of a trial their own answers, in order', async () => {
    const store = memoryCassette();
    const recording = backend(countingModel(), { mode: 'auto', store });
    expect([await text(recording), await text(recording)]).toEqual(['1', '2']);
    const replay = backend(countingModel(), { mode: 'replay', store });
    expect([await text(replay), await text(replay)]).toEqual(['1', '2']);
  });

  it('makes no model for a replay', async () => {
    const broken = (): Complete => {
      throw new Error('a model was made');
    };
    const cassette = { store: memoryCassette(), mode: 'replay', missed: () => undefined } as const;
    const answers = { cassette, kept: () => null, seed: 1, hash: digest, secrets: [] };
    await expect(withAnswers(broken, asked, answers)(said('x'), inTrial())).rejects.toThrow(NotRecorded);
  });

  it('breaks a trial whose answer is missing from a replay, and tells of it', async () => {
    const missed: string[] = [];
    const replay = backend(countingModel(), { mode: 'replay', store: memoryCassette(), missed });
    const failure = await replay(said('x'), inTrial()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotRecorded);
    expect(failure).toMatchObject({ brokenCause: 'backend' });
    expect(missed).toHaveLength(1);
  });

  it('asks in auto only for what is not there, in record for everything', async () => {
    const store = memoryCassette();
    await text(backend(countingModel(), { mode: 'auto', store }), 'a');
    const model = countingModel();
    const auto = backend(model, { mode: 'auto', store });
    expect([await text(auto, 'a'), await text(auto, 'b')]).toEqual(['1', '1']);
    expect(model.count()).toBe(1);
    const record = backend(
      countingModel(() => null),
      { mode: 'record', store },
    );
    await text(record, 'z');
    expect(await text(record, 'a')).toBe('2');
    expect(await text(backend(countingModel(), { mode: 'replay', store }), 'a')).toBe('2');
  });

  it('replays a failure as it was, and asks again in auto', async () => {
    const store = memoryCassette();
    const failing = countingModel((n) =>
      n === 1 ? new BackendError('down (after 4 tries)', 'backend', 503) : null,
    );
    await expect(text(backend(failing, { mode: 'record', store }))).rejects.toThrow('down');
    const context = inTrial();
    const replayed = backend(countingModel(), { mode: 'replay', store })(said('hello'), context);
    await expect(replayed).rejects.toMatchObject({
      message: 'down (after 4 tries)',
      brokenCause: 'backend',
      status: 503,
    });
    expect(context.attempts).toHaveLength(1);
    expect(await text(backend(failing, { mode: 'auto', store }))).toBe('2');
    expect(await text(backend(countingModel(), { mode: 'replay', store }))).toBe('2');
  });

  it('records what a trial out of time says, and nothing of calls that were cut short or not let through', async () => {
    const store = memoryCassette();
    const fails = async (error: Error, reason: Error | null): Promise<void> => {
      const controller = new AbortController();
      const model: Complete = () => {
        if (reason !== null) controller.abort(reason);
        return Promise.reject(error);
      };
      const complete = backend(model, { mode: 'record', store });
      await complete(said('hello'), inTrial(controller.signal)).catch(() => undefined);
    };
    await fails(new BackendError('stopped'), new Error('interrupted'));
    await fails(new BackendError('the budget is spent', 'budget'), null);
    await fails(new TypeError('a mistake of ours'), null);
    expect(store.replies.size).toBe(0);
    await fails(new BackendError('stopped'), new BackendError('longer than its 5 s', 'timeout'));
    expect([...store.replies.values()].map(({ outcome }) => outcome)).toEqual([
      { kind: 'failed', cause: 'timeout', status: null, message: 'longer than its 5 s' },
    ]);
  });

  it('takes what cannot be read for a miss', async () => {
    const damaged = {
      ...memoryCassette(),
      find: () => {
        throw new FestevalError('tape/x.json: is damaged');
      },
    };
    const replay = backend(countingModel(), { mode: 'replay', store: damaged });
    await expect(text(replay)).rejects.toThrow('tape/x.json: is damaged');
    expect(await text(backend(countingModel(), { mode: 'auto', store: damaged }))).toBe('1');
  });

  it('never sees a key that a vendor echoes; nor does the conversation', async () => {
    const key = 'sk-0123"4567';
    const store = memoryCassette();
    const echo: Complete = (_request, context) => {
      context.onAttempt({ ...attempt('failed'), error: `no: ${key}` });
      const calls = [{ id: 'a', name: 'say', args: { deep: [key] } }];
      return Promise.resolve({ ...answer(`I know ${key}`), reasoning: key, calls });
    };
    const context = inTrial();
    const complete = backend(echo, { mode: 'record', store, secrets: [key] });
    const given = await complete(said('x'), context);
    for (const place of [given, context.attempts, [...store.replies.values()]]) {
      expect(JSON.stringify(place)).toContain('***');
      expect(JSON.stringify(place)).not.toMatch(/sk-0123/);
    }
    const refusing: Complete = () => Promise.reject(new BackendError(`wrong key ${key}`, 'backend', 401));
    await expect(text(backend(refusing, { secrets: [key] }))).rejects.toThrow('wrong key ***');
  });
});

describe('kept answers', () => {
  it('are replayed in their place, and their attempts are marked as counted', async () => {
    const kept = memoryCassette();
    const model = countingModel();
    const first = inTrial();
    await backend(model, { kept })(said('hello'), first);
    const second = inTrial();
    expect((await backend(model, { kept })(said('hello'), second)).text).toBe('1');
    expect(model.count()).toBe(1);
    expect([first.attempts, second.attempts]).toEqual([1, 2].map(() => [{ ...attempt(), counted: true }]));
  });

  it('take what a call used up that was cut short, to be counted', async () => {
    const kept = memoryCassette();
    const controller = new AbortController();
    const cut: Complete = (_request, context) => {
      controller.abort(new Error('interrupted'));
      context.onAttempt(attempt('lost'));
      return Promise.reject(new BackendError('stopped'));
    };
    await backend(cut, { kept })(said('x'), inTrial(controller.signal)).catch(() => undefined);
    expect(kept.charged).toEqual([attempt('lost')]);
    expect(kept.replies.size).toBe(0);
  });

  it('lie below a cassette, share its numbers, and are not asked for what it has', async () => {
    const store = memoryCassette();
    const kept = memoryCassette();
    const model = countingModel();
    const both = backend(model, { mode: 'auto', store, kept });
    await text(both);
    kept.replies.clear();
    const resumed = backend(model, { mode: 'auto', store, kept });
    expect([await text(resumed), await text(resumed)]).toEqual(['1', '2']);
    expect(kept.replies.size).toBe(1);
    expect([...store.replies.values()].flatMap(({ attempts }) => attempts)).toEqual([attempt(), attempt()]);
  });

  it('are done without before the run has begun', async () => {
    expect(await text(backend(countingModel(), { kept: null }))).toBe('1');
  });
});
