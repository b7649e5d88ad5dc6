import type { CallContext } from '../core/backend.js';
import type { Sitting } from '../core/stage.js';
import type { CallRole } from '../core/transcript.js';

/** Where a backend reports each try it makes in a trial, and for whom it was made. */
export function callContext(
  { journal, signal, key, limits, case: { lang } }: Sitting,
  callRole: CallRole,
): CallContext {
  const by = { actor: 'harness', role: 'harness', visibility: 'harness' } as const;
  return {
    signal,
    callRole,
    origin: key,
    ...(callRole === 'assistant' ? { terms: { lang, limits } } : {}),
    onAttempt: (attempt) => {
      journal.record({ type: 'attempt', ...by, ...attempt });
    },
    onRepair: (text, problem) => {
      journal.record({ type: 'repair', ...by, text, problem });
    },
  };
}
