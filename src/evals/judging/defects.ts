import type { Defect, DefectId, Figures } from '../../core/calibration.js';
import { isMovedByLength, isMovedByPlace, isOver, lengthText, percent, placeText, two } from './biases.js';

/** From where a figure counts as a defect; docs/judges.md says why. */
export const thresholds = {
  /** Kappa below which a judge disagrees, and at or below which it inverts the scale. */
  kappa: 0.4,
  inverted: -0.4,
  /** Mean error, in levels' own units. */
  error: 0.15,
  commonest: 0.9,
  obeyed: 0.05,
  shift: 0.25,
  /** Verdicts on texts with orders below which a shift alone may be chance or length. */
  planted: 20,
  unreadable: 0.05,
  abstention: 0.2,
  same: 0.75,
  /** Questions of one criterion below which it is not looked at by itself. */
  asked: 20,
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
    ...when(isMovedByPlace(figures), 'position', () => placeText(figures)),
    ...when(isMovedByLength(figures), 'length', () => lengthText(figures)),
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

function reliability({ asked, unreadable, abstention, repeat }: Figures): Found[] {
  return [
    ...when(
      isOver(thresholds.unreadable, unreadable, asked),
      'unreadable',
      () => `unreadable ${percent(unreadable)} of replies`,
    ),
    ...when(
      isOver(thresholds.abstention, abstention, asked),
      'abstains',
      () => `abstains from ${percent(abstention)} of questions`,
    ),
    ...when(
      repeat.same !== null && isOver(1 - thresholds.same, 1 - repeat.same, repeat.anchors),
      'unsteady',
      () => `does not repeat itself (the same level again for ${percent(repeat.same)} of answers)`,
    ),
  ];
}

function when(is: boolean, id: DefectId, text: () => string): Found[] {
  return is ? [{ id, text: text() }] : [];
}
