import type { PanelJudge } from '../../core/judge.js';
import { plantedCanary } from './canary.js';

/** Answers one number to everything: for tests, and to see what the rubrics could at most add or cost. No judge. */
export function stubJudge(value: number): PanelJudge {
  const id = `stub:${String(value)}`;
  const reason = `the stub judge answers ${String(value)} to everything`;
  return {
    ...{ id, kind: 'stub', family: null, fingerprint: id, made: { value }, concurrency: 64 },
    vote: (request) => {
      const canary = plantedCanary(request) === null ? 'none' : 'withstood';
      return Promise.resolve({ kind: 'value', judge: id, canary, faults: [], value, quote: null, reason });
    },
    prefer: () => Promise.resolve({ kind: 'tie' }),
  };
}
