import type { Calibration, Figures, JudgePrint } from '../../core/calibration.js';
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

/** Anchors of one criterion below which a kappa may be luck, and counts as not measured. */
const LEAST_ANCHORS = 10;

function latest(fingerprint: string, calibrations: readonly Calibration[]): JudgePrint['calibrated'] {
  const own = calibrations
    .filter(({ judge }) => judge.fingerprint === fingerprint)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const last = own.at(-1);
  if (last === undefined) return null;
  const sources = new Map(own.flatMap((one) => Object.keys(one.criteria).map((id) => [id, one] as const)));
  const inForce = own.filter((one) => [...sources.values()].includes(one));
  return {
    kappa: Object.fromEntries([...sources].map(([id, { criteria }]) => [id, kappaOf(criteria[id])])),
    date: last.date,
    anchors: [...new Set(inForce.map(({ anchors }) => anchors.hash))],
    defects: inForce.flatMap((one) =>
      one.defects.filter(({ criterion }) => criterion === null || sources.get(criterion) === one),
    ),
  };
}

function kappaOf(figures: Figures | undefined): number | null {
  return figures === undefined || figures.anchors < LEAST_ANCHORS ? null : figures.kappa.value;
}
