import { describe, expect, it } from 'vitest';
import type { Call, RecordedCall } from '../../../src/core/answers.js';
import { parting } from '../../../src/backends/cassette/difference.js';
import { missMessage, nearestOf } from '../../../src/backends/cassette/miss.js';
import { trainTool } from '../rig.js';
import { asked, callOf, inTrial, origin, said } from './rig.js';

const talk = (...texts: readonly string[]) => ({
  messages: texts.map((text, i) => ({ role: i === 0 ? ('system' as const) : ('user' as const), text })),
  tools: [],
});
const at = (call: Call, place = 'tape/a.json'): RecordedCall => ({ call, place });
const missing = (call: Call, ...recorded: readonly RecordedCall[]): string =>
  missMessage(call, { place: 'tape', near: () => recorded });

describe('a miss', () => {
  it('names the trial, the nearest recorded request and where the first differing message parts', async () => {
    const recorded = at(await callOf(talk('You help families travel home by train.', 'Hello')));
    const call = await callOf(talk('You help families travel home by coach.', 'Hello'));
    expect(missing(call, recorded)).toBe(
      'no recorded answer in tape for a call of assistant in toy-gift/toy-1/react/m/0 with 2 messages; ' +
        'the nearest, a call of assistant in toy-gift/toy-1/react/m/0 with 2 messages (tape/a.json), differs: ' +
        'message 1 (system) had “…families travel home by train.”, now “…families travel home by coach.”',
    );
  });

  it('names the setting that differs where the words are the same', async () => {
    const recorded = at(await callOf(said('x')));
    const call = await callOf(said('x'), inTrial(), { ...asked, settings: { temperature: 0, seed: 3 } });
    expect(missing(call, recorded)).toContain(
      'differs: setting temperature was 0.7, now 0; setting seed was not set, now 3',
    );
  });

  it.each<[string, () => Promise<Call>, string]>([
    ['trial', () => callOf(said('x'), inTrial(undefined, { ...origin, k: 4 })), 'trial (k) was 0, now 4'],
    ['seed', () => callOf(said('x'), inTrial(), asked, 7), 'seed of the run was 1, now 7'],
    ['model', () => callOf(said('x'), inTrial(), { ...asked, model: 'new' }), 'model was test, now new'],
    ['tools', () => callOf({ ...said('x'), tools: [trainTool] }), 'its tools had “”, now “search_trains”'],
  ])('names the %s that differs', async (_name, make, words) => {
    expect(missing(await make(), at(await callOf(said('x'))))).toContain(words);
  });

  it('names a changed word in the description of a tool', async () => {
    const described = (description: string) =>
      callOf({ ...said('x'), tools: [{ ...trainTool, description }] });
    const message = missing(await described('finds trains'), at(await described('finds buses')));
    expect(message).toContain('the description of tool search_trains had “finds buses”, now “finds trains”');
  });

  it('says so where an equal call was made once more than when it was recorded', async () => {
    const call = await callOf(said('x'));
    expect(missing({ ...call, id: 'x.1', ordinal: 1 }, at(call))).toContain(
      'number among equal calls was 0, now 1',
    );
  });

  it('says so where nothing like it was recorded', async () => {
    expect(missing(await callOf(said('x')))).toContain('nothing like it was recorded');
  });
});

describe('the nearest recorded call', () => {
  it('is of the same role, then of the same length and the closest words', async () => {
    const call = await callOf(talk('system', 'find me a train', 'to Chengdu'));
    const candidates = await Promise.all([
      callOf(talk('system', 'find me a train', 'to Chengdu'), { ...inTrial(), callRole: 'judge' }),
      callOf(talk('system', 'find me a train')),
      callOf(talk('system', 'find me a train', 'to Chongqing')),
      callOf(talk('system', 'find me a train', 'quickly')),
      callOf(talk('other', 'find me a train', 'to Chengdu', 'please')),
    ]);
    const found = nearestOf(
      call,
      candidates.map((one, i) => at(one, String(i))),
    );
    expect(found?.place).toBe('2');
  });
});

describe('the stretch where two texts part', () => {
  it('shows what surrounds the first differing character, on one line, and never half a character', () => {
    expect(parting('一\n🧧红包', '一\n🧨红包')).toEqual({ before: '一⏎🧧红包', now: '一⏎🧨红包' });
    const long = 'a'.repeat(100);
    expect(parting(`${long}b${long}`, `${long}c${long}`).now).toBe(`…${'a'.repeat(24)}c${'a'.repeat(23)}…`);
    expect(parting('', 'new')).toEqual({ before: '', now: 'new' });
  });
});
