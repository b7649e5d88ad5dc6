import { createBackend, type BackendOptions } from '../backends/create.js';
import { AGENT_KIND, BOT_KIND, GRAPH_KIND } from '../backends/presets.js';
import { parseSpec, type BackendSpec } from '../backends/spec.js';
import type { JudgePrint } from '../core/calibration.js';
import { FestevalError } from '../core/errors.js';
import type { Judge, PanelJudge } from '../core/judge.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Suite } from '../core/suite.js';
import { createPanelJudge } from '../evals/judges.js';
import { sameFamilies, type Kin } from '../evals/judging/family.js';
import { judgePrints } from '../evals/judging/prints.js';
import { reservationsOf, type Reservation } from '../evals/judging/standing.js';
import { createPanel } from '../graphs/judges/panel.js';
import { loadCalibrations } from '../io/calibrations.js';
import type { Extensions } from '../plugins/extensions.js';
import { kindsWith } from './subjects.js';
import { calibrationsDir } from './place.js';
import { say } from './say.js';

/** Judges try once more themselves, whatever went wrong; their backends only wait where they are told to. */
const oneTry = { maxSilent: 1, repair: false } as const;
const STUB_KIND = 'stub';
/** `judge:ID`, a plugin's. */
const PLUGIN_KIND = 'judge';

export type JudgeOptions = BackendOptions & { readonly extensions: Extensions };

/** The judges of these specs. Throws a FestevalError for a spec that is wrong, and for two judges of one name. */
export function createJudges(specs: readonly string[], options: JudgeOptions): readonly PanelJudge[] {
  const { extensions } = options;
  const backendOf = (text: string) => createBackend(judgeSpec(text, extensions), { ...options, ...oneTry });
  const judges = specs.map((spec) => createPanelJudge(spec, backendOf, extensions.judges));
  const twin = judges.find(({ id }, at) => judges.findIndex((other) => other.id === id) < at);
  if (twin === undefined) return judges;
  throw new FestevalError(
    `Two judges are called "${twin.id}". Leave one out, or name it otherwise: --judge other=KIND:MODEL.`,
  );
}

function judgeSpec(text: string, extensions: Extensions): BackendSpec {
  const spec = parseSpec(text, [...kindsWith(extensions), STUB_KIND, PLUGIN_KIND]);
  if (spec.kind !== AGENT_KIND && spec.kind !== GRAPH_KIND) return spec;
  throw new FestevalError(`--judge: found "${text}", expected a model: an agent is a subject and no judge`);
}

/** The judges' models, for the preflight. */
export function judgeModels(specs: readonly string[], extensions: Extensions): readonly BackendSpec[] {
  const others = [BOT_KIND, STUB_KIND, PLUGIN_KIND];
  return specs.map((spec) => judgeSpec(spec, extensions)).filter(({ kind }) => !others.includes(kind));
}

export type Bench = { readonly judge: Judge | null; readonly prints: readonly JudgePrint[] };

type Wanted = Pick<Suite, 'judges' | 'minJudges' | 'minKappa' | 'requireCalibrated' | 'allowSelfJudge'>;

/**
 * The panel of a suite and what is known of its judges. Throws a FestevalError where fewer judges are named than
 * verdicts are wanted, where one would grade its own family, and where calibrated ones are required and missing.
 */
export function seatJudges(
  wanted: Wanted,
  scenarios: readonly AnyScenario[],
  subjects: readonly Kin[],
  options: JudgeOptions,
): Bench {
  const judges = createJudges(wanted.judges, options);
  if (judges.length === 0) return requireNone(wanted);
  if (wanted.minJudges > judges.length) {
    throw new FestevalError(
      `minJudges: expected at most ${String(judges.length)}, the number of judges, found ${String(wanted.minJudges)}. ` +
        'Add judges (--judge SPEC, repeatable) or ask for fewer verdicts (--min-judges).',
    );
  }
  const families = sameFamilies(judges, subjects);
  if (!wanted.allowSelfJudge) refuseOwnFamily(families);
  const prints = judgePrints(judges, families, loadCalibrations(calibrationsDir()));
  if (wanted.requireCalibrated) refuseUncalibrated(prints, rubricsOf(scenarios), wanted.minKappa);
  return { judge: createPanel(judges, wanted.minJudges), prints };
}

function requireNone({ requireCalibrated }: Wanted): Bench {
  if (!requireCalibrated) return { judge: null, prints: [] };
  throw new FestevalError('--require-calibrated: there is no judge. Name one with --judge SPEC.');
}

/** Ids of all rubrics. */
export function rubricsOf(scenarios: readonly AnyScenario[]): readonly string[] {
  const rubrics = scenarios.flatMap(({ criteria }) => criteria.filter(({ kind }) => kind === 'rubric'));
  return [...new Set(rubrics.map(({ id }) => id))];
}

function refuseOwnFamily(families: ReadonlyMap<string, readonly string[]>): void {
  const clashes = [...families].flatMap(([judge, subjects]) =>
    subjects.length === 0 ? [] : [`  judge ${judge} and subject ${subjects.join(', ')}`],
  );
  if (clashes.length === 0) return;
  throw new FestevalError(
    `A judge never grades its own family:\n${clashes.join('\n')}\n` +
      'Take a judge of another family, or add --allow-self-judge: the report then says so.',
  );
}

function refuseUncalibrated(prints: readonly JudgePrint[], rubrics: readonly string[], limit: number): void {
  const faults = reservationsOf(prints, rubrics, limit).flatMap(calibrationFault);
  if (faults.length === 0) return;
  throw new FestevalError(`--require-calibrated: nothing was played.\n${faults.join('\n')}`);
}

function calibrationFault(reservation: Reservation): string[] {
  const { judge } = reservation;
  switch (reservation.kind) {
    case 'stub':
      return [`  ${judge} is a stub, not a judge: it answers one number to everything`];
    case 'uncalibrated':
      return [
        `  ${judge} is not calibrated for ${reservation.criteria.join(', ')}: festeval calibrate --judge SPEC`,
      ];
    case 'low-kappa':
      return [
        `  ${judge} agrees too little with the labels on ${reservation.criterion}: kappa ` +
          `${reservation.kappa.toFixed(2)}, at least ${String(reservation.limit)} wanted`,
      ];
    case 'same-family':
    case 'defects':
      return [];
  }
}

function familyFault(reservation: Reservation): string[] {
  if (reservation.kind !== 'same-family') return [];
  return [`  ${reservation.judge} grades its own family: ${reservation.subjects.join(', ')}`];
}

/** Tells at the terminal what a report says at its top. */
export function tellReservations(
  prints: readonly JudgePrint[],
  rubrics: readonly string[],
  limit: number,
): void {
  const reservations = reservationsOf(prints, rubrics, limit);
  const faults = reservations.flatMap((one) => [...calibrationFault(one), ...familyFault(one)]);
  for (const fault of faults) say(`judge:${fault}`);
}
