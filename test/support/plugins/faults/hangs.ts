/** Its user never answers. */
import { defineScenario } from 'festeval';
import { shopWith } from '../shop-scenario.js';

export const scenarios = [
  defineScenario(
    shopWith({
      dataset: '../shop.csv',
      hear: () => new Promise<never>(() => undefined),
      oracle: function* talk() {
        yield { text: 'Hello?' };
      },
    }),
  ),
];
