import { describe, expect, it } from 'vitest';
import { refusal, stateAfter, toolsOf, z } from '../../src/index.js';

type Till = { readonly yuan: number };
const tool = toolsOf<Till, null>();
const tools = [
  tool({
    name: 'pay_in',
    description: 'Pays in.',
    kind: 'act',
    args: z.object({ yuan: z.int().min(1) }),
    step: ({ yuan }, args) =>
      args.yuan > 100
        ? { state: { yuan }, result: refusal('too_much', 'At most 100.') }
        : { state: { yuan: yuan + args.yuan }, result: { yuan } },
  }),
  tool({
    name: 'later',
    description: 'Promises.',
    kind: 'act',
    args: z.object({}),
    step: (state) => Promise.resolve({ state, result: null }),
  }),
];
const till = { tools, start: { yuan: 0 }, data: null };
const payIn = (yuan: number) => ({ name: 'pay_in', args: { yuan } });

describe('stateAfter', () => {
  it('is the start without calls, and what the steps lead to with some', () => {
    expect(stateAfter(till, [])).toEqual({ yuan: 0 });
    expect(stateAfter(till, [payIn(3), payIn(4)])).toEqual({ yuan: 7 });
  });

  it('lets happen what the scenario lets happen after a call', () => {
    const after = ({ yuan }: Till) => ({ state: { yuan: yuan * 2 }, notices: [] });
    expect(stateAfter({ ...till, after }, [payIn(1), payIn(1)])).toEqual({ yuan: 6 });
  });

  it('names the call that cannot be made, and why', () => {
    expect(() => stateAfter(till, [payIn(3), payIn(300)])).toThrow(
      'expected call 2 (pay_in): the world refuses it: At most 100.',
    );
    expect(() => stateAfter(till, [payIn(0)])).toThrow('expected call 1 (pay_in): yuan: ');
    expect(() => stateAfter(till, [{ name: 'pay', args: {} }])).toThrow(
      'found no such tool, expected one of pay_in, later',
    );
    expect(() => stateAfter(till, [{ name: 'later', args: {} }])).toThrow('its step promises a result');
  });
});
