import { describe, expect, it } from 'vitest';
import { BackendError } from '../../src/core/backend.js';
import type { Clock } from '../../src/core/clock.js';
import { limitsSchema } from '../../src/core/limits.js';
import type { Stage } from '../../src/core/stage.js';
import { playTrial } from '../../src/evals/play-trial.js';
import { botSubject } from '../support/sitting.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

function manualClock(): Clock & { expire(): void } {
  const controller = new AbortController();
  return {
    now: () => 0,
    timer: () => ({ signal: controller.signal, clear: () => undefined }),
    turn: () => Promise.resolve(),
    expire: () => {
      controller.abort();
    },
  };
}
const played = toyCase(2);
const key = { scenario: toyScenario.id, caseId: played.id, caseHash: played.hash, subject: 'bot:x', k: 0 };
const plan = {
  key,
  scenario: toyScenario,
  case: played,
  subject: botSubject('bot:x', function* () {
    yield { text: 'never' };
  }),
};
function play(stageOf: Stage['play'], { clock = manualClock(), interrupt = new AbortController() } = {}) {
  const stage = { play: stageOf };
  return playTrial(plan, {
    stage,
    voice: null,
    limits: limitsSchema.parse({}),
    clock,
    interrupt: interrupt.signal,
  });
}
const words = {
  type: 'message',
  actor: 'subject',
  role: 'assistant',
  visibility: 'all',
  text: 'one moment',
} as const;

describe('playing a trial', () => {
  it('finishes with the reason the stage gives', async () => {
    expect(await play(() => Promise.resolve('turn-limit'))).toMatchObject({
      status: 'finished',
      transcript: { stop: 'turn-limit' },
    });
  });

  it('breaks as `backend`, keeping what happened, when a backend gives no answer', async () => {
    const trial = await play(({ journal }) => {
      journal.record(words);
      return Promise.reject(new BackendError('HTTP 503 four times'));
    });
    expect(trial).toMatchObject({ status: 'broken', cause: 'backend', message: 'HTTP 503 four times' });
    expect(trial.status === 'broken' && trial.events).toMatchObject([words]);
  });

  it('breaks as `harness` when our own code throws', async () => {
    expect(await play(() => Promise.reject(new TypeError('x is not a function')))).toMatchObject({
      cause: 'harness',
    });
  });

  it('breaks as `timeout` at its wall clock, even when the stage never listens to the signal', async () => {
    const clock = manualClock();
    const trial = play(() => new Promise(() => undefined), { clock });
    clock.expire();
    expect(await trial).toMatchObject({ status: 'broken', cause: 'timeout' });
  });

  it('is no trial at all when the run is interrupted', async () => {
    const interrupt = new AbortController();
    const trial = play(() => new Promise(() => undefined), { interrupt });
    interrupt.abort();
    await expect(trial).rejects.toThrow(/abort/);
  });
});
