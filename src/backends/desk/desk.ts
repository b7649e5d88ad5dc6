import type { Shared } from '../shared.js';
import type { System } from '../system.js';
import { createBudgetDesk } from './budget-desk.js';
import type { Asking, Telling } from './messages.js';
import { createTurnsDesk } from './turns-desk.js';

/** Serves one worker's calls by the run's own lines and budget, so that its limits hold for all workers together. */
export type Desk = {
  hear(asking: Asking): void;
  /**
   * The worker has ended: its calls wait no longer, those under way count as cut short, and what they had reserved as
   * spent.
   */
  close(): void;
};

export function createDesk(
  { lines, budget }: Pick<Shared, 'lines' | 'budget'>,
  system: System,
  tell: (telling: Telling) => void,
): Desk {
  const turns = createTurnsDesk(lines, system, tell);
  const money = createBudgetDesk(budget, tell);
  return {
    hear: (asking) => {
      switch (asking.kind) {
        case 'line':
          turns.line(asking);
          return;
        case 'take':
          turns.take(asking);
          return;
        case 'end':
          turns.end(asking);
          return;
        case 'reserve':
          money.reserve(asking);
          return;
        case 'spend':
          money.spend(asking);
          return;
        case 'leave':
          turns.leave(asking.id);
          money.leave(asking.id);
          return;
      }
    },
    close: () => {
      turns.close();
      money.close();
    },
  };
}
