import { z } from 'zod';
import type { CaseGenerator, Drawn } from '../core/generator.js';
import { attempt, faultOf, why, type Guard } from './fault.js';

const texts = z.array(z.string()).readonly();
const drawn: z.ZodType<Drawn> = z.union(
  [z.object({ row: z.record(z.string(), z.unknown()) }), z.object({ rejected: z.string() })],
  { error: 'expected { row } or { rejected }' },
);

/** A plugin's generator as sets are made by it: what it throws, and what it gives that is none, is told as its fault. */
export function guardedGenerator(generator: CaseGenerator, guard: Pick<Guard, 'where'>): CaseGenerator {
  const given = <T>(schema: z.ZodType<T>, name: string, run: () => unknown): T => {
    const value = schema.safeParse(attempt(guard, name, run));
    if (value.success) return value.data;
    throw faultOf(guard, name, `gave something else than it should: ${why(value.error)}`);
  };
  return {
    ...generator,
    draw: (spec, tries) => given(drawn, 'generator: draw', () => generator.draw(spec, tries)),
    traits: (row) => given(texts, 'generator: traits', () => generator.traits(row)),
    identities: (row) => given(texts, 'generator: identities', () => generator.identities(row)),
  };
}
