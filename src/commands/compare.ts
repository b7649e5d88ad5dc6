import { exitCode, type ExitCode } from '../core/errors.js';
import { compare } from '../evals/compare/compare.js';
import { comparisonText } from '../evals/compare/compare-text.js';
import { readOperand } from './operand.js';
import { print, printJson } from './say.js';

export type CompareFlags = { readonly json?: boolean; readonly allowDrift?: boolean };

/** Prints how two subjects differ on the tasks that both played. */
export async function compareRuns(
  baseline: string,
  candidate: string,
  flags: CompareFlags,
): Promise<ExitCode> {
  const comparison = compare(await readOperand(baseline), await readOperand(candidate), {
    allowDrift: flags.allowDrift === true,
    bootstrap: flags.json === true,
  });
  if (flags.json === true) printJson(comparison);
  else print(comparisonText(comparison));
  return exitCode.done;
}
