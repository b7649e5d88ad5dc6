import { describe, expect, it } from 'vitest';
import { defineAssistant, defineBackend, defineBot, defineJudge, defineScenario } from '../../src/index.js';
import { shopWith } from '../support/plugins/shop-scenario.js';
import { faults } from './rig.js';

describe('a define function', () => {
  const defines: Readonly<Record<string, (given: never) => unknown>> = {
    scenarios: defineScenario,
    backends: defineBackend,
    assistants: defineAssistant,
    judges: defineJudge,
    bots: defineBot,
  };

  it.each(
    Object.entries(defines).flatMap(([part, define]) =>
      [undefined, null, 7, 'x', [], {}].map((given) => [part, define, given] as const),
    ),
  )('of %s leaves nonsense to the check, which tells the field', (part, define, given) => {
    const said = faults({ [part]: [define(given as never)] });
    expect(said.length).toBeGreaterThan(0);
    expect(said.join('\n')).toMatch(new RegExp(`^${part}\\[0\\]\\.${part.slice(0, -1)}[.:]`));
  });

  it.each<[string, object, string]>([
    ['no criteria', { criteria: undefined }, 'scenario.criteria: Invalid input: expected array'],
    ['a criterion that is none', { criteria: [null] }, 'scenario.criteria[0]: Invalid input'],
    ['no tools', { tools: 7 }, 'scenario.tools: Invalid input: expected array'],
    ['a tool that is none', { tools: [undefined] }, 'scenario.tools[0]: Invalid input: expected object'],
    ['a symbol for its id', { id: Symbol('shop'), dataset: undefined }, 'scenario.id: Invalid input'],
  ])('of scenarios with %s leaves that to the check', (_what, changes, message) => {
    expect(faults({ scenarios: [defineScenario({ ...shopWith(), ...changes })] }).join('\n')).toContain(
      message,
    );
  });
});
