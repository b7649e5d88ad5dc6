import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/core/duration.js';

describe('a duration', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['1.5h', 5_400_000],
    ['500ms', 500],
  ])('is read in its unit: %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '5', 'h', '-1s', '2 days', '1h30m'])('is nothing else: "%s"', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
