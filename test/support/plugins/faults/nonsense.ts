/** Exports what no festeval can use. */
import { defineBot } from 'festeval';

const bot = defineBot({
  id: 'Ünfit',
  *play() {
    yield { text: 'hello' };
  },
});

export const scenarios = [{ id: 'shop' }];
export const bots = [bot, { ...bot, interfaceVersion: 99 }];
export const judges = 'judge';
