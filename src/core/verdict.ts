import { z } from 'zod';

/**
 * A reason for a verdict, in the language of the case; `seq` points at the event of the transcript that decided it.
 */
export const evidenceSchema = z.object({ text: z.string(), seq: z.int().min(0).optional() });
/** A reason for a verdict; `seq` is the number of the event that decided it, where there is one. */
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * What became of one criterion in one trial: a `value` in [0, 1] with evidence, `n/a` where it does not apply to the
 * case, or `missing` where a judge was asked and failed. A number that does not exist is never 0.
 */
export const verdictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number().min(0).max(1), evidence: z.array(evidenceSchema) }),
  z.object({ kind: z.literal('n/a'), reason: z.string() }),
  z.object({ kind: z.literal('missing'), cause: z.literal('judge'), message: z.string() }),
]);
/** A value in [0, 1] with evidence, `n/a`, or `missing`; see `verdictSchema`. */
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * What a deterministic criterion says: a value in [0, 1] and why. It is never missing, and n/a was decided when the
 * case was loaded.
 */
export type Finding = { readonly value: number; readonly evidence: readonly Evidence[] };

export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/**
 * What a criterion found: a value, taken into [0, 1], and the reasons for it, as texts or as evidence that points at
 * an event.
 */
export function finding(value: number, ...evidence: readonly (string | Evidence)[]): Finding {
  return {
    value: clamp01(value),
    evidence: evidence.map((item) => (typeof item === 'string' ? { text: item } : item)),
  };
}
