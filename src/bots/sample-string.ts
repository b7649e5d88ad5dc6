import type { z } from 'zod';
import { pick, type Random } from '../core/random.js';
import { compile, matchingString } from './pattern.js';
import type { Scalar } from './seen.js';

type Schema = z.core.JSONSchema.JSONSchema;
type Wish = {
  readonly size: 'small' | 'random' | 'all';
  readonly random: Random;
  /** Likely values for the field, likeliest first. */
  readonly seen: readonly Scalar[];
  readonly prose: boolean;
  readonly words: string;
};

/** Formats that JSON Schema names without a pattern. */
const samples: Readonly<Record<string, string>> = {
  uri: 'https://example.org/a',
  'date-time': '2026-02-10T08:00:00Z',
  date: '2026-02-10',
  time: '08:00:00',
  email: 'a@example.org',
  uuid: '6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab',
  duration: 'P1D',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};
const ATTEMPTS = 20;

/** A string for a schema: a seen value that fits, else one made from its pattern, format and length. */
export function sampleString(schema: Schema, wish: Wish): string {
  const format = schema.pattern === undefined ? samples[schema.format ?? ''] : undefined;
  if (format !== undefined) return format;
  const fits = fitting(schema);
  if (wish.prose && wish.words !== '' && fits(wish.words)) return wish.words;
  const known = wish.seen.filter((value) => typeof value === 'string').filter(fits);
  if (known.length > 0) return wish.size === 'random' ? pick(wish.random, known) : (known[0] ?? '');
  return fromPattern(schema, fits, wish.random) ?? samples[schema.format ?? ''] ?? ofLength(schema);
}

function fitting({ pattern, minLength = 0, maxLength = Infinity }: Schema): (text: string) => boolean {
  const expression = pattern === undefined ? null : compile(pattern);
  return (text) => text.length >= minLength && text.length <= maxLength && (expression?.test(text) ?? true);
}

function fromPattern(
  { pattern, minLength = 0 }: Schema,
  fits: (text: string) => boolean,
  random: Random,
): string | null {
  if (pattern === undefined) return null;
  for (let i = 0; i < ATTEMPTS; i += 1) {
    const text = matchingString(pattern, random);
    // An open end (startsWith) may be filled up to the length asked for.
    const found = [text, text.padEnd(minLength, 'a')].find(fits);
    if (found !== undefined) return found;
  }
  return null;
}

function ofLength({ minLength = 0, maxLength = Infinity }: Schema): string {
  return '好的'
    .padEnd(minLength, '好')
    .slice(0, Math.max(minLength, Math.min(maxLength, Math.max(minLength, 2))));
}
