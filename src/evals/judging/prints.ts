import type { Calibration, JudgePrint } from '../../core/calibration.js';
import type { PanelJudge } from '../../core/judge.js';

/** What a run says of its judges. Of several calibrations of one judge the latest counts, criterion by criterion. */
export function judgePrints(
  judges: readonly PanelJudge[],
  families: ReadonlyMap<string, readonly string[]>,
  calibrations: readonly Calibration[],
): readonly JudgePrint[] {
  return judges.map(({ id, kind, fingerprint }) => ({
    ...{ id, kind, fingerprint },
    calibrated: kind === 'stub' ? null : latest(fingerprint, calibrations),
    sameFamily: [...(families.get(id) ?? [])],
  }));
}

function latest(fingerprint: string, calibrations: readonly Calibration[]): JudgePrint['calibrated'] {
  const own = calibrations
    .filter(({ judge }) => judge.fingerprint === fingerprint)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const last = own.at(-1);
  if (last === undefined) return null;
  const kappas = own.flatMap(({ criteria }) =>
    Object.entries(criteria).map(([id, { kappa }]): [string, number | null] => [id, kappa.value]),
  );
  return {
    kappa: Object.fromEntries(kappas),
    date: last.date,
    anchors: [...new Set(own.map(({ anchors }) => anchors.hash))],
    defects: last.defects,
  };
}
