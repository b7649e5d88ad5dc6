/** Plays a policy's script against a scenario without any graph: the same rules as the conversation stage. */
import type { Case } from '../../src/core/case.js';
import { createJournal, type Journal } from '../../src/core/journal.js';
import { applyCall, type Stepped } from '../../src/core/play.js';
import type { Action, Observation, PolicyCall, Script } from '../../src/core/policy.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import type { StopReason, Transcript } from '../../src/core/transcript.js';
import { viewOf } from '../../src/core/view.js';

export type DriveLimits = { readonly turns: number; readonly toolCalls: number };
export type Driven = { readonly transcript: Transcript; readonly state: unknown };

const usual: DriveLimits = { turns: 40, toolCalls: 80 };
const INVALID_FINISHES = 3;

type Progress = { state: unknown; turns: number; calls: number; invalid: number; stop: StopReason | null };
type Scene = {
  readonly scenario: AnyScenario;
  readonly played: Case;
  readonly limits: DriveLimits;
  readonly journal: Journal;
};

/** Runs a script until it finishes, falls silent or meets a limit. */
export function drive(
  scenario: AnyScenario,
  played: Case,
  script: Script,
  limits: DriveLimits = usual,
): Driven {
  const { system, opening } = viewOf(scenario, played);
  const scene: Scene = { scenario, played, limits, journal: createJournal() };
  const progress: Progress = {
    state: scenario.start(played.data),
    turns: 0,
    calls: 0,
    invalid: 0,
    stop: null,
  };
  say(scene, 'harness', 'system', system);
  say(scene, 'user', 'user', opening);
  let heard: Observation = { results: [], said: [opening] };
  while (progress.stop === null) {
    if (progress.turns >= limits.turns) {
      progress.stop = 'turn-limit';
      break;
    }
    const step = script.next(heard);
    heard = takeTurn(scene, progress, step.done === true ? {} : step.value);
  }
  return { transcript: { events: [...scene.journal.events], stop: progress.stop }, state: progress.state };
}

function takeTurn(scene: Scene, progress: Progress, action: Action): Observation {
  progress.turns += 1;
  const text = action.text ?? '';
  say(scene, 'subject', 'assistant', text);
  const calls = action.calls ?? [];
  return calls.length > 0 ? act(scene, progress, calls) : speak(scene, progress, text);
}

function speak(scene: Scene, progress: Progress, text: string): Observation {
  const { scenario, played } = scene;
  const { state, reply } = scenario.hear(progress.state, text, played.data, played.lang);
  progress.state = state;
  if (reply === null) {
    progress.stop = 'invalid-finish';
    return { results: [], said: [] };
  }
  say(scene, 'user', 'user', reply);
  return { results: [], said: [reply] };
}

function act(scene: Scene, progress: Progress, calls: readonly PolicyCall[]): Observation {
  const done: Stepped[] = [];
  for (const { name, args } of calls) {
    if (progress.calls >= scene.limits.toolCalls) progress.stop = 'tool-limit';
    if (progress.stop !== null) break;
    const call = { id: `call-${String(progress.calls)}`, name, args };
    scene.journal.record({ type: 'tool-call', actor: 'subject', role: 'assistant', visibility: 'all', call });
    const stepped = applyCall(scene.scenario, scene.played, progress.state, call);
    const { result, ok } = stepped;
    scene.journal.record({
      type: 'tool-result',
      actor: 'world',
      role: 'tool',
      visibility: 'all',
      callId: call.id,
      tool: name,
      ok,
      result,
    });
    notice(scene, stepped);
    progress.calls += 1;
    progress.state = stepped.state;
    done.push(stepped);
    if (stepped.finish === 'invalid') progress.invalid += 1;
    if (stepped.finish === 'accepted') progress.stop = 'done';
    else if (progress.invalid >= INVALID_FINISHES) progress.stop = 'invalid-finish';
  }
  const said = done.flatMap(({ notices }) =>
    notices.flatMap((item) => (item.say === undefined ? [] : [item.say])),
  );
  return { results: done.map(({ result }) => result), said };
}

function notice(scene: Scene, { notices }: Stepped): void {
  for (const { name, data, say: words } of notices) {
    scene.journal.record({
      type: 'world-event',
      actor: 'world',
      role: 'world',
      visibility: 'harness',
      name,
      data,
    });
    if (words !== undefined) say(scene, 'user', 'user', words);
  }
}

function say({ journal }: Scene, actor: string, role: 'system' | 'user' | 'assistant', text: string): void {
  journal.record({ type: 'message', actor, role, visibility: 'all', text });
}
