import { describe, expect, it } from 'vitest';
import { hash32 } from '../../../src/core/random.js';
import type { WrittenLine } from '../../../src/core/transcript-line.js';
import { recordedOf, type Recorded } from '../../../src/evals/import/recorded.js';
import { bot, casesOf, exported, imported, messy, model, play } from './rig.js';

type Messages = WrittenLine['messages'];
type Draw = (what: string, most: number) => number;

/** Ways in which a file is spoilt by hand or by a program, each at a place drawn at random. */
const mutations: readonly ((messages: Messages, draw: Draw) => void)[] = [
  (messages, draw) => {
    messages.splice(draw('drop', messages.length), 1 + draw('many', 3));
  },
  (messages, draw) => {
    const at = draw('double', messages.length);
    messages.splice(at, 0, ...structuredClone(messages.slice(at, at + 1)));
  },
  (messages, draw) => {
    const moved = messages.splice(draw('from', messages.length), 1);
    messages.splice(draw('to', messages.length + 1), 0, ...moved);
  },
  (messages, draw) => {
    messages.splice(1 + draw('cut', messages.length - 1));
  },
  (messages, draw) => {
    const calling = messages.flatMap((one) => (one.role === 'assistant' ? [one.tool_calls ?? []] : []));
    calling[draw('which', calling.length)]?.reverse();
  },
];

/** What a record says, without the order in which results of one message stand. */
function said({ opening, turns }: Recorded): unknown {
  const bare = (told: Recorded['opening']): unknown => ({
    words: told.flatMap((one) => (one.role === 'user' ? [one.text] : [])),
    results: told.flatMap((one) => (one.role === 'tool' ? [`${one.callId} ${one.text}`] : [])).sort(),
  });
  return {
    opening: bare(opening),
    turns: turns.map(({ text, calls, told }) => ({ text, calls, told: bare(told) })),
  };
}

describe('a record spoilt at random', () => {
  it('is either what was played now, word for word, or found to differ', async () => {
    let found = 0;
    const ids = ['itinerary', 'relatives', 'dialect-primer'];
    for (let seed = 0; seed < 150; seed += 1) {
      const [played] = casesOf(ids[seed % ids.length] ?? '').slice(seed % 5);
      if (played === undefined) throw new Error('no case');
      const subject = seed % 2 === 0 ? bot('bot:oracle') : model('react', messy({ seed }));
      const limits = seed % 2 === 0 ? {} : { turns: 9 };
      const line = exported(await play(played, subject, limits), limits);
      mutations[seed % mutations.length]?.(
        line.messages,
        (what, most) => hash32(`${String(seed)} ${what}`) % most,
      );
      if (seed % 4 < 2) delete line.stop;
      if (line.messages.length === 0) continue;
      const { trial, differences } = await imported(line);
      if (differences.length > 0) found += 1;
      else
        expect(said(recordedOf(exported(trial, limits).messages))).toEqual(said(recordedOf(line.messages)));
    }
    expect(found).toBeGreaterThan(75);
  });
});
