import { loadCases } from '../commands/scenario-choice.js';
import type { Case } from '../core/case.js';
import { FestevalError, messageOf } from '../core/errors.js';
import { createJournal } from '../core/journal.js';
import { limitsSchema } from '../core/limits.js';
import { didYouMean } from '../core/nearest.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import type { TrialKey } from '../core/trial.js';
import { gradeTrial } from '../evals/grade.js';
import { FestevalChatModel } from '../graphs/chat-model.js';
import type { Asked, Desk } from '../graphs/studio/trial-graph.js';
import { unknownScenario } from '../scenarios/index.js';
import { ledModel } from './led-model.js';
import { botSubject, modelSubject } from './subject.js';
import { scenarios } from './scenarios.js';

/** What a graph shows: its stage, the assistant that may sit there, and whether bots may, of which `oracle` sits unless asked. */
export type Seating = {
  readonly stage: AnyScenario['stage']['kind'];
  readonly assistant: string;
  readonly bots: boolean;
};

/** Trials for a graph that is opened without a run: shipped cases, and a model that needs no key unless one is named. */
export function deskFor(seating: Seating): Desk {
  return {
    sit: (asked, signal) => Promise.resolve().then(() => sittingOf(asked, seating, signal)),
    chatModel: (backend) => new FestevalChatModel(backend),
    async grade(sitting, transcript) {
      const { key, signal, scenario, limits } = sitting;
      const grader = { scenario, case: sitting.case, judge: null, signal, limits };
      const grading = await gradeTrial({ status: 'finished', key, transcript, ms: 0 }, grader);
      if (grading.status === 'graded') return { numbers: grading.numbers, verdicts: grading.verdicts };
      throw new Error(`${scenario.id}: the trial cannot be graded: ${messageOf(grading.message)}`);
    },
  };
}

function sittingOf(asked: Asked, seating: Seating, signal: AbortSignal) {
  const scenario = scenarioFor(asked.scenario, seating);
  const played = caseFor(asked.case, scenario);
  const subject = subjectFor(asked.subject, seating);
  const key = {
    scenario: scenario.id,
    caseId: played.id,
    caseHash: played.hash,
    subject: subject.name,
    k: 0,
  };
  const limits = limitsSchema.parse({});
  return { scenario, case: played, subject, key, voice: null, limits, journal: createJournal(), signal };
}

function scenarioFor(id: string, { stage }: Seating): AnyScenario {
  const fitting = scenarios.filter((one) => one.stage.kind === stage);
  const known = fitting.map((one) => one.id);
  const found = id === '' ? fitting[0] : byId(id);
  if (found?.stage.kind === stage) return found;
  throw new FestevalError(
    `scenario: found "${id}", expected one that the stage ${stage} plays: ${known.join(', ')}`,
  );
}

function byId(id: string): AnyScenario {
  const found = scenarios.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw unknownScenario(
    id,
    scenarios.map((one) => one.id),
  );
}

const casesOf = new Map<string, readonly Case[]>();

function caseFor(id: string, scenario: AnyScenario): Case {
  const cases = casesOf.get(scenario.id) ?? loadCases([scenario]);
  casesOf.set(scenario.id, cases);
  const found = cases.find((one) => id === '' || one.id === id);
  if (found !== undefined) return found;
  const near = didYouMean(
    id,
    cases.map((one) => one.id),
  );
  throw new FestevalError(`case: found "${id}", expected an id of datasets/${scenario.id}.csv${near}`);
}

const led = ledModel(({ scenario: id, caseId }: TrialKey) => {
  const scenario = byId(id);
  return { scenario, played: caseFor(caseId, scenario) };
});

function subjectFor(asked: string, { assistant, bots }: Seating): Subject {
  const name = asked === '' && bots ? 'oracle' : asked;
  if (name === '' || name === assistant) return modelSubject(assistant, led);
  if (bots) return botSubject(name);
  throw new FestevalError(
    `subject: found "${name}", expected "${assistant}", which this graph shows; the graphs conversation and rehearsal seat bots`,
  );
}
