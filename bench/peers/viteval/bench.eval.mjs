import { createScorer, evaluate } from 'viteval';
import { ask, cases } from '../ask.mjs';

const contains = createScorer({
  name: 'contains',
  score: async ({ output, expected }) => ({ score: output.includes(expected) ? 1 : 0 }),
});

evaluate('bench', {
  data: async () => cases(),
  task: async ({ input }) => ask(input),
  scorers: [contains],
  threshold: 1,
});
