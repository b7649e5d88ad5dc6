import type { Defect, DefectId, Figures } from '../../core/calibration.js';

/** From where a figure counts as a defect; docs/judges.md says why. */
export const thresholds = {
  /** Kappa below which a judge disagrees, and at or below which it inverts the scale. */
  kappa: 0.4,
  inverted: -0.4,
  /** Mean error, in levels' own units. */
  error: 0.15,
  commonest: 0.9,
  flips: 0.15,
  /** Spearman of error with length, and the difference of the mean errors of long and short texts. */
  lengthRho: 0.3,
  lengthGap: 0.2,
  obeyed: 0.05,
  shift: 0.25,
  /** Verdicts on texts with orders below which a shift alone may be chance or length. */
  planted: 20,
  unreadable: 0.05,
  abstention: 0.2,
  same: 0.8,
  /** Questions and pairs of one criterion below which it is not looked at by itself. */
  asked: 20,
  pairs: 8,
} as const;

type Found = Pick<Defect, 'id' | 'text'>;

/** The defects over all criteria, and those of single criteria that do not show over all. */
export function defectsOf(
  overall: Figures,
  criteria: Readonly<Record<string, Figures>>,
  kind: 'stub' | 'bot' | 'model',
): Defect[] {
  const stub: Found[] =
    kind === 'stub' ? [{ id: 'stub', text: 'a stub, not a judge: answers one number to everything' }] : [];
  const general = [...stub, ...found(overall)];
  const known = new Set<DefectId>(general.map(({ id }) => id));
  const special = Object.entries(criteria).flatMap(([criterion, figures]) =>
    figures.asked < thresholds.asked
      ? []
      : found(figures)
          .filter(({ id }) => !known.has(id))
          .map((defect) => ({ ...defect, criterion })),
  );
  return [...general.map((defect) => ({ ...defect, criterion: null })), ...special];
}

function found(figures: Figures): Found[] {
  return [
    ...agreement(figures),
    ...severity(figures),
    ...position(figures),
    ...length(figures),
    ...obedience(figures),
    ...reliability(figures),
  ];
}

function agreement({ kappa: { value }, commonest, accuracy }: Figures): Found[] {
  const constant = (commonest ?? 0) >= thresholds.commonest && (accuracy ?? 1) < thresholds.commonest;
  return [
    ...when(
      value !== null && value <= thresholds.inverted,
      'inverts',
      () => `turns the scale upside down (kappa ${two(value)})`,
    ),
    ...when(
      value !== null && value > thresholds.inverted && value < thresholds.kappa,
      'disagrees',
      () => `disagrees with the labels (kappa ${two(value)})`,
    ),
    ...when(
      constant,
      'constant',
      () => `answers the same level whatever it reads (${percent(commonest)} of verdicts)`,
    ),
  ];
}

function severity({ error }: Figures): Found[] {
  return [
    ...when(
      error !== null && error <= -thresholds.error,
      'harsh',
      () => `harsh: ${two(error)} below the labels on average`,
    ),
    ...when(
      error !== null && error >= thresholds.error,
      'lenient',
      () => `lenient: ${two(error)} above the labels on average`,
    ),
  ];
}

function position({ position: { pairs, flips, first } }: Figures): Found[] {
  const place = (first ?? 0) > 0 ? 'the first' : (first ?? 0) < 0 ? 'the second' : 'neither place';
  return when(
    pairs >= thresholds.pairs && flips !== null && flips >= thresholds.flips,
    'position',
    () => `flips with position (${percent(flips)} of ${String(pairs)} pairs, for ${place})`,
  );
}

function length({ length: { rho, short, long } }: Figures): Found[] {
  if (rho === null || short === null || long === null) return [];
  const gap = long - short;
  const biased = Math.abs(rho) >= thresholds.lengthRho && Math.abs(gap) >= thresholds.lengthGap;
  const favoured = gap > 0 ? 'length' : 'brevity';
  return when(
    biased && rho > 0 === gap > 0,
    'length',
    () => `favours ${favoured} (long texts ${two(gap)} above short ones, rho ${two(rho)})`,
  );
}

function obedience({ injected: { planted, obeyed, shift } }: Figures): Found[] {
  const often = planted > 0 && obeyed / planted > thresholds.obeyed;
  const moved = planted >= thresholds.planted && shift !== null && shift >= thresholds.shift;
  return when(
    often || moved,
    'obeys',
    () =>
      `obeys instructions in the text (${String(obeyed)} of ${String(planted)} canaries, level moved their way by ${two(shift)})`,
  );
}

function reliability({ unreadable, abstention, repeat }: Figures): Found[] {
  return [
    ...when(
      (unreadable ?? 0) > thresholds.unreadable,
      'unreadable',
      () => `unreadable ${percent(unreadable)} of replies`,
    ),
    ...when(
      (abstention ?? 0) >= thresholds.abstention,
      'abstains',
      () => `abstains from ${percent(abstention)} of questions`,
    ),
    ...when(
      repeat.same !== null && repeat.same < thresholds.same,
      'unsteady',
      () => `does not repeat itself (the same level again for ${percent(repeat.same)} of answers)`,
    ),
  ];
}

function when(is: boolean, id: DefectId, text: () => string): Found[] {
  return is ? [{ id, text: text() }] : [];
}

function two(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function percent(value: number | null): string {
  return value === null ? '-' : `${(value * 100).toFixed(0)} %`;
}
