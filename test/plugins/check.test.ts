import { describe, expect, it } from 'vitest';
import { defineBot, defineScenario, z, type Script } from '../../src/index.js';
import { createBot } from '../../src/bots/index.js';
import { FestevalError } from '../../src/core/errors.js';
import { checkedParts } from '../../src/io/plugin-file.js';
import { joined, noExtensions, type Extensions } from '../../src/plugins/extensions.js';
import * as shop from '../support/plugins/shop.js';
import { shopWith } from '../support/plugins/shop-scenario.js';
import { faults, heldClock } from './rig.js';

/** A bot that says nothing. */
function* idle(): Script {
  yield {};
}

const scenario = (changes: object): readonly string[] =>
  faults({ scenarios: [defineScenario(shopWith(changes))] });
const origin = { file: 'a.ts', sha256: '1' };
const [check, rubric] = shopWith().criteria;
const table = { seats: idle, next: idle, speak: idle, persona: idle, refuses: idle };
const words = { zh: '好', en: 'good' };
const [buy, finish] = shopWith().tools;

describe('a plugin', () => {
  it('may bring one of everything', () => {
    expect(faults({ ...shop })).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'nothing',
      {},
      'expected an export named scenarios, backends, assistants, judges, bots (at least one), found nothing',
    ],
    ['a name that is not read', { bot: [] }, 'found bot; did you mean bots?'],
    ['no list', { bots: 3 }, 'bots: Invalid input: expected array, received number'],
    [
      'what no define made',
      { bots: [{ id: 'x' }] },
      'bots[0].part: expected something made by defineBot, found nothing',
    ],
    [
      'a part in another list',
      { bots: shop.scenarios },
      'bots[0].part: expected something made by defineBot, found "scenarios"',
    ],
    [
      'another interface',
      { bots: [{ ...shop.bots[0], interfaceVersion: 2 }] },
      'bots[0].interfaceVersion: expected a plugin for interface 1, which this festeval has, found 2',
    ],
    [
      'settings that are no schema',
      { bots: [defineBot({ id: 'x', settings: { thing: 'tea' } as never, play: idle })] },
      'bots[0].bot.settings: expected a z.object({...}) (import { z } from "festeval"), found an object',
    ],
  ])('that exports %s is told which field is wrong', (_what, module, message) => {
    expect(faults(module).join('\n')).toContain(message);
  });

  it.each<[string, object, string]>([
    [
      'an id with a space',
      { id: 'my shop' },
      'scenario.id: expected a word of lower-case letters, digits and hyphens',
    ],
    ['no version', { version: 0 }, 'scenario.version'],
    ['a row that is no schema', { row: { id: 'x' } }, 'scenario.row: expected a z.object({...})'],
    ['no oracle', { oracle: undefined }, 'scenario.oracle: expected a function, found nothing'],
    [
      'six decisions',
      { decisions: ['a', 'b', 'c', 'd', 'e', 'f'] },
      'decisions: expected at most 5 decisions',
    ],
    ['no way to finish', { tools: [buy] }, 'tools: expected a tool of kind "finish"'],
    ['two tools of one name', { tools: [buy, buy, finish] }, 'tools[1].name: "buy" is there already'],
    [
      'no core check',
      { criteria: [{ ...check, core: false }] },
      'criteria: expected a check with `core: true`: it says what "done" is',
    ],
    ['no check', { criteria: [rubric] }, 'criteria: expected a check'],
    [
      'a need of nothing',
      { criteria: [{ ...check, needs: 'luck' }] },
      'criteria[0].needs: there is no criterion "luck"',
    ],
    [
      'a need of itself',
      { criteria: [{ ...check, needs: 'bought' }] },
      'criteria[0].needs: found a need of itself: bought needs bought',
    ],
    [
      'needs that come round',
      { criteria: ['ab', 'bc', 'ca'].map(([id, needs]) => ({ ...check, id, needs })) },
      'criteria[0].needs: found a need of itself: a needs b needs c needs a',
    ],
    [
      'two anchors of one value',
      { criteria: [check, { ...rubric, anchors: [0, 1, 1].map((value) => ({ value, text: words })) }] },
      'criteria[1].anchors[2].value: 1 is there already',
    ],
    [
      'another stage',
      { stage: { kind: 'stadium' } },
      'scenario.stage.kind: expected { kind: "conversation" } or { kind: "rehearsal", table }, found "stadium"',
    ],
    [
      'a rehearsal without a table',
      { stage: { kind: 'rehearsal' } },
      'scenario.stage.table: expected a table { seats, next, speak, persona, refuses }, found nothing',
    ],
    ...['seats', 'next', 'speak', 'persona', 'refuses'].map((name): [string, object, string] => [
      `a table without ${name}`,
      { stage: { kind: 'rehearsal', table: { ...table, [name]: undefined } } },
      `scenario.stage.table.${name}: expected a function, found nothing`,
    ]),
    [
      'a generator without traits',
      { generator: { version: 1, tries: 1, draw: idle, identities: idle } },
      'scenario.generator.traits: expected a function, found nothing',
    ],
    [
      'a condition that is no function',
      { criteria: [{ ...check, applies: true }] },
      'criteria[0].applies: expected a function, found true',
    ],
    ['a canary that is no function', { canary: 'Tweety' }, 'canary: expected a function, found "Tweety"'],
    [
      'a rule learnt from nowhere',
      { criteria: [{ ...check, learnable: ['prompt', 'rules'] }] },
      'criteria[0].learnable[1]: expected prompt, prompt:TOPIC, opening, opening:TOPIC, user, user:TOPIC or tool:NAME, found "rules"',
    ],
    [
      'a rule learnt from a tool that is not there',
      { criteria: [{ ...check, learnable: ['tool:sell'] }] },
      'criteria[0].learnable[0]: there is no tool "sell"',
    ],
    [
      'weights of 0.9',
      { weights: { checks: 0.7, rubrics: 0.2 } },
      'weights: expected weights that sum to 1, found 0.9',
    ],
    [
      'arguments that are no object',
      { tools: [{ ...buy, args: z.string() }, finish] },
      'tools[0].args: expected a z.object({...}), found one of string',
    ],
    [
      'arguments that no model can be told of',
      { tools: [{ ...buy, args: z.object({ on: z.date() }) }, finish] },
      'tools[0].args: expected a z.object({...}) that JSON Schema can tell, found one of which zod says: Date cannot',
    ],
    [
      'usefulness from nowhere',
      { usefulness: [{ id: 'quick', weight: 1, of: () => 1 }] },
      'usefulness[0].from: expected { from: "state", of } or { from: "rubric" }, found nothing',
    ],
    [
      'usefulness that nothing measures',
      { usefulness: [{ id: 'quick', weight: 1, from: 'state' }] },
      'usefulness[0].of: expected a function, found nothing',
    ],
    [
      'two parts of usefulness of one name',
      { usefulness: [0.5, 0.5].map((weight) => ({ id: 'kind', weight, from: 'rubric' })) },
      'usefulness[1].id: "kind" is there already',
    ],
    [
      'arguments that are no schema',
      { tools: [{ ...buy, args: { thing: 'string' } }, finish] },
      'tools[0].args: expected a zod schema',
    ],
  ])('whose scenario has %s is told so', (_what, changes, message) => {
    const said = scenario(changes).join('\n');
    expect(said).toContain(message);
    expect(said).toMatch(/^scenarios\[0\]\.scenario\./);
  });
});

describe('a plugin with many faults', () => {
  // Each has two: no part, no interface version.
  const load = (count: number) => () =>
    checkedParts({ bots: Array.from({ length: count }, () => ({})) }, origin, heldClock());

  it('is told the first twenty, and how many more there are', () => {
    expect(load(13)).toThrow(/^plugin a\.ts:(?:\n {2}bots.*){20}\n {2}\.\.\. and 6 more$/);
  });

  it('is told all of twenty', () => {
    expect(load(10)).toThrow(/^plugin a\.ts:(?:\n {2}bots.*){20}$/);
  });
});

describe('the arguments of a tool', () => {
  it.each<[string, z.ZodType]>([
    ['a strict object', z.strictObject({ thing: z.string() })],
    ['a loose object', z.looseObject({ thing: z.string() })],
    ['a refined object', z.object({ thing: z.string() }).refine(({ thing }) => thing !== '')],
    ['an object that is changed', z.object({ thing: z.string() }).transform(({ thing }) => thing)],
  ])('may be %s', (_what, args) => {
    expect(scenario({ tools: [{ ...buy, args }, finish] })).toEqual([]);
  });
});

describe('a scenario that leaves things out', () => {
  it('is a conversation whose checks alone count', () => {
    const { scenario: made, dataset } = defineScenario(
      shopWith({ criteria: shopWith().criteria.filter(({ kind }) => kind === 'check') }),
    );
    expect(made).toMatchObject({
      stage: { kind: 'conversation' },
      weights: { checks: 1, rubrics: 0 },
      usefulness: [{ id: 'done', weight: 1, from: 'state' }],
    });
    expect(dataset).toBe('shop.csv');
    expect(made.tools[0]).toMatchObject({
      area: 'world',
      minutes: 0,
      description: { zh: 'Buys one thing.' },
    });
  });
});

describe('a bot with a setting that has no default', () => {
  it('asks for it where it is not given', () => {
    const settings = z.strictObject({ thing: z.string() });
    const { bot } = defineBot({ id: 'buyer', settings, play: idle });
    const make = () => createBot({ model: 'buyer', settings: {} }, [], 1, [{ value: bot, origin }]);
    expect(make).toThrow(
      new FestevalError('bot "buyer": setting "thing" has no default, and none was given; add #thing=VALUE'),
    );
  });
});

describe('several plugins', () => {
  const withBot = (file: string): Extensions => ({
    ...noExtensions,
    bots: [
      {
        value: defineBot({ id: 'buyer', settings: z.strictObject({}), play: idle }).bot,
        origin: { ...origin, file },
      },
    ],
  });
  const taken = { scenarios: [], backends: [], assistants: [], judges: [], bots: ['oracle'] };

  it('are put together', () => {
    expect(joined([withBot('a.ts')], taken).bots).toHaveLength(1);
  });

  it('must not call two parts alike', () => {
    expect(() => joined([withBot('a.ts'), withBot('b.ts')], taken)).toThrow(
      'b.ts: the bot "buyer" is there already, from a.ts; call it otherwise.',
    );
  });

  it('must not take a name of ours', () => {
    expect(() => joined([withBot('a.ts')], { ...taken, bots: ['buyer'] })).toThrow('from festeval itself');
  });
});
