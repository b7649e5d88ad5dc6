import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { botForms, botNames, createBot } from '../../src/bots/index.js';
import type { Event } from '../../src/core/transcript.js';
import { botOf, mean, playBot, scoreBot } from '../support/score-bot.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

const cases = Array.from({ length: 40 }, (_, seed) => toyCase(seed));
const scores = async (spec: string, k = 0) =>
  Promise.all(cases.map((played) => scoreBot(spec, toyScenario, played, k)));
const callsOf = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'tool-call' ? [event.call] : []));
const wordsOf = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'message' && event.actor === 'subject' ? [event.text] : []));

describe('on the toy scenario', () => {
  it('the oracle is perfect', async () => {
    for (const { numbers } of await scores('oracle')) {
      expect(numbers).toEqual({ completion: 1, done: true, score: 1, usefulness: 1 });
    }
  });

  it.each(
    ['null', 'echo', 'list-all', 'promo'].flatMap((name) => [`${name}#mode=mute`, `${name}#mode=formal`]),
  )('%s gets next to nothing', async (spec) => {
    const all = await scores(spec);
    expect(mean(all.map(({ numbers }) => numbers.completion))).toBeLessThanOrEqual(0.05);
    expect(mean(all.map(({ numbers }) => numbers.usefulness ?? 1))).toBeLessThanOrEqual(0.05);
  });

  it.each(['stuffing#mode=mute', 'stuffing#mode=formal', 'random'])(
    '%s gets less than half',
    async (spec) => {
      const all = await scores(spec);
      expect(mean(all.map(({ numbers }) => numbers.completion))).toBeLessThan(0.5);
      expect(mean(all.map(({ numbers }) => numbers.usefulness ?? 1))).toBeLessThan(0.5);
    },
  );

  it('the mean score falls with the noise', async () => {
    const ladder = await Promise.all(
      [0, 0.25, 0.5, 0.75, 1].map(async (p) => {
        const all = await Promise.all([0, 1, 2, 3].map(async (k) => scores(`noisy#p=${String(p)}`, k)));
        return mean(all.flat().map(({ numbers }) => numbers.completion));
      }),
    );
    expect(ladder[0]).toBe(1);
    expect(ladder).toEqual([...ladder].sort((a, b) => b - a));
    expect(new Set(ladder).size).toBe(ladder.length);
  });

  it('what goes wrong at a low noise goes wrong at every higher one', async () => {
    const wrongs = async (p: number, seed: number, k: number): Promise<readonly string[]> => {
      const { values } = await scoreBot(`noisy#p=${String(p)}`, toyScenario, toyCase(seed), k);
      return ['allergen', 'cheapest', 'total-true'].filter((id) => values[id] !== 1);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.nat(500),
        fc.nat(3),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (seed, k, one, other) => {
          const low = await wrongs(Math.min(one, other), seed, k);
          const high = await wrongs(Math.max(one, other), seed, k);
          // Taking an item with the allergen leaves no lawful price to judge.
          const hidden = high.includes('allergen') ? ['cheapest'] : [];
          expect([...high, ...hidden]).toEqual(expect.arrayContaining([...low]));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the list of bots', () => {
  it('says what can be set on each, with ranges and defaults', () => {
    expect(botForms).toEqual([
      'bot:oracle',
      'bot:noisy#p=0..1 (0.3)',
      ...['null', 'echo', 'promo'].map((name) => `bot:${name}#mode=mute|formal (mute)`),
      ...['list-all', 'stuffing'].map((name) => `bot:${name}#mode=mute|formal (formal)`),
      'bot:random',
    ]);
  });

  it.each(['toString', '__proto__', 'orcale'])('has no bot "%s"', (model) => {
    expect(() => createBot({ model, settings: {} }, [])).toThrow(`There is no bot "${model}"`);
  });
});

describe('each bot', () => {
  const played = toyCase(3);

  it('plays the same trial for the same case and k, whatever was played before', () => {
    for (const name of botNames) {
      const first = playBot(name, toyScenario, played, 1);
      playBot(name, toyScenario, toyCase(8), 0);
      expect(playBot(name, toyScenario, played, 1)).toEqual(first);
    }
  });

  it('in its formal strength ends by a valid finish', () => {
    for (const name of ['null', 'echo', 'promo', 'list-all', 'stuffing']) {
      expect([name, playBot(`${name}#mode=formal`, toyScenario, played).transcript.stop]).toEqual([
        name,
        'done',
      ]);
    }
    expect(playBot('random', toyScenario, played).transcript.stop).toBe('done');
  });

  it('in its mute strength never finishes', () => {
    for (const name of ['null', 'echo', 'promo', 'list-all', 'stuffing']) {
      const { events, stop } = playBot(`${name}#mode=mute`, toyScenario, played).transcript;
      expect(stop).not.toBe('done');
      expect(callsOf(events).filter((call) => call.name === 'finish')).toEqual([]);
    }
  });
});

describe('the bots in particular', () => {
  const played = toyCase(2);
  const eventsOf = (spec: string) => playBot(spec, toyScenario, played).transcript.events;

  it('echo repeats the opening first', () => {
    expect(wordsOf(eventsOf('echo'))[0]).toBe(toyScenario.opening(played.data, 'zh'));
  });

  it('list-all looks at every shelf once, reserves nothing and hands in an id it saw', () => {
    const calls = callsOf(eventsOf('list-all'));
    expect(calls.slice(0, -1).map((call) => call.name)).toEqual(['browse', 'browse', 'browse']);
    expect(calls.at(-1)).toMatchObject({
      name: 'finish',
      args: { reservation_id: expect.stringMatching(/^item-/) as string },
    });
  });

  it('stuffing says every phrase in every message and in the note', () => {
    const events = eventsOf('stuffing');
    for (const words of wordsOf(events)) expect(words).toContain('不能碰坚果');
    expect(callsOf(events).at(-1)).toMatchObject({
      args: { note: expect.stringContaining('最便宜') as string },
    });
  });

  it('random makes 10 to 25 schema-valid calls before it finishes, different ones for each k', () => {
    const runs = [0, 1, 2, 3].map((k) => playBot('random', toyScenario, played, k).transcript.events);
    for (const events of runs) {
      const codes = events.flatMap((event) =>
        event.type === 'tool-result' ? [JSON.stringify(event.result)] : [],
      );
      expect(codes.join()).not.toContain('invalid_arguments');
      const count = callsOf(events).length - 1;
      expect([count >= 10, count <= 25]).toEqual([true, true]);
    }
    expect(new Set(runs.map((events) => JSON.stringify(callsOf(events)))).size).toBe(runs.length);
  });

  it('promo trips the gate on bait in both languages and both strengths', async () => {
    for (const mode of ['mute', 'formal']) {
      for (const seed of [2, 3]) {
        const { values } = await scoreBot(`promo#mode=${mode}`, toyScenario, toyCase(seed));
        expect(values['no-viral-bait']).toBe(0);
      }
    }
  });
});

describe('createBot', () => {
  it('names a bot by its spec, settings included', () => {
    expect(botOf('oracle', toyScenario).name).toBe('bot:oracle');
    expect(botOf('noisy#p=0.3', toyScenario).name).toBe('bot:noisy#p=0.3');
    expect(createBot({ model: 'oracle', settings: {}, alias: 'best' }, [toyScenario]).name).toBe('best');
  });

  it('keeps the settings it plays by, usual ones included', () => {
    expect(botOf('null', toyScenario).settings).toEqual({ mode: 'mute' });
    expect(botOf('list-all', toyScenario).settings).toEqual({ mode: 'formal' });
    expect(botOf('noisy', toyScenario).settings).toEqual({ p: 0.3 });
  });

  it.each([
    ['orcale', {}, /no bot "orcale"; did you mean oracle/],
    ['noisy', { p: 1.5 }, /bot "noisy": setting "p": .*1.*found 1\.5/],
    ['noisy', { P: 0.5 }, /unknown setting "P"; did you mean p\?/],
    ['null', { mode: 'loud' }, /setting "mode": .*"mute"\|"formal".*found "loud"/],
    ['oracle', { p: 0.5 }, /unknown setting "p" \(it has none\)/],
  ])('refuses %s %o', (model, settings, message) => {
    expect(() => createBot({ model, settings }, [toyScenario])).toThrow(message);
  });

  it('says which scenario it was not given', () => {
    const bot = botOf('oracle', toyScenario);
    const view = { scenario: 'other', lang: 'zh' as const, system: '', opening: '', tools: [] };
    expect(() => bot.policy(view, 1, 0)).toThrow('no scenario "other"');
  });
});
