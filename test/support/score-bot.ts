/** Plays a bot through a case without a graph and grades it, with a judge that answers 1 to everything. */
import type { Case } from '../../src/core/case.js';
import type { Numbers } from '../../src/core/grading.js';
import type { PlainScenario } from '../../src/core/scenario.js';
import type { Subject } from '../../src/core/subject.js';
import type { Transcript } from '../../src/core/transcript.js';
import { viewOf } from '../../src/core/view.js';
import { gradePlayed } from '../../src/evals/grade.js';
import { createJudge } from '../../src/evals/judges.js';
import { createBot } from '../../src/bots/index.js';
import { drive } from './drive.js';

export type BotScore = {
  readonly transcript: Transcript;
  readonly numbers: Numbers;
  readonly values: Readonly<Record<string, number>>;
};

/** `spec` as in a suite, without its `bot:`: `noisy#p=0.3`. */
export function botOf(spec: string, scenario: PlainScenario): Subject & { kind: 'bot' } {
  const [model = '', given = ''] = spec.split('#');
  const pairs = given === '' ? [] : given.split(',').map((pair) => pair.split('='));
  const settings = Object.fromEntries(
    pairs.map(([key = '', value = '']) => [key, Number.isNaN(Number(value)) ? value : Number(value)]),
  );
  const subject = createBot({ model, settings }, [scenario]);
  if (subject.kind !== 'bot') throw new Error(`${spec} is no bot`);
  return subject;
}

export function playBot(
  spec: string,
  scenario: PlainScenario,
  played: Case,
  k = 0,
): ReturnType<typeof drive> {
  return drive(scenario, played, botOf(spec, scenario).policy(viewOf(scenario, played), played.seed, k));
}

export async function scoreBot(
  spec: string,
  scenario: PlainScenario,
  played: Case,
  k = 0,
): Promise<BotScore> {
  const { transcript, state } = playBot(spec, scenario, played, k);
  const grader = {
    scenario,
    case: played,
    judge: createJudge('stub:1'),
    signal: new AbortController().signal,
  };
  const { numbers, verdicts } = await gradePlayed({ case: played, transcript, state }, grader);
  const values = Object.entries(verdicts).flatMap(([id, verdict]) =>
    verdict.kind === 'value' ? [[id, verdict.value] as const] : [],
  );
  return { transcript, numbers, values: Object.fromEntries(values) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
