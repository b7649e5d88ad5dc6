import { createPrecedence } from '../core/precedence.js';

/** In this process: over all its connections and seats. */
export const precedence = createPrecedence(setImmediate);
