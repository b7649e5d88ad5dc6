import { expect, it } from 'vitest';
import { probeStore } from '../../src/io/probe.js';

it('says which SQLite works on this machine', () => {
  expect(probeStore()).toMatch(/^SQLite 3\.\d+\.\d+$/);
});
