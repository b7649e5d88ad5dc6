import type { Preflight } from '../backends/preflight.js';
import { BOT_KIND, GRAPH_KIND } from '../backends/presets.js';
import type { BackendSpec } from '../backends/spec.js';
import { BackendError, NOT_REACHED } from '../core/backend.js';
import { exitCode, FestevalError } from '../core/errors.js';
import type { Subject } from '../core/subject.js';
import { say } from './say.js';

/** Calls a backend once, and says what became of it; never rejects. */
export type Ask = (spec: BackendSpec) => Promise<Preflight>;

/**
 * Asks every model and every agent behind a URL once before the first trial. A rejected key or an unknown model stops everything;
 * a server that does not answer is told of, and by alias returned: its trials will count as broken.
 */
export async function preflightAll(
  specs: readonly BackendSpec[],
  ask: Ask,
  strict: boolean,
): Promise<ReadonlyMap<string, string>> {
  const models = specs.filter(({ kind }) => kind !== BOT_KIND && kind !== GRAPH_KIND);
  const results = await Promise.all(models.map(async (spec) => ({ spec, result: await ask(spec) })));
  const fatal = results.flatMap(({ result }) => (result.kind === 'fatal' ? [result.message] : []));
  if (fatal.length > 0) throw new FestevalError(`nothing was played:\n${fatal.join('\n')}`);
  const silent = results.flatMap(({ spec, result }): [string, string][] =>
    result.kind === 'unreachable' ? [[spec.alias, result.message]] : [],
  );
  for (const [alias, message] of silent) say(`${alias}: cannot be reached (${message})`);
  if (strict && silent.length > 0) {
    throw new FestevalError(
      'nothing was played: --strict-preflight wants every backend to answer',
      exitCode.tooMuchBroke,
    );
  }
  return new Map(silent);
}

/** The subject as it is, or one whose every call fails with what the preflight saw. */
export function withoutSilent(subject: Subject, silent: ReadonlyMap<string, string>): Subject {
  if (subject.kind !== 'model') return subject;
  const message = silent.get(subject.backend.id);
  if (message === undefined) return subject;
  const complete = (): Promise<never> => Promise.reject(new BackendError(`${NOT_REACHED}: ${message}`));
  return { ...subject, backend: { ...subject.backend, complete } };
}
