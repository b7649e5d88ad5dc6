import type { Limits } from '../../core/limits.js';
import type { Endpoint } from '../endpoint.js';
import type { System } from '../system.js';
import type { LineLimits } from './gate.js';
import { createLine, type Line } from './line.js';

/** A line as tries go by it. */
export type Passage = Pick<Line, 'countsTokens' | 'pass'>;

/** The way by which a backend's tries go; a run has them as `Lines`, or a worker by way of the process that has those. */
export type Passages = { of(way: Way, limits: LineLimits, system: System): Passage };

/** The lines of a run: one for each way to a vendor, whatever the backends that go by it are called. */
export type Lines = {
  /** Where two ask for different limits, the strictest hold. */
  of(way: Way, limits: LineLimits, system: System): Line;
};

export type Way = {
  /** Equal for all that share the vendor's limits. */
  readonly id: string;
  /** For messages. */
  readonly name: string;
};

/** How long a vendor may give no answer before it is given up; never as long as a trial may take. */
const PATIENCE_MS = 600_000;
const OF_A_TRIAL = 2 / 3;

/** A trial that waits for a vendor from its start on is told that it was given up, before its own clock runs out. */
export function patienceOf({ trialSeconds }: Pick<Limits, 'trialSeconds'>): number {
  return Math.min(PATIENCE_MS, OF_A_TRIAL * trialSeconds * 1000);
}

export function createLines(patienceMs = PATIENCE_MS): Lines {
  const lines = new Map<string, Line>();
  return {
    of: ({ id, name }, limits, system) => {
      const known = lines.get(id);
      known?.lower(limits);
      const line = known ?? createLine({ ...limits, name, patienceMs }, system);
      lines.set(id, line);
      return line;
    },
  };
}

/** A vendor's limits are those of a key at its host; without a key, those of the host. */
export function wayOf({ url, keyVariable }: Pick<Endpoint, 'url' | 'keyVariable'>): Way {
  return { id: `${url.origin} ${keyVariable ?? ''}`, name: url.host };
}

/** What a trial should get to call a minute, so that it comes to its end within its own clock. */
const CALLS_A_MINUTE = 5;
const TOKENS_A_CALL = 1000;

/** Trials that share a line: as many as calls may be under way, or fewer where a minute's limit would starve them. */
export function trialsAtOnce({ rpm, tpm, concurrency }: LineLimits): number {
  const calls = Math.min(rpm ?? Infinity, (tpm ?? Infinity) / TOKENS_A_CALL);
  return Math.max(1, Math.min(concurrency, Math.ceil(calls / CALLS_A_MINUTE)));
}
