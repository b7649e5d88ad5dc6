import { isDeepStrictEqual } from 'node:util';
import { FestevalError } from '../core/errors.js';
import type { RunHeader, SubjectPrint } from '../core/run.js';
import { trialId } from '../core/trial.js';

const SHOWN = 12;

/**
 * Throws a FestevalError (exit 2) naming what differs unless `wanted` may go on in the run `stored`.
 *
 * Equal must be whatever shapes how a trial is played: the engine's version; the cases, by scenario,
 * id and hash, which fixes their worlds and users; the limits; the number of trials; the seed; the
 * model that words what relatives say; the subjects, by name, backend, assistant, settings and the hash of the prompts and tool descriptions
 * they are sent, which fixes the interface of a world; and with all these the plan.
 *
 * Free to differ is whatever only grades or paces: a scenario's version and the judges (the gradings
 * of their scorers are made again, trials stay), concurrency, the token budget, the share that may break,
 * the suite's name. A scenario's version cannot tell a changed criterion from a changed world: whoever
 * changes the rules of a world without changing its rows or prompts must start a new run.
 */
export function assertSameRun(stored: RunHeader, wanted: RunHeader): void {
  const differences = [
    ...differing('engine version', stored.instrument.engine, wanted.instrument.engine),
    ...differing('trials', stored.instrument.trials, wanted.instrument.trials),
    ...differing('seed', stored.suite.seed, wanted.suite.seed),
    ...differing('relatives', stored.instrument.relatives, wanted.instrument.relatives),
    ...recordDifferences('limits', stored.instrument.limits, wanted.instrument.limits),
    ...recordDifferences('plugin of', stored.instrument.plugins ?? {}, wanted.instrument.plugins ?? {}),
    ...recordDifferences('case', stored.instrument.cases, wanted.instrument.cases),
    ...subjectDifferences(stored.subjects, wanted.subjects),
  ];
  const all = differences.length > 0 ? differences : planDifferences(stored, wanted);
  if (all.length === 0) return;
  const rest = all.length - SHOWN;
  const lines = [...all.slice(0, SHOWN), ...(rest > 0 ? [`... and ${rest} more`] : [])];
  throw new FestevalError(
    `Run "${stored.name}" was started with another suite and cannot go on with this one:\n` +
      lines.map((line) => `  ${line}`).join('\n') +
      '\nAsk for the same as before, or start a new run with another --name.',
  );
}

function differing(what: string, before: unknown, now: unknown): string[] {
  if (isDeepStrictEqual(before, now)) return [];
  if (before === undefined) return [`${what}: not in the run, wanted now`];
  if (now === undefined) return [`${what}: in the run, not wanted now`];
  return [`${what}: ${JSON.stringify(before)} in the run, ${JSON.stringify(now)} wanted`];
}

type Values = Readonly<Record<string, unknown>>;

function recordDifferences(what: string, before: Values, now: Values): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return keys.flatMap((key) => differing(`${what} ${key}`, before[key], now[key]));
}

function subjectDifferences(before: readonly SubjectPrint[], now: readonly SubjectPrint[]): string[] {
  const names = [...new Set([...before, ...now].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const [stored, wanted] = [before, now].map((subjects) =>
      subjects.find((subject) => subject.name === name),
    );
    if (stored === undefined || wanted === undefined) return differing(`subject ${name}`, stored, wanted);
    return recordDifferences(`subject ${name}:`, stored, wanted);
  });
}

/** What is left to differ is which of the cases are played: a filter or a limit. */
function planDifferences(stored: RunHeader, wanted: RunHeader): string[] {
  const [before, now] = [stored, wanted].map(({ planned }) => new Set(planned.map(trialId)));
  if (before === undefined || now === undefined) return [];
  const gone = [...before]
    .filter((id) => !now.has(id))
    .map((id) => `trial ${id}: in the run, not wanted now`);
  const come = [...now]
    .filter((id) => !before.has(id))
    .map((id) => `trial ${id}: not in the run, wanted now`);
  return [...gone, ...come];
}
