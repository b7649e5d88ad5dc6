import { appendFileSync } from 'node:fs';
import type { ExitCode } from '../core/errors.js';
import type { GatePolicy, GateResult } from '../core/gate.js';
import { gate } from '../evals/gate/gate.js';
import { gateText } from '../evals/gate/gate-text.js';
import { annotations, jobSummary } from '../evals/gate/github.js';
import { junitXml } from '../evals/gate/junit.js';
import { writeWhole } from '../io/artefacts.js';
import { readOperand } from './operand.js';
import { policyFrom } from './policy.js';
import { print, printJson, say } from './say.js';

export type GateFlags = Partial<GatePolicy> & { readonly json?: boolean; readonly junit?: string };

/** Decides whether a candidate may pass; tells the terminal, CI and, where it runs there, GitHub. */
export async function gateRuns(
  operands: readonly [string] | readonly [string, string],
  flags: GateFlags,
): Promise<ExitCode> {
  const [first, second] = operands;
  const baseline = second === undefined ? null : await readOperand(first);
  const candidate = await readOperand(second ?? first);
  const { json, junit, ...given } = flags;
  const result = gate(baseline, candidate, policyFrom('gate', given));
  if (json === true) printJson(result);
  else print(gateText(result));
  if (junit !== undefined) writeWhole(junit, junitXml(result));
  if (process.env.GITHUB_ACTIONS === 'true') tellGitHub(result);
  return result.exitCode;
}

/** Annotations are read from a job's output: stderr, since stdout may carry the JSON document. */
function tellGitHub(result: GateResult): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== '') appendFileSync(file, jobSummary(result));
  for (const line of annotations(result)) say(line);
}
