import type { Gate } from '../core/criterion.js';
import { finding } from '../core/verdict.js';

/** Fails unless the trial ended by a valid `finish` within its limits. */
export function finishedGate<State, Data>(): Gate<State, Data> {
  return {
    kind: 'gate',
    id: 'finished',
    title: { zh: '按要求交付', en: 'finished in order' },
    learnable: ['tool:finish'],
    grade({ transcript }) {
      if (transcript.stop === 'done') return finding(1);
      const last = transcript.events.at(-1);
      const text = `the trial stopped with "${transcript.stop}" instead of a valid finish`;
      return finding(0, last === undefined ? { text } : { text, seq: last.seq });
    },
  };
}
