import { z } from 'zod';
import type { Clock } from '../core/clock.js';
import { FestevalError, messageOf } from '../core/errors.js';

/** Whose function is called, for messages, and the clock that bounds its promises. */
export type Guard = { readonly where: string; readonly clock: Clock };

/** An error that names plugin, function and fault: its author's to mend, exit 2 where no trial or grading takes it. */
export function faultOf(
  { where }: Pick<Guard, 'where'>,
  name: string,
  fault: string,
  cause?: unknown,
): FestevalError {
  const error = new FestevalError(`${where}: ${name} ${fault}`);
  error.cause = cause;
  return error;
}

/** Calls a function of a plugin; what it throws is told as its fault. */
export function attempt<T>(guard: Pick<Guard, 'where'>, name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw faultOf(guard, name, thrown(error), error);
  }
}

/** A frozen object that is written to throws a TypeError in the plugin, whose words tell little to its author. */
export function thrown(error: unknown): string {
  if (isZodError(error)) return `threw: ${z.prettifyError(error)}`;
  const message = messageOf(error);
  const isChange =
    /read only|not extensible|Cannot delete property/.test(message) && error instanceof TypeError;
  return isChange
    ? `changed a state or data it was given (${message}); return a new state instead`
    : `threw: ${message}`;
}

/** A thrown proxy may throw at being asked. */
function isZodError(error: unknown): error is z.ZodError {
  try {
    return error instanceof z.ZodError;
  } catch {
    return false;
  }
}

/** The first thing that is wrong with a value. */
export function why({ issues: [issue] }: z.ZodError): string {
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return `${place}${issue?.message ?? ''}`;
}
