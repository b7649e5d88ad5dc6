import { nothing, type Budget, type Charge } from '../budget.js';
import type { Asking, Telling } from './messages.js';

/** A worker's reservation: `spend` is there once it has been granted. */
type Held = {
  readonly need: Charge;
  readonly leave: AbortController;
  spend: ((spent: Charge) => void) | null;
};

/** The part of a desk that reserves tokens and money: of what all workers have used and reserved together. */
export function createBudgetDesk(budget: Budget, tell: (telling: Telling) => void) {
  const holds = new Map<number, Held>();
  const letGo = (id: number, spent: Charge): void => {
    const held = holds.get(id);
    holds.delete(id);
    held?.leave.abort();
    held?.spend?.(spent);
  };
  return {
    reserve: ({ id, need }: Extract<Asking, { kind: 'reserve' }>): void => {
      const held: Held = { need, leave: new AbortController(), spend: null };
      holds.set(id, held);
      void Promise.resolve(budget.reserve(need, held.leave.signal)).then((reservation) => {
        if (reservation.kind === 'full') {
          holds.delete(id);
          tell({ kind: 'full', id, message: reservation.message });
        } else if (held.leave.signal.aborted) {
          reservation.settle(nothing);
        } else {
          held.spend = reservation.settle;
          tell({ kind: 'granted', id });
        }
      });
    },
    spend: ({ id, spent }: Extract<Asking, { kind: 'spend' }>): void => {
      letGo(id, spent);
    },
    leave: (id: number): void => {
      letGo(id, nothing);
    },
    close: (): void => {
      for (const [id, { need }] of holds) letGo(id, need);
    },
  };
}
