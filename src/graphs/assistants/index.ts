import { FestevalError } from '../../core/errors.js';
import { didYouMean } from '../../core/nearest.js';
import { compileBot } from './bot.js';
import { compileReact } from './react.js';

/** Every assistant by its id: one line each. */
const compilers = { react: compileReact } as const;

/** The seat of reference bots, which is not offered to users. */
const BOT = 'bot';

/** An assistant as a stage seats it: a compiled graph over the shared state. */
export type SeatGraph = ReturnType<(typeof compilers)[keyof typeof compilers] | typeof compileBot>;

export const assistantIds: readonly string[] = Object.keys(compilers);

/** Compiles an assistant's graph. Throws a FestevalError that names the nearest one. */
export function compileSeat(id: string): SeatGraph {
  if (id === BOT) return compileBot();
  const byId: Readonly<Record<string, () => SeatGraph>> = compilers;
  const compile = Object.hasOwn(byId, id) ? byId[id] : undefined;
  if (compile !== undefined) return compile();
  throw new FestevalError(
    `Unknown assistant "${id}"${didYouMean(id, assistantIds)} (assistants: ${assistantIds.join(', ')})`,
  );
}
