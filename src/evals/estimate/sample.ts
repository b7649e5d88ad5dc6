import type { Grading } from '../../core/grading.js';
import type { Money } from '../../core/money.js';
import type { CallRole } from '../../core/transcript.js';
import { eventsOf, type Trial } from '../../core/trial.js';
import { spendOf, spendOfAttempts } from '../summary/spend.js';

export const roles = ['assistant', 'user', 'judge'] as const satisfies readonly CallRole[];

/** What calls took; `cost` is null where it is not known. */
export type Usage = {
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly cost: Money | null;
};

/** What one played trial took. */
export type Sample = {
  readonly scenario: string;
  readonly subject: string;
  readonly seconds: number;
  /** By who called; null where nobody did. */
  readonly used: Readonly<Record<CallRole, Usage | null>>;
};

export function sampleOf(trial: Trial, grading: Grading | null): Sample {
  const events = eventsOf(trial);
  const { scenario, subject } = trial.key;
  return {
    ...{ scenario, subject },
    seconds: trial.ms / 1000,
    used: {
      assistant: usageOf(spendOf(events, 'assistant')),
      user: usageOf(spendOf(events, 'user')),
      judge: usageOf(spendOfAttempts(grading?.attempts ?? [])),
    },
  };
}

function usageOf(spend: ReturnType<typeof spendOf>): Usage | null {
  if (spend === null) return null;
  const { calls, tokens, cost } = spend;
  return { calls, tokensIn: tokens.in, tokensOut: tokens.out, cost };
}
