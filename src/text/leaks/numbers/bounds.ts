import { cut, plain } from '../reading.js';
import type { Bounds, Context, PrivateFact } from '../types.js';
import { findQuantities } from './quantity.js';
import type { Quantity } from './quantity.js';
import { spellOut } from './spell-out.js';

/** The bounds that all the numbers of a text put on a value. */
export function toldBounds(text: string, _fact: PrivateFact, _value: number, _context: Context): Bounds {
  return cut(spellOut(plain(text)))
    .flatMap((clause) => findQuantities(clause.text))
    .map(boundsOf)
    .reduce<Bounds>(narrowed, {});
}

function boundsOf({ low, high, hedge, precision }: Quantity): Bounds {
  switch (hedge) {
    case 'plain':
    case 'range':
      return { low, high };
    case 'about':
      return { low: low * 0.9, high: low * 1.1 };
    case 'over':
    case 'some':
      return { low, high: low + precision };
    case 'at-least':
      return { low };
    case 'under':
    case 'at-most':
      return { high: low };
    case 'not':
      return {};
  }
}

function narrowed(one: Bounds, other: Bounds): Bounds {
  const lows = [one.low, other.low].filter((low) => low !== undefined);
  const highs = [one.high, other.high].filter((high) => high !== undefined);
  return {
    ...(lows.length === 0 ? {} : { low: Math.max(...lows) }),
    ...(highs.length === 0 ? {} : { high: Math.min(...highs) }),
  };
}
