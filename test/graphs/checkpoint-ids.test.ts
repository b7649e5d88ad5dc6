import fc from 'fast-check';
import { v5, v6, validate, version } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { uuid5, uuid6 } from '../../scripts/bundle/checkpoint-ids.js';

describe('names of checkpoints', () => {
  it('are UUIDs of version 6, each later than the one before', () => {
    const made = Array.from({ length: 30_000 }, (_, step) => uuid6(step % 0x3fff));
    expect(made.every((id) => validate(id) && version(id) === 6)).toBe(true);
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it('hold time and step as the package uuid writes them for LangGraph', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 1, 17, 8) });
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 0x3fff }), fc.nat({ max: 100_000_000_000 }), (step, later) => {
        vi.setSystemTime(Date.now() + later + 1);
        const node = '-000000000000'.length;
        const theirs = v6({ clockseq: step, msecs: Date.now(), nsecs: 0 });
        expect(uuid6(step).slice(0, -node)).toBe(theirs.slice(0, -node));
      }),
      { numRuns: 200 },
    );
    vi.useRealTimers();
  });
});

describe('names of tasks', () => {
  it('are those of the package uuid, which LangGraph asks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (name, namespace) => {
        expect(uuid5(name, namespace)).toBe(v5(name, namespace));
      }),
    );
  });
});
