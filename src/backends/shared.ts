import { createAllowance, type Allowance } from './allowance.js';
import { createBudget, type Budget, type Caps, type Charge } from './budget.js';

/** What all backends of a run share: assistants', users' and judges'. */
export type Shared = {
  readonly budget: Budget;
  /** Of retries. */
  readonly allowance: Allowance;
};

export const noCaps: Caps = { tokens: null, cost: null };

/** `before`: what earlier sessions of the run have used. */
export function createShared(caps: Caps = noCaps, before?: Charge): Shared {
  return { budget: createBudget(caps, before), allowance: createAllowance() };
}
