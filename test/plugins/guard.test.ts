import { describe, expect, it } from 'vitest';
import { applyCall } from '../../src/core/play.js';
import type { Case } from '../../src/core/case.js';
import { toolsOf, z } from '../../src/index.js';
import { shopWith, type ShopData, type ShopState } from '../support/plugins/shop-scenario.js';
import { data, guardedShop, heldClock } from './rig.js';

const tool = toolsOf<ShopState, ShopData>();
const columns = { lang: 'en', split: 'dev', difficulty: 1, seed: 1, hash: 'h' } as const;
const played: Case = { id: 'a', scenario: 'shop', ...columns, data };
const call = (name: string, args = {}) => ({ id: 'c', name, args });
const WHERE = 'plugin mine.ts, scenario "shop": ';

/** A tool that does what is given. */
const tools = (step: () => never) => [
  tool({ name: 'buy', description: 'buys', kind: 'act', args: z.strictObject({}), step }),
];
const buying = (step: () => never) => () => {
  const scenario = guardedShop({ tools: tools(step) });
  return applyCall(scenario, played, scenario.start(data), call('buy'));
};

const line = { text: 'Hello', move: {} };
const table = {
  seats: () => [{ id: 'aunt', name: 'Aunt' }],
  next: () => null,
  speak: (state: ShopState) => ({ state, line }),
  persona: () => 'an aunt',
  refuses: () => null,
};

const thrower = (message: string) => (): never => {
  throw new Error(message);
};
function circle(): unknown {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
}

describe('a scenario of a plugin', () => {
  it('plays as it is where nothing is wrong with it', async () => {
    const scenario = guardedShop();
    const bought = await applyCall(scenario, played, scenario.start(data), call('buy', { thing: 'tea' }));
    expect(bought).toMatchObject({ ok: true, state: { bought: ['tea'] } });
  });

  it('is named with its function when that throws', () => {
    const run = buying(() => {
      throw new Error('no stock');
    });
    expect(run).toThrow(`${WHERE}tool "buy": step threw: no stock`);
  });

  it('is named when a promise of its is broken', async () => {
    const scenario = guardedShop({ hear: () => Promise.reject(new Error('gone')) });
    await expect(scenario.hear(scenario.start(data), 'hello', data, 'en')).rejects.toThrow(
      `${WHERE}hear threw: gone`,
    );
  });

  it('is not waited for beyond the limit', async () => {
    const clock = heldClock();
    const scenario = guardedShop({ hear: () => new Promise<never>(() => undefined) }, clock);
    const answer = scenario.hear(scenario.start(data), 'hello', data, 'en');
    clock.end();
    await expect(answer).rejects.toThrow(`${WHERE}hear returned a promise that did not settle within 30 s`);
  });

  it.each<[string, (state: ShopState) => void]>([
    ['writes a field', (state) => Object.assign(state, { done: true })],
    ['adds to a list', (state) => (state.bought as string[]).push('nuts')],
    ['deletes a field', (state) => delete (state as { done?: boolean }).done],
  ])('cannot change the state it is handed: it %s', (_what, change) => {
    const scenario = guardedShop({
      after: (state) => {
        change(state);
        return { state, notices: [] };
      },
    });
    expect(() => scenario.after(scenario.start(data), 'buy', null, data, 'en')).toThrow(
      /after changed a state or data it was given .*; return a new state instead/,
    );
  });

  it('cannot change the data of a case', () => {
    const scenario = guardedShop({
      opening: (own) => {
        Object.assign(own, { want: 'nuts' });
        return '';
      },
    });
    expect(() => scenario.opening(scenario.prepare({ ...columns, id: 'a', want: 'tea' }), 'en')).toThrow(
      'opening changed a state or data',
    );
  });

  it('may prepare what holds a circle', () => {
    const prepared: { self?: unknown; want: string } = { want: 'tea' };
    prepared.self = prepared;
    const scenario = guardedShop({ prepare: () => prepared });
    expect(scenario.prepare({ ...columns, id: 'a', want: 'tea' })).toBe(prepared);
    expect(Object.isFrozen(prepared)).toBe(true);
  });

  it.each<[string, unknown, RegExp]>([
    ['no object', 7, /tool "buy": step gave something else than it should/],
    ['no state', { result: 1 }, /state: expected a state, found none/],
    [
      'a state with a date',
      { state: { at: new Date(0) }, result: 1 },
      /no plain JSON, at \.state\.at: found a Date/,
    ],
    ['a state with NaN', { state: { price: NaN }, result: 1 }, /no plain JSON, at \.state\.price: found NaN/],
    [
      'a state with a circle',
      { state: circle(), result: 1 },
      /no plain JSON, at \.state\.self: found a circle/,
    ],
    ['no result', { state: {} }, /result: expected plain JSON, found nothing/],
    [
      'a result with a function',
      { state: {}, result: { go: () => 1 } },
      /no plain JSON, at \.result\.go: found a function/,
    ],
  ])('is refused where a step gives %s', (_what, given, message) => {
    expect(buying(() => given as never)).toThrow(message);
  });

  it.each([1.5, -0.1, NaN])('is refused where a criterion grades %s', (value) => {
    const scenario = guardedShop({
      criteria: [{ id: 'c', kind: 'check', title: 'c', weight: 1, grade: () => ({ value, evidence: [] }) }],
    });
    const [criterion] = scenario.criteria;
    if (criterion?.kind !== 'check') expect.fail();
    const grade = () =>
      criterion.grade({ case: played, transcript: { events: [], stop: 'done' }, state: {} });
    expect(grade).toThrow(`${WHERE}criterion "c": grade gave something else than it should: value`);
  });

  it.each<[string, () => unknown, string]>([
    ['gives a word', () => 'yes', 'gave something else than it should: Invalid input: expected boolean'],
    ['promises', () => Promise.resolve(true), 'returned a promise; only step, after and hear may'],
    ['throws', thrower('no month'), 'threw: no month'],
  ])('is named with its criterion where `applies` %s', (_what, applies, message) => {
    const [check, rubric] = shopWith().criteria;
    for (const criterion of [check, rubric]) {
      if (criterion === undefined) expect.fail();
      const { criteria } = guardedShop({ criteria: [{ ...criterion, applies: applies as never }] });
      expect(() => criteria[0]?.applies?.(data)).toThrow(
        `${WHERE}criterion "${criterion.id}": applies ${message}`,
      );
    }
  });

  it.each<[string, () => unknown, string]>([
    ['gives nothing', () => undefined, 'gave something else than it should: Invalid input: expected string'],
    ['promises', () => Promise.resolve(null), 'returned a promise; only step, after and hear may'],
    ['throws', thrower('no bird'), 'threw: no bird'],
  ])('is named where its canary %s', (_what, canary, message) => {
    const scenario = guardedShop({ canary: canary as never });
    expect(() => scenario.canary?.(data)).toThrow(`${WHERE}canary ${message}`);
  });

  it.each<[keyof typeof table, unknown]>([
    ['seats', [{ id: 'aunt' }]],
    ['seats', Array.from('abcdef', (id) => ({ id, name: id }))],
    ['next', undefined],
    ['speak', { line: 'Hello' }],
    ['persona', null],
    ['refuses', undefined],
  ])('is refused where %s of its table gives %j', (name, given) => {
    const { stage } = guardedShop({ stage: { kind: 'rehearsal', table: { ...table, [name]: () => given } } });
    if (stage.kind !== 'rehearsal') expect.fail();
    const calls: Record<keyof typeof table, () => unknown> = {
      seats: () => stage.table.seats(data, 'en'),
      next: () => stage.table.next({}, data),
      speak: () => stage.table.speak({}, 'aunt', data, 'en'),
      persona: () => stage.table.persona('aunt', data, 'en'),
      refuses: () => stage.table.refuses('aunt', line, 'Hi', data, 'en'),
    };
    expect(calls[name]).toThrow(`${WHERE}table: ${name} gave something else than it should`);
  });

  it('may promise only what may be waited for', () => {
    const scenario = guardedShop({ opening: () => Promise.resolve('hi') as never });
    expect(() => scenario.opening(data, 'en')).toThrow(
      'opening returned a promise; only step, after and hear may',
    );
  });

  it.each<[string, () => unknown, string]>([
    ['gives no row', () => ({}), 'gave something else than it should: expected { row } or { rejected }'],
    [
      'throws',
      () => {
        throw new Error('no luck');
      },
      'threw: no luck',
    ],
  ])('whose generator %s is named', (_what, draw, message) => {
    const none = (): string[] => [];
    const { generator } = guardedShop({
      generator: { version: 1, tries: 1, draw: draw as never, traits: none, identities: none },
    });
    const drawing = () => generator?.draw({ id: 'a', seed: 1, difficulty: 1, lang: 'en' }, 0);
    expect(drawing).toThrow(`${WHERE}generator: draw ${message}`);
  });
});
