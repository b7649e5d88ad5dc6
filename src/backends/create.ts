import type { Backend, Complete } from '../core/backend.js';
import { withBudget } from './budget.js';
import { isReplay, withAnswers, type Answers } from './cassette/chain.js';
import { cappedCost } from './cost.js';
import { withLine } from './line/line.js';
import { trialsAtOnce } from './line/lines.js';
import { withPromptedTools } from './prompted/link.js';
import { withRetries } from './retry.js';
import type { Shared } from './shared.js';
import { sourceOf, type Source, type SourceOptions } from './source.js';
import type { BackendSpec } from './spec.js';
import type { System } from './system.js';

export type BackendOptions = Shared &
  Omit<SourceOptions, 'offline'> & {
    readonly system: System;
    /** Tries of one call to which nothing readable came before it is given up; by default as many as any. */
    readonly maxSilent?: number;
    /** Whether a prompted call that cannot be read is asked for again, as by default; judges see to that themselves. */
    readonly repair?: boolean;
    /** Answers that were paid for before, and where new ones are left. */
    readonly answers?: Answers;
  };

const MAX_TRIES = 4;
/** What a call may spend on waiting between its tries. */
const WAITS_MS = 60_000;

/**
 * A chat model behind its chain: prompted > cassette > kept answers > retry > line > budget > http, LangChain or local.
 * Throws a FestevalError for settings that do not fit and for a key, a file or an extra that is missing.
 */
export function createBackend(spec: BackendSpec, options: BackendOptions): Backend {
  const { answers } = options;
  const source = sourceOf(spec, { ...options, offline: isReplay(answers) });
  const { family, model, url, limits, sampling: settings } = source;
  const asking = (): Complete => askingTo(source, spec, options);
  const asked = { backend: spec.alias, kind: spec.kind, model, url, settings };
  const complete = answers === undefined ? asking() : withAnswers(asking, asked, answers);
  return {
    ...{ id: spec.alias, family, model, settings, concurrency: trialsAtOnce(limits) },
    complete: source.tools === 'prompted' ? withPromptedTools(complete, options.repair) : complete,
  };
}

/** Asks the model, as often as that may help. */
function askingTo(source: Source, spec: BackendSpec, options: BackendOptions): Complete {
  const { name, price, limits, tryMs } = source;
  const line = options.lines.of(source.way, limits, options.system);
  const counted = withBudget(source.attempt, {
    budget: options.budget,
    maxAnswerTokens: source.answerTokens,
    costOf: cappedCost(spec, price, options.budget.caps.cost, options.prices),
  });
  return withRetries(withLine(counted, line, source.maxTokens), {
    ...options.system,
    ...{ id: spec.alias, name, price },
    allowance: options.allowance,
    maxTries: MAX_TRIES,
    maxSilent: options.maxSilent ?? MAX_TRIES,
    deadlineMs: MAX_TRIES * tryMs + WAITS_MS,
  });
}
