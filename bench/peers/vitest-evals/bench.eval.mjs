import { expect } from 'vitest';
import { createHarness, describeEval } from 'vitest-evals';
import { ask, cases } from '../ask.mjs';

const harness = createHarness({
  name: 'bench',
  run: async ({ input, signal }) => {
    const output = await ask(input, signal);
    const events = [
      { type: 'message', role: 'user', content: input },
      { type: 'message', role: 'assistant', content: output },
    ];
    return { output, events, usage: {} };
  },
});

describeEval('bench', { harness }, (it) => {
  it.concurrent.for(cases())('$input', async ({ input, expected }, { run }) => {
    const result = await run(input);
    expect(result.output).toContain(expected);
  });
});
