import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { scoreLineSchema, type ScoreLine } from '../core/scores.js';
import type { Operand } from '../evals/compare/tasks.js';
import { pendingRowsOf, rowsOf } from '../evals/rows.js';
import { unique } from '../evals/summary/groups.js';
import { readJsonLines } from '../io/artefacts.js';
import { openByName } from './open.js';
import { chooseScenarios } from './scenario-choice.js';

const SCORES = 'scores.jsonl';

/**
 * `RUN[#subject]`: a run by name or file, a folder with its `scores.jsonl`, or such a file. The subject may be left
 * out where there is but one beside reference bots, or only one at all. Throws a FestevalError (exit 2) that lists the choices.
 */
export function readOperand(operand: string): Operand {
  const { source, subject } = splitOperand(operand);
  return operandFrom(operand, linesOf(source), { source, subject });
}

/** The same from lines that are at hand. */
export function operandFrom(
  operand: string,
  lines: readonly ScoreLine[],
  { source, subject }: Split = splitOperand(operand),
): Operand {
  if (lines.length === 0) throw new FestevalError(`${operand}: holds no trial.`);
  const chosen = chooseSubject(operand, subject, unique(lines.map((line) => line.subject)));
  const own = lines.filter((line) => line.subject === chosen);
  return { operand, run: runName(source), subject: chosen, lines: own };
}

type Split = { readonly source: string; readonly subject: string | null };

/** The first `#` separates: names of runs have none, names of subjects may. A path that exists is taken whole. */
export function splitOperand(operand: string): Split {
  const at = operand.indexOf('#');
  if (at < 0 || existsSync(operand)) return { source: operand, subject: null };
  return { source: operand.slice(0, at), subject: operand.slice(at + 1) };
}

function linesOf(source: string): readonly ScoreLine[] {
  const file = scoresFile(source);
  if (file !== null) return readJsonLines(file, scoreLineSchema);
  const store = openByName(source);
  try {
    const scenarios = chooseScenarios(store.header.suite.scenarios);
    const rows = rowsOf(store, scenarios);
    return [...rows, ...pendingRowsOf(store.header, scenarios, rows)];
  } finally {
    store.close();
  }
}

function scoresFile(source: string): string | null {
  if (source.endsWith('.jsonl')) return source;
  const isFolder = existsSync(source) && statSync(source).isDirectory();
  return isFolder ? join(source, SCORES) : null;
}

function runName(source: string): string {
  const name = basename(source);
  if (name === SCORES) return basename(dirname(source));
  return name.replace(/\.(?:db|jsonl)$/, '');
}

function chooseSubject(operand: string, wanted: string | null, subjects: readonly string[]): string {
  const choices = `subjects: ${subjects.join(', ')}`;
  if (wanted !== null) {
    if (subjects.includes(wanted)) return wanted;
    throw new FestevalError(
      `${operand}: there is no subject "${wanted}"${didYouMean(wanted, subjects)} (${choices}).`,
    );
  }
  const [only] = subjects;
  if (only !== undefined && subjects.length === 1) return only;
  throw new FestevalError(
    `${operand}: name one of its subjects, as in ${operand}#${only ?? ''} (${choices}).`,
  );
}
