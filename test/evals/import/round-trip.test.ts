import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/case.js';
import type { Limits } from '../../../src/core/limits.js';
import type { Subject } from '../../../src/core/subject.js';
import { stopReasonSchema, type StopReason } from '../../../src/core/transcript.js';
import { loadScenarios } from '../../../src/scenarios/index.js';
import { bot, casesOf, exported, happened, imported, messy, model, play } from './rig.js';

const scenarios = await loadScenarios();

const ids = scenarios.map(({ id }) => id);

async function staysTheSame(
  played: Case,
  subject: Subject,
  limits: Partial<Limits> = {},
): Promise<StopReason> {
  const trial = await play(played, subject, limits);
  const { trial: again, differences, foreign } = await imported(exported(trial, limits));
  expect({ differences, foreign }).toEqual({ differences: [], foreign: [] });
  expect(happened(again)).toEqual(happened(trial));
  return trial.transcript.stop;
}

/** A case of the scenario whose turn it is; a dataset may be short. */
function nth(turn: number, at: number): Case {
  const cases = casesOf(ids[turn % ids.length] ?? '');
  const played = cases[at % cases.length];
  if (played === undefined) throw new Error('no case');
  return played;
}

describe('a transcript of ours, written as a line and read back, is the same event by event', () => {
  it.each(ids)('of every bot, in %s', async (id) => {
    const specs = ['oracle', 'noisy#p=0.5', 'null', 'random', 'echo', 'list-all', 'promo', 'stuffing'];
    for (const spec of specs) {
      for (const played of casesOf(id).slice(0, 2)) await staysTheSame(played, bot(`bot:${spec}`));
    }
  });

  it('of models that do whatever models do, however they stop', async () => {
    const stops = new Set<StopReason>();
    for (let seed = 0; seed < 60; seed += 1) {
      const played = nth(seed, seed % 7);
      const limits = { turns: 4 + (seed % 9), toolCalls: 3 + (seed % 6), tokens: 40 + (seed % 5) * 25 };
      stops.add(await staysTheSame(played, model('react', messy({ seed })), limits));
    }
    expect([...stops].sort()).toEqual([...stopReasonSchema.options].sort());
  });

  it.each(['agent', 'plan', 'team'])('of the assistant %s', async (assistant) => {
    for (let seed = 0; seed < 12; seed += 1) {
      const played = nth(seed, seed);
      await staysTheSame(played, model(assistant, messy({ seed })), { turns: 8, toolCalls: 6 + seed });
    }
  });
});
