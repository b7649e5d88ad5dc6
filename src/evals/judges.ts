import { FestevalError } from '../core/errors.js';
import type { Judge } from '../core/judge.js';
import { didYouMean } from '../core/nearest.js';

const kinds = ['stub'];
const FORM = 'Expected stub:NUMBER with a number from 0 to 1, for example stub:0.7';

/**
 * The judge that a spec names. `stub:0.7` answers 0.7 to everything: for tests, and to see what the rubrics
 * could at most add or cost. Throws a FestevalError that says what was found and what was expected.
 */
export function createJudge(spec: string): Judge {
  const text = spec.trim();
  const colon = text.indexOf(':');
  const kind = colon === -1 ? text : text.slice(0, colon);
  if (!kinds.includes(kind)) {
    throw new FestevalError(`judge "${text}": unknown kind "${kind}"${didYouMean(kind, kinds)}. ${FORM}.`);
  }
  return stub(text, colon === -1 ? '' : text.slice(colon + 1));
}

function stub(text: string, written: string): Judge {
  const value = Number(written);
  if (!/^\d*\.?\d+$/.test(written) || value > 1) {
    throw new FestevalError(`judge "${text}": "${written}" is no number from 0 to 1. ${FORM}.`);
  }
  return {
    id: `stub:${String(value)}`,
    assess: () =>
      Promise.resolve({
        kind: 'value',
        value,
        reason: `the stub judge answers ${String(value)} to everything`,
      }),
  };
}
