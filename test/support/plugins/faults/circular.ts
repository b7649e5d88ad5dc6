/** Its bot yields a circle in the arguments of its calls, and its backend answers with one. */
import { defineBackend, defineBot, defineScenario, type Json } from 'festeval';
import { shopWith } from '../shop-scenario.js';

function circle(): Json {
  const value: { self?: Json } = {};
  value.self = value;
  return value;
}

export const scenarios = [defineScenario(shopWith({ dataset: '../shop.csv' }))];

export const bots = [
  defineBot({
    id: 'circular',
    *play() {
      yield { calls: [{ name: 'buy', args: circle() }] };
    },
  }),
];

export const backends = [
  defineBackend({
    kind: 'circular',
    create: () => () => Promise.resolve({ calls: [{ id: 'c', name: 'buy', args: circle() }] }),
  }),
];
