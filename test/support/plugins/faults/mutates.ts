/** Its user writes into the state that they are handed. */
import { defineScenario } from 'festeval';
import { shopWith } from '../shop-scenario.js';

export const scenarios = [
  defineScenario(
    shopWith({
      dataset: '../shop.csv',
      after: (state) => {
        Object.assign(state, { done: true });
        return { state, notices: [] };
      },
    }),
  ),
];
