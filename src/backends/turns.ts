import { createTurns } from '../core/turns.js';

/** Of this process: all its connections and seats. */
export const turns = createTurns(setImmediate);
