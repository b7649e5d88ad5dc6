import type { Defect, JudgePrint } from '../../core/calibration.js';
import type { Summary } from '../../core/summary.js';

/**
 * The lowest kappa of any judge on any of these criteria: a panel is trusted no further than its worst judge on
 * its worst question. Null where one of them was not measured, and without judges or criteria.
 */
export function worstKappa(judges: readonly JudgePrint[], criteria: readonly string[]): number | null {
  const kappas = judges.flatMap(({ calibrated }) => criteria.map((id) => calibrated?.kappa[id] ?? null));
  const known = kappas.filter((kappa) => kappa !== null);
  return known.length === 0 || known.length < kappas.length ? null : Math.min(...known);
}

/** Something that a reader must know of a judge before they read any figure that rests on it. */
export type Reservation =
  /** Answers one number to everything: no judge at all. */
  | { readonly kind: 'stub'; readonly judge: string }
  /** Never measured on these criteria. */
  | { readonly kind: 'uncalibrated'; readonly judge: string; readonly criteria: readonly string[] }
  /** Agrees with labelled anchors less than the suite asks. */
  | {
      readonly kind: 'low-kappa';
      readonly judge: string;
      readonly criterion: string;
      readonly kappa: number;
      readonly limit: number;
    }
  /** Graded models of its own family. */
  | { readonly kind: 'same-family'; readonly judge: string; readonly subjects: readonly string[] }
  /** What calibration found wrong with it. */
  | { readonly kind: 'defects'; readonly judge: string; readonly defects: readonly Defect[] };

/** The reservations about a run's judges, judge by judge; none where every one is calibrated and good enough. */
export function reservationsOf(
  judges: readonly JudgePrint[],
  criteria: readonly string[],
  minKappa: number,
): readonly Reservation[] {
  return judges.flatMap((judge) => [
    ...agreement(judge, criteria, minKappa),
    ...(judge.sameFamily.length === 0
      ? []
      : [{ kind: 'same-family' as const, judge: judge.id, subjects: judge.sameFamily }]),
    ...found(judge, criteria),
  ]);
}

/** Whether every judge was measured on these criteria and agrees with labelled answers as well as the suite asks. */
export function isCalibrated(
  judges: readonly JudgePrint[],
  criteria: readonly string[],
  minKappa: number,
): boolean {
  return judges.flatMap((judge) => agreement(judge, criteria, minKappa)).length === 0;
}

/** The same of a summary: what a report must say at its top. */
export function summaryReservations(summary: Summary, rubrics: readonly string[]): readonly Reservation[] {
  return reservationsOf(summary.judges, rubrics, summary.minKappa);
}

function agreement(
  { id, kind, calibrated }: JudgePrint,
  criteria: readonly string[],
  limit: number,
): readonly Reservation[] {
  if (kind === 'stub') return [{ kind: 'stub', judge: id }];
  const measured = criteria.flatMap((criterion) => {
    const kappa = calibrated?.kappa[criterion] ?? null;
    return kappa === null ? [] : [{ criterion, kappa }];
  });
  const missing = criteria.filter((criterion) => !measured.some((one) => one.criterion === criterion));
  const [worst] = [...measured].sort((a, b) => a.kappa - b.kappa);
  return [
    ...(missing.length === 0 && calibrated !== null
      ? []
      : [{ kind: 'uncalibrated' as const, judge: id, criteria: missing }]),
    ...(worst === undefined || worst.kappa >= limit
      ? []
      : [{ kind: 'low-kappa' as const, judge: id, ...worst, limit }]),
  ];
}

function found({ id, calibrated }: JudgePrint, criteria: readonly string[]): readonly Reservation[] {
  const defects = (calibrated?.defects ?? []).filter(
    ({ criterion }) => criterion === null || criteria.includes(criterion),
  );
  return defects.length === 0 ? [] : [{ kind: 'defects', judge: id, defects }];
}
