import { evalite } from 'evalite';
import { ask, cases } from '../ask.mjs';

evalite('bench', {
  data: cases,
  task: async (input) => ask(input),
  scorers: [{ name: 'contains', scorer: ({ output, expected }) => (output.includes(expected) ? 1 : 0) }],
});
