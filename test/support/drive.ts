/** Plays a policy's script against a scenario without any graph: the same rules as the conversation stage. */
import type { Case } from '../../src/core/case.js';
import { createJournal, type Journal } from '../../src/core/journal.js';
import { applyCalls, type CallsSpent } from '../../src/core/play.js';
import type { Action, Observation, PolicyCall, Script } from '../../src/core/policy.js';
import { prompt, recordStep, recordTurn, recordWords, subject, user } from '../../src/core/record.js';
import type { PlainScenario } from '../../src/core/scenario.js';
import type { StopReason, Transcript } from '../../src/core/transcript.js';
import { heardAs, nextTurn } from '../../src/core/turn.js';
import { viewOf } from '../../src/core/view.js';

export type DriveLimits = { readonly turns: number; readonly toolCalls: number };
export type Driven = { readonly transcript: Transcript; readonly state: unknown };

const usual: DriveLimits = { turns: 40, toolCalls: 80 };

type Progress = { state: unknown; turns: number; spent: CallsSpent; stop: StopReason | null };
type Scene = {
  readonly scenario: PlainScenario;
  readonly played: Case;
  readonly limits: DriveLimits;
  readonly journal: Journal;
};

/** Runs a script until it finishes or meets a limit; one that returns falls silent. */
export function drive(
  scenario: PlainScenario,
  played: Case,
  script: Script,
  limits: DriveLimits = usual,
): Driven {
  const { system, opening } = viewOf(scenario, played);
  const scene: Scene = { scenario, played, limits, journal: createJournal() };
  const progress: Progress = {
    state: scenario.start(played.data),
    turns: 0,
    spent: { toolCalls: 0, invalidFinishes: 0 },
    stop: null,
  };
  recordWords(scene.journal, prompt, system);
  recordWords(scene.journal, user, opening);
  let heard: Observation = { results: [], said: [opening] };
  while (progress.stop === null) {
    const step = script.next(heard);
    heard = takeTurn(scene, progress, step.done === true ? {} : step.value);
  }
  return { transcript: { events: [...scene.journal.events], stop: progress.stop }, state: progress.state };
}

function takeTurn(scene: Scene, progress: Progress, { text = '', calls = [] }: Action): Observation {
  const { journal, limits } = scene;
  progress.turns += 1;
  recordWords(journal, subject, text);
  const last = progress.turns >= limits.turns;
  if (calls.length === 0) {
    if (!last) return rehearse(scene, progress, speak(scene, progress, text));
    progress.stop = 'turn-limit';
    return { results: [], said: [] };
  }
  const observation = rehearse(scene, progress, act(scene, progress, calls));
  if (last) progress.stop ??= 'turn-limit';
  return observation;
}

function speak({ scenario, played, journal }: Scene, progress: Progress, text: string): Observation {
  const { state, reply } = scenario.hear(progress.state, text, played.data, played.lang);
  progress.state = state;
  if (reply === null) {
    progress.stop = 'invalid-finish';
    return { results: [], said: [] };
  }
  recordWords(journal, user, reply);
  return { results: [], said: [reply] };
}

/** Lets those at the table speak until it is the subject's turn, or the talk is over. */
function rehearse(
  { scenario, played, journal }: Scene,
  progress: Progress,
  before: Observation,
): Observation {
  const said = [...before.said];
  while (progress.stop === null || progress.stop === 'done') {
    const turn = nextTurn(scenario, played, progress.state);
    if (turn === null) break;
    recordTurn(journal, turn, { phrasing: 'script' }, played.lang);
    said.push(heardAs(turn, turn.line.text, played.lang));
    progress.state = turn.state;
  }
  return { ...before, said };
}

function act(scene: Scene, progress: Progress, calls: readonly PolicyCall[]): Observation {
  const { scenario, played, limits, journal } = scene;
  const numbered = calls.map((call, i) => ({ id: `call-${String(progress.spent.toolCalls + i)}`, ...call }));
  const acted = applyCalls(scenario, played, progress, numbered, limits.toolCalls);
  for (const { call, stepped } of acted.steps) recordStep(journal, call, stepped);
  progress.state = acted.state;
  progress.spent = acted.spent;
  progress.stop = acted.stop;
  const notices = acted.steps.flatMap(({ stepped }) => stepped.notices);
  return {
    results: acted.steps.map(({ stepped }) => stepped.result),
    said: notices.flatMap(({ say }) => (say === undefined ? [] : [say])),
  };
}
