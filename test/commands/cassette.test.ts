import { describe, expect, it } from 'vitest';
import { readCassetteFlag } from '../../src/commands/cassette.js';

describe('--cassette', () => {
  it.each([
    ['tapes/week', 'tapes/week', 'auto'],
    ['tapes/week:replay', 'tapes/week', 'replay'],
    ['./week:record', './week', 'record'],
    ['week:auto', 'week', 'auto'],
    ['C:\\tapes\\week', 'C:\\tapes\\week', 'auto'],
    ['C:\\tapes:replay', 'C:\\tapes', 'replay'],
  ])('given as %s is the folder %s in mode %s', (text, dir, mode) => {
    expect(readCassetteFlag(text)).toEqual({ dir, mode });
  });

  it('names the nearest mode for a word that is none', () => {
    expect(() => readCassetteFlag('week:reply')).toThrow(
      /did you mean replay\?.*modes: record, replay, auto/,
    );
  });
});
