import { describe, expect, it } from 'vitest';
import * as shop from '../support/plugins/shop.js';
import { faults } from './rig.js';

describe('a plugin that throws when it is read', () => {
  const thrower = (): never => {
    throw new Error('not today');
  };
  const getter = (name: string) => Object.defineProperty({}, name, { get: thrower, enumerable: true });

  it.each<[string, Record<string, unknown>, string]>([
    ['an export', getter('bots'), 'bots'],
    ['a part', { bots: [getter('part')] }, 'bots[0].part'],
    ['a proxy', { bots: [new Proxy({}, { get: thrower })] }, 'bots[0]'],
    ['a proxy of a list', { bots: new Proxy([], { get: thrower }) }, 'bots'],
    ['a proxy without keys', { bots: [new Proxy({}, { ownKeys: thrower, get: () => 'bots' })] }, 'bots[0]'],
    ['a field', { bots: [...shop.bots, { ...shop.bots[0], bot: getter('play') }] }, 'bots[1].bot.play'],
  ])('at %s is told where', (_what, module, place) => {
    expect(faults(module)).toEqual([`${place}: cannot be read, for that threw: not today`]);
  });
});
