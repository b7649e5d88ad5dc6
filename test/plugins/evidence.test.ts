import { expect, it } from 'vitest';
import { because, callOf, defineBot, interfaceVersion, type Event, type Played } from '../../src/index.js';

const call = (seq: number, thing: string): Event => ({
  type: 'tool-call',
  ...{ seq, actor: 'subject', role: 'assistant', session: 0, visibility: 'all' },
  call: { id: `call-${String(seq)}`, name: 'buy', args: { thing } },
});

const played: Played<unknown, unknown> = {
  case: {
    ...{ scenario: 'shop', id: 'tea', hash: '0', lang: 'zh', split: 'dev', difficulty: 1, seed: 1 },
    data: null,
  },
  transcript: { events: [call(0, 'tea'), call(1, 'nuts'), call(2, 'tea')], stop: 'done' },
  state: null,
};

it('the last call that mentions a text is found, none where there is none', () => {
  expect(callOf(played, 'buy')?.seq).toBe(2);
  expect(callOf(played, 'buy', 'nuts')?.seq).toBe(1);
  expect(callOf(played, 'sell')).toBeUndefined();
});

it('a reason is in the language of the case, and points at its event where there is one', () => {
  const words = { zh: '买了坚果', en: 'bought nuts' };
  expect(because(played, words, callOf(played, 'buy', 'nuts'))).toEqual({ text: '买了坚果', seq: 1 });
  expect(because(played, words)).toEqual({ text: '买了坚果' });
});

it('what a plugin defines says for which interface it was written', () => {
  const bot = defineBot({
    id: 'mute',
    *play() {
      yield {};
    },
  });
  expect(bot).toMatchObject({ part: 'bots', interfaceVersion });
});
