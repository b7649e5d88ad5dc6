import { FestevalError } from '../../core/errors.js';
import { didYouMean } from '../../core/nearest.js';
import type { Seat } from '../seat.js';
import { askScript } from './bot.js';
import { askModel } from './react.js';

/** Every assistant by its id: one line each. */
const seats: Readonly<Record<string, Seat>> = { react: askModel };

/** The seat of reference bots, which is not offered to users. */
const BOT = 'bot';

export const assistantIds: readonly string[] = Object.keys(seats);

/** What fills a stage's `subject` node. Throws a FestevalError that names the nearest assistant. */
export function seatOf(id: string): Seat {
  if (id === BOT) return askScript;
  const seat = Object.hasOwn(seats, id) ? seats[id] : undefined;
  if (seat !== undefined) return seat;
  throw new FestevalError(
    `Unknown assistant "${id}"${didYouMean(id, assistantIds)} (assistants: ${assistantIds.join(', ')})`,
  );
}
