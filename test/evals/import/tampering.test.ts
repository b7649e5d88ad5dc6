import { describe, expect, it } from 'vitest';
import type { FinishedTrial } from '../../../src/core/trial.js';
import type { WrittenLine } from '../../../src/core/transcript-line.js';
import { bot, cases, exported, imported, play } from './rig.js';
import { tampers } from './tampers.js';

async function solved(id: string): Promise<{ trial: FinishedTrial; line: WrittenLine }> {
  const played = cases.find((one) => one.id === id);
  if (played === undefined) throw new Error(id);
  const trial = await play(played, bot('bot:oracle'));
  return { trial, line: exported(trial) };
}

async function faults(line: unknown): Promise<readonly string[]> {
  try {
    return (await imported(line)).differences.map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

describe('a transcript that was tampered with', () => {
  it.each(tampers)('is found out: $name', async ({ case: id, tamper, told }) => {
    const { line } = await solved(id);
    tamper(line);
    const [first] = await faults(line);
    expect(first).toMatch(told);
  });

  it('is graded by what the world gives, whatever it says', async () => {
    const { line } = await solved('itinerary-h01');
    tampers.find(({ name }) => name === 'an acceptance forged')?.tamper(line);
    delete line.stop;
    const { trial } = await imported(line);
    expect(trial.transcript.stop).toBe('turn-limit');
    const last = trial.transcript.events.findLast(({ type }) => type === 'tool-result');
    expect(last).toMatchObject({ ok: false, tool: 'finish' });
  });
});
