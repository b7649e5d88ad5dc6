import { FestevalError } from '../../core/errors.js';
import { compileBot } from './bot.js';
import { compileReact } from './react.js';

/** Every assistant by its id: one line each. `bot` is the seat of reference bots and is not offered to users. */
const compilers = { react: compileReact } as const;

/** An assistant as a stage seats it: a compiled graph over the shared state. */
export type SeatGraph = ReturnType<typeof compileReact> | ReturnType<typeof compileBot>;

export const assistantIds: readonly string[] = Object.keys(compilers);

export function compileSeat(id: string): SeatGraph {
  if (id === 'bot') return compileBot();
  if (id === 'react') return compilers.react();
  throw new FestevalError(`Unknown assistant "${id}"; there are: ${assistantIds.join(', ')}.`);
}
