import type { Action, Observation } from '../../../core/policy.js';

/** A part of the script that ends with a value. */
export type Part<T> = Generator<Action, T, Observation>;
