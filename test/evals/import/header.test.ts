import { describe, expect, it } from 'vitest';
import { limitsSchema } from '../../../src/core/limits.js';
import type { RunHeader } from '../../../src/core/run.js';
import { trialId } from '../../../src/core/trial.js';
import { importHeader, inOrder, type Read } from '../../../src/evals/import/header.js';
import { casesOf, scenarioOf } from './rig.js';

function read(id: string, at: number, subject: string, k = 0, foreign: readonly string[] = []): Read {
  const scenario = scenarioOf(id);
  const played = casesOf(id)[at];
  if (played === undefined) throw new Error(`${id} ${String(at)}`);
  const key = { scenario: id, caseId: played.id, caseHash: played.hash, subject, k };
  return {
    trial: { status: 'finished', key, transcript: { events: [], stop: 'done' }, ms: 0 },
    ...{ foreign, scenario, case: played },
  };
}

function header(reads: readonly Read[]): RunHeader {
  const limits = limitsSchema.parse({ turns: 7 });
  const imported = { file: 'x.jsonl', hash: '0123', limits, relatives: undefined, read: inOrder(reads) };
  const created = '2026-02-02T08:00:00.000Z';
  return importHeader(imported, {
    name: 'x',
    created,
    judging: {},
    sources: {},
    plugins: [],
    scenarioPlugins: {},
  });
}

describe('the header of an imported run', () => {
  it('plans its lines by scenario, subject, case and attempt, whatever order they came in', () => {
    const { planned, instrument, suite } = header([
      read('itinerary', 0, 'b', 1),
      read('relatives', 0, 'b'),
      read('itinerary', 1, 'a'),
      read('itinerary', 0, 'a'),
      read('itinerary', 0, 'b'),
    ]);
    expect(planned.map(trialId)).toEqual([
      'itinerary/itinerary-h01/b/0',
      'itinerary/itinerary-h01/b/1',
      'itinerary/itinerary-h01/a/0',
      'itinerary/itinerary-h02/a/0',
      'relatives/relatives-h01/b/0',
    ]);
    expect(suite.trials).toBe(2);
    expect(instrument.limits).toMatchObject({ turns: 7 });
    expect(Object.keys(instrument.scenarios)).toEqual(['itinerary', 'relatives']);
  });

  it('says of every subject which file it comes from, and of a reference bot that it is one', () => {
    const { subjects } = header([read('itinerary', 0, 'concierge'), read('itinerary', 0, 'bot:oracle')]);
    const settings = { file: 'x.jsonl', sha256: '0123' };
    expect(subjects).toMatchObject([
      { name: 'concierge', assistant: null, backend: 'imported', settings },
      { name: 'bot:oracle', assistant: null, backend: 'bot:oracle', settings },
    ]);
  });

  it('tells prompts of other words apart, by subject', () => {
    const ours = header([read('itinerary', 0, 'a')]).subjects[0]?.prompts;
    const [a, b] = header([read('itinerary', 0, 'a'), read('itinerary', 0, 'b', 0, ['Be kind.'])]).subjects;
    expect(a?.prompts).toBe(ours);
    expect(b?.prompts).not.toBe(ours);
  });
});
