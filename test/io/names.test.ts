import { describe, expect, it } from 'vitest';
import { checkRunName, defaultRunName } from '../../src/io/names.js';

describe('the name of a run', () => {
  const now = new Date('2026-02-16T23:59:07.900+08:00');

  it('is the suite and the time in UTC', () => {
    expect(defaultRunName('festival', now)).toBe('festival-20260216-155907');
  });

  it('is numbered when another run began in the same second', () => {
    const taken = new Set(['festival-20260216-155907', 'festival-20260216-155907-2']);
    expect(defaultRunName('festival', now, (name) => taken.has(name))).toBe('festival-20260216-155907-3');
  });

  it.each(['a', 'baseline_v1.2-rc', '除夕夜-1', '2026'])('may be %j', (name) => {
    expect(checkRunName(name)).toBe(name);
  });

  it.each([
    '',
    '.hidden',
    '..',
    '../x',
    'a/b',
    'a\\b',
    'a b',
    'a#b',
    'a:b',
    'a\n',
    '-x',
    'nul',
    'CON.x',
    'x.',
    'x.db',
    'é'.repeat(101),
  ])('may not be %j', (name) => {
    expect(() => checkRunName(name)).toThrow(/^--name: expected letters, digits/);
  });
});
