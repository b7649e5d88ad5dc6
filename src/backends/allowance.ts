/**
 * Retries that all calls of a run may make together: each call earns a share of one, each retry spends one. Where a
 * vendor fails most calls, its load is not multiplied by the retries of each.
 */
export type Allowance = {
  /** A call begins. */
  earn(): void;
  /** A call wants to try again; false where no retry is left. */
  spend(): boolean;
};

/** Retries a call earns, and what a run starts with, so that a few early failures do not end it. */
const PER_CALL = 0.5;
const AT_FIRST = 100;

/** The part of a run's allowance that falls to one of so many processes that play it together. */
export function shareOfAllowance(of: number): Allowance {
  return createAllowance(PER_CALL, AT_FIRST / of);
}

export function createAllowance(perCall = PER_CALL, atFirst = AT_FIRST): Allowance {
  let left = atFirst;
  return {
    earn: () => {
      left += perCall;
    },
    spend: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
