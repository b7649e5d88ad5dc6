import type { AnyScenario } from '../../src/core/scenario.js';
import type { Case } from '../../src/core/case.js';
import { createJournal } from '../../src/core/journal.js';
import { limitsSchema, type Limits } from '../../src/core/limits.js';
import type { Policy } from '../../src/core/policy.js';
import type { Sitting } from '../../src/core/stage.js';
import type { Subject } from '../../src/core/subject.js';
import { toyCase, toyScenario } from './toy-scenario.js';

export function botSubject(name: string, policy: Policy): Subject {
  return { kind: 'bot', name, spec: name, settings: {}, policy: (view) => policy(view) };
}

/** A sitting of the toy scenario with a subject; everything else may be overridden. */
export function toySitting(
  subject: Subject,
  { limits, ...overrides }: Partial<Omit<Sitting, 'limits'>> & { limits?: Partial<Limits> } = {},
): Sitting {
  const scenario: AnyScenario = toyScenario;
  const played: Case = toyCase(2);
  return {
    scenario,
    case: played,
    subject,
    key: { scenario: scenario.id, caseId: played.id, caseHash: played.hash, subject: subject.name, k: 0 },
    voice: null,
    limits: limitsSchema.parse(limits ?? {}),
    journal: createJournal(),
    signal: new AbortController().signal,
    ...overrides,
  };
}
