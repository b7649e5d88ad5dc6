import type { Endpoint } from '../endpoint.js';
import type { System } from '../system.js';
import type { LineLimits } from './gate.js';
import { createLine, type Line } from './line.js';

/** The lines of a run: one for each vendor and key, whatever the backends that go by it are called. */
export type Lines = {
  of(way: Way, limits: LineLimits, system: System): Line;
};
export type Way = Pick<Endpoint, 'url' | 'keyVariable'>;

const PATIENCE_MS = 600_000;

export function createLines(patienceMs = PATIENCE_MS): Lines {
  const lines = new Map<string, Line>();
  return {
    of: ({ url, keyVariable }, limits, system) => {
      const id = `${url.origin} ${keyVariable ?? ''}`;
      const known = lines.get(id);
      known?.lower(limits);
      const line = known ?? createLine({ ...limits, name: url.host, patienceMs }, system);
      lines.set(id, line);
      return line;
    },
  };
}
