import { describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/core/json.js';
import { applyCall, applyCalls, type Acted } from '../../src/core/play.js';
import type { PlainScenario } from '../../src/core/scenario.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

const scenario: PlainScenario = toyScenario;
/** The shop changes its prices after the first browse, and the user says so. */
const played = toyCase(1);
const fresh = { state: toyScenario.start(played.data), spent: { toolCalls: 0, invalidFinishes: 0 } };
const browse = (shelf: string) => ({ id: shelf, name: 'browse', args: { shelf } });
const reserve = { id: 'r', name: 'reserve', args: { item_id: played.data.items[0]?.id ?? '', quantity: 1 } };
const finish = { id: 'f', name: 'finish', args: {} };
const codes = (acted: Acted): (string | undefined)[] =>
  acted.steps.map(({ stepped }) => /"code":"([^"]+)"/.exec(JSON.stringify(stepped.result))?.[1]);

describe('the calls of one message', () => {
  it('that act after the user broke in are handed back, and change nothing', () => {
    const acted = applyCalls(scenario, played, fresh, [browse('tea'), reserve, finish], 80);
    expect(codes(acted)).toEqual([undefined, 'interrupted', 'interrupted']);
    expect(acted.state).toEqual(applyCalls(scenario, played, fresh, [browse('tea')], 80).state);
    expect(acted.spent).toEqual({ toolCalls: 3, invalidFinishes: 0 });
  });

  it('that only read go on after the user broke in', () => {
    expect(codes(applyCalls(scenario, played, fresh, [browse('tea'), browse('cakes')], 80))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('end at the third invalid finish', () => {
    const acted = applyCalls(scenario, played, fresh, [finish, finish, finish, finish], 80);
    expect([acted.stop, acted.steps.length]).toEqual(['invalid-finish', 3]);
  });

  it('end at the limit on calls', () => {
    const acted = applyCalls(scenario, played, fresh, [browse('tea'), browse('tea'), browse('tea')], 2);
    expect([acted.stop, acted.steps.length]).toEqual(['tool-limit', 2]);
  });
});

describe('one call', () => {
  it('that is made again is read as it was, whatever its tool did to what it was given', () => {
    const given: string[] = [];
    const careless: PlainScenario = {
      ...scenario,
      tools: scenario.tools.map((tool) => ({
        ...tool,
        step(state, args, data, lang) {
          given.push(JSON.stringify(args));
          if (isJsonObject(args)) Object.assign(args, { shelf: 'taken' });
          return tool.step(state, args, data, lang);
        },
      })),
    };
    const call = browse('tea');
    for (let time = 0; time < 3; time += 1) applyCall(careless, played, fresh.state, call);
    expect(given).toEqual(Array.from({ length: 3 }, () => '{"shelf":"tea"}'));
    expect(call.args).toEqual({ shelf: 'tea' });
  });

  it.each([
    ['zh', '没有叫', '参数必须'],
    ['en', 'There is no tool', 'Arguments must'],
  ] as const)(
    'that cannot be read is refused in the language of the case (%s)',
    (lang, unknown, malformed) => {
      const item = { ...played, lang };
      const refused = (call: Parameters<typeof applyCall>[3]): string =>
        JSON.stringify(applyCall(scenario, item, fresh.state, call).result);
      expect(refused({ id: '1', name: 'brouse', args: {} })).toContain(unknown);
      expect(refused({ id: '1', name: 'browse', malformed: '{', problem: 'x' })).toContain(malformed);
      expect(refused({ id: '1', name: 'browse', args: {} })).toContain('invalid_arguments');
    },
  );

  it('of another scenario than the case is a mistake of ours, told at once', () => {
    expect(() => applyCall(scenario, { ...played, scenario: 'other' }, fresh.state, finish)).toThrow(
      'handed to',
    );
  });
});
