/** Its tool throws once something is bought. */
import { defineScenario } from 'festeval';
import { shopWith } from '../shop-scenario.js';

export const scenarios = [
  defineScenario(
    shopWith({
      dataset: '../shop.csv',
      after: (state) => {
        if (state.bought.includes('nuts')) throw new Error('out of nuts');
        return { state, notices: [] };
      },
    }),
  ),
];
