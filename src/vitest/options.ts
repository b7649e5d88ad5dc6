import type { Limits } from '../core/limits.js';
import type { Suite } from '../core/suite.js';
import type { AssistantDefinition, AssistantPlugin } from '../plugins/assistant.js';
import type { BackendPlugin } from '../plugins/backend.js';
import type { BotPlugin } from '../plugins/bot.js';
import type { JudgePlugin } from '../plugins/judge.js';
import type { ScenarioPlugin } from '../plugins/scenario.js';

/** A part of a plugin as a value: what one of the `define...` functions made. */
export type PluginValue = ScenarioPlugin | BackendPlugin | AssistantPlugin | BotPlugin | JudgePlugin;

/** Who is under test, on which cases, and what may end it. Paths are seen from the folder where Vitest runs. */
export type ExpectScenarioOptions = {
  /** The id of a scenario (`itinerary`, or a plugin's), or a scenario made by `defineScenario`. */
  readonly scenario: string | ScenarioPlugin;
  /**
   * What is under test: a backend spec (`qwen:qwen3-max`, `bot:oracle`, `graph:agent.ts`, `http://127.0.0.1:8080`), or a bot
   * made by `defineBot`. May be left out where `assistant` is a function or a value that calls no model of the trial's.
   */
  readonly backend?: string | BotPlugin;
  /**
   * What drives the backend: the id of an assistant, one made by `defineAssistant`, or the function that makes its messages.
   * `react` unless said.
   */
  readonly assistant?: string | AssistantPlugin | AssistantDefinition['respond'];
  /** Files of plugins, or parts of plugins as values, that `scenario`, `backend`, `assistant` or `judges` speak of. */
  readonly plugins?: readonly (string | PluginValue)[];
  /**
   * A CSV file of cases instead of the shipped ones, or of those beside the plugin's file. A scenario that is given as a value
   * has no file: without `dataset` its cases are looked for in the working folder.
   */
  readonly dataset?: string | URL;
  /** Only the cases of these ids. */
  readonly cases?: readonly string[];
  /** At most this many cases, spread over difficulties and languages. */
  readonly limit?: number;
  /** Only cases of this split; `all` unless said. */
  readonly split?: Suite['split'];
  /** Only cases in this language; `all` unless said. */
  readonly lang?: Suite['lang'];
  /** Trials of each case; 1 unless said. */
  readonly trials?: number;
  /** Of whatever is drawn, such as the mistakes of `bot:noisy`; 1 unless said. */
  readonly seed?: number;
  /** Judge specs; needed for `toScore` to count rubrics. */
  readonly judges?: readonly string[];
  /** Valid verdicts that a rubric needs; 1 unless said. */
  readonly minJudges?: number;
  /** Let a judge grade models of its own family. */
  readonly allowSelfJudge?: boolean;
  /** `DIR[:record|replay|auto]`: recorded answers of models. `DIR:replay` calls nobody, and needs no key. */
  readonly cassette?: string;
  /** What ends a trial; what is left out is as in a suite (40 turns, 900 s, ...). */
  readonly limits?: Partial<Limits>;
  /** Trials in flight at once; 16 unless said. */
  readonly concurrency?: number;
  /** A hard limit on tokens, input and output together. */
  readonly maxTokens?: number;
  /** A hard limit on money: `5CNY`. */
  readonly maxCost?: string;
  /** When everything ends: `90s`, `10m`. Trials that were not played by then fail every assertion. */
  readonly deadline?: string;
  /**
   * Ends everything when it aborts. Unless said it is the signal of the test that asserts, which aborts when the test
   * times out; tests that run concurrently have to hand theirs over (`test('...', ({ signal }) => ...)`).
   */
  readonly signal?: AbortSignal;
  /** Lets LangChain send traces to LangSmith; otherwise its variables are taken out of the worker's environment. */
  readonly langsmith?: boolean;
};
