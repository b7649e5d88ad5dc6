import type { Level, Relative } from './types.js';

/** The level from which a kind deflection closes a topic: a relative of pressure 2 asks twice. */
export function pressLimit({ pressure }: Relative): Level {
  return pressure;
}

/** The level after this one; null after the last. */
export function levelAfter(level: 0 | Level): Level | null {
  switch (level) {
    case 0:
      return 1;
    case 1:
      return 2;
    case 2:
      return 3;
    case 3:
      return null;
  }
}
