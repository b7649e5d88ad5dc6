import { FestevalError } from '../core/errors.js';
import { gatePolicySchema, type GatePolicy } from '../core/gate.js';

/** A gate's policy from the flags of a verb. Throws a FestevalError (exit 2) that names the flag. */
export function policyFrom(verb: string, given: unknown): GatePolicy {
  const { success, data, error } = gatePolicySchema.safeParse(given);
  if (success) return data;
  const [issue] = error.issues;
  throw new FestevalError(
    `${verb}: --${kebab(issue?.path.join('.') ?? '')}: ${issue?.message ?? 'not understood'}.`,
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`);
}
