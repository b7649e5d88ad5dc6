import { z } from 'zod';

/** A reason for a verdict; `seq` points at the event of the transcript that decided it. */
export const evidenceSchema = z.object({ text: z.string(), seq: z.int().min(0).optional() });
export type Evidence = z.infer<typeof evidenceSchema>;

export const verdictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number().min(0).max(1), evidence: z.array(evidenceSchema) }),
  z.object({ kind: z.literal('n/a'), reason: z.string() }),
  z.object({ kind: z.literal('missing'), cause: z.literal('judge'), message: z.string() }),
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** What a deterministic criterion says: never missing, and n/a was decided when the case was loaded. */
export type Finding = { readonly value: number; readonly evidence: readonly Evidence[] };

export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function finding(value: number, ...evidence: readonly (string | Evidence)[]): Finding {
  return {
    value: clamp01(value),
    evidence: evidence.map((item) => (typeof item === 'string' ? { text: item } : item)),
  };
}
