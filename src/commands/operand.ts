import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { scoreLineSchema, type ScoreLine } from '../core/scores.js';
import type { Operand } from '../evals/compare/tasks.js';
import { pendingRowsOf, rowsOf } from '../evals/rows.js';
import { sharingLines } from '../evals/share.js';
import { unique } from '../evals/summary/groups.js';
import { readJsonLines } from '../io/json-lines.js';
import { isScoreRow } from '../io/light-lines.js';
import { catalogueOf } from './catalogue.js';
import { openByName } from './open.js';
import { chooseScenarios } from './scenario-choice.js';
import { spareMemoryFor } from './spare-memory.js';

const SCORES = 'scores.jsonl';
/** About what a trial takes in it. */
const BYTES_A_LINE = 1000;

/**
 * `RUN[#subject]`: a run by name or file, a folder with its `scores.jsonl`, or such a file. The subject may be left
 * out where there is but one. Throws a FestevalError (exit 2) that lists the choices.
 */
export async function readOperand(operand: string): Promise<Operand> {
  const file = scoresFile(splitOperand(operand).source);
  return file === null ? operandOfRun(operand) : operandOfFile(operand, file);
}

const isScoreLine = (value: unknown): value is ScoreLine => isScoreRow(value);

/** Of a hundred thousand lines, only those of the subject are kept. */
function operandOfFile(operand: string, file: string): Operand {
  spareMemoryFor((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / BYTES_A_LINE);
  const { source, subject } = splitOperand(operand);
  const share = sharingLines();
  const subjects = new Set<string>();
  let lines: ScoreLine[] = [];
  for (const line of readJsonLines(file, scoreLineSchema, isScoreLine)) {
    subjects.add(line.subject);
    if (subject === null && subjects.size > 1) lines = [];
    else if (subject === null || line.subject === subject) lines.push(share(line));
  }
  const chosen = chooseSubject(operand, subject, [...subjects]);
  return { operand, run: runName(source), subject: chosen, lines };
}

/** The same of a run by name or file. */
export async function operandOfRun(operand: string): Promise<Operand> {
  const { source, subject } = splitOperand(operand);
  const store = openByName(source);
  try {
    const { header } = store;
    const chosen = chooseSubject(operand, subject, unique(header.planned.map((key) => key.subject)));
    const scenarios = await chooseScenarios(await catalogueOf(header), header.suite.scenarios);
    const rows = rowsOf(store, scenarios, chosen);
    const owed = { ...header, planned: header.planned.filter((key) => key.subject === chosen) };
    const lines = [...rows, ...pendingRowsOf(owed, scenarios, rows)];
    return { operand, run: runName(source), subject: chosen, lines };
  } finally {
    store.close();
  }
}

type Split = { readonly source: string; readonly subject: string | null };

/** The first `#` separates: names of runs have none, names of subjects may. A path that exists is taken whole. */
export function splitOperand(operand: string): Split {
  const at = operand.indexOf('#');
  if (at < 0 || existsSync(operand)) return { source: operand, subject: null };
  return { source: operand.slice(0, at), subject: operand.slice(at + 1) };
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
  if (subjects.length === 0) throw new FestevalError(`${operand}: holds no trial.`);
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
