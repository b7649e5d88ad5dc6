import { describe, expect, it } from 'vitest';
import { defineBot, seededRandom, z, type Observation, type Script, type View } from '../../src/index.js';
import { guardedBot } from '../../src/plugins/guard-script.js';
import { guardedShop } from './rig.js';

const view: View = { scenario: 'shop', lang: 'en', system: '', opening: 'Please buy tea.', tools: [] };
const nothing: Observation = { results: [], said: [] };
const trial = { view, settings: {}, random: seededRandom('x') };

/** A bot that plays what is given. */
function script(play: () => unknown): Script {
  return guardedBot(defineBot({ id: 'b', play: play as () => Script }).bot, 'plugin mine.ts').play(trial);
}
const WHERE = 'plugin mine.ts, bot "b": play ';

describe('a script of a plugin', () => {
  it('yields what it does, and is handed what came of it', () => {
    const said: unknown[] = [];
    const playing = script(function* (): Script {
      said.push(yield { text: 'hello' });
      yield {};
    });
    expect(playing.next(nothing).value).toEqual({ text: 'hello' });
    expect(playing.next({ results: [1], said: ['hi'] }).value).toEqual({});
    expect(playing.next(nothing).done).toBe(true);
    expect(said).toEqual([{ results: [1], said: ['hi'] }]);
  });

  it.each<[string, () => unknown, string]>([
    [
      'throws',
      () => {
        throw new Error('no');
      },
      'threw: no',
    ],
    [
      'throws later',
      function* () {
        yield* [];
        throw new Error('late');
      },
      'threw: late',
    ],
    [
      'cannot read what it hears',
      function* () {
        yield* [];
        z.string().parse(3);
      },
      'threw: ✖ Invalid input: expected string',
    ],
    [
      'promises',
      async function* () {
        await Promise.resolve();
        yield {};
      },
      'gave no generator; write it as a function*',
    ],
    ['gives nothing', () => undefined, 'gave no generator'],
    [
      'yields a word',
      function* () {
        yield 'finish';
      },
      'yielded no action { text?, calls? }: ',
    ],
    [
      'misnames its calls',
      function* () {
        yield { call: [] };
      },
      'yielded no action { text?, calls? }: Unrecognized key: "call"',
    ],
    [
      'yields a circle',
      function* () {
        const args: { self?: unknown } = {};
        args.self = args;
        yield { calls: [{ name: 'buy', args }] };
      },
      'yielded something that is no plain JSON, at .calls[0].args.self: found a circle',
    ],
    [
      'throws what gives no text',
      () => {
        throw Object.defineProperty(new Error(), 'message', {
          get: () => {
            throw new Error('of its own');
          },
        });
      },
      'threw: something that gives no text',
    ],
    [
      'throws an object without a prototype',
      () => {
        throw Object.create(null);
      },
      'threw: something that gives no text',
    ],
  ])('that %s is named', (_what, play, message) => {
    expect(() => script(play).next(nothing)).toThrow(`${WHERE}${message}`);
  });

  it('is a scenario’s oracle, too', () => {
    const shop = guardedShop({
      oracle: () => {
        throw new Error('lost');
      },
    });
    expect(() => shop.oracle(view, () => false).next(nothing)).toThrow(
      'plugin mine.ts, scenario "shop": oracle threw: lost',
    );
  });
});
