import type { RunStore } from '../core/run.js';
import { eventsOf } from '../core/trial.js';

/** Tokens that a run's trials have used so far, input and output, whoever used them; what is left of a budget on resume. */
export function tokensSpent(store: RunStore): number {
  let spent = 0;
  for (const trial of store.trials()) {
    for (const event of eventsOf(trial)) {
      if (event.type === 'attempt' && event.usage !== null) spent += event.usage.in + event.usage.out;
    }
  }
  return spent;
}
