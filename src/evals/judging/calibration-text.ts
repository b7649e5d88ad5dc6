import type { Calibration, Figures } from '../../core/calibration.js';
import { two } from './biases.js';

/** A calibration for a terminal: a line a criterion, then what is wrong with the judge. */
export function calibrationText(calibration: Calibration): string {
  const { judge, anchors, trials, criteria, overall, defects, spent } = calibration;
  const rows = [...Object.entries(criteria), ['all', overall] as const];
  const width = Math.max(...rows.map(([id]) => id.length)) + 2;
  const head = `${'criterion'.padEnd(width)}${columns.map(({ title }) => title.padStart(title.length + 2)).join('')}`;
  const lines = rows.map(
    ([id, figures]) =>
      `${id.padEnd(width)}${columns.map(({ title, of }) => of(figures).padStart(title.length + 2)).join('')}`,
  );
  const found = defects.map(
    ({ criterion, text }) => `  - ${criterion === null ? '' : `${criterion}: `}${text}`,
  );
  const { tokens, calls } = spent;
  return [
    `judge ${judge.id} (${judge.fingerprint}), ${String(anchors.used)} of ${String(anchors.rows)} anchors of ${anchors.file} (${anchors.hash}), asked ${String(trials)} times`,
    '',
    head,
    ...lines,
    '',
    found.length === 0 ? 'No defect found.' : 'Defects:',
    ...found,
    ...(calls === 0
      ? []
      : ['', `${String(calls)} calls, ${String(tokens.in)} tokens in, ${String(tokens.out)} out`]),
  ].join('\n');
}

type Column = { readonly title: string; readonly of: (figures: Figures) => string };

const columns: readonly Column[] = [
  { title: ' n', of: ({ anchors }) => String(anchors) },
  { title: 'coverage', of: ({ coverage }) => percent(coverage) },
  { title: 'accuracy', of: ({ accuracy }) => percent(accuracy) },
  { title: '      kappa (95 %)', of: ({ kappa }) => interval(kappa) },
  { title: 'error', of: ({ error }) => signed(error) },
  { title: 'flips', of: ({ position }) => percent(position.flips) },
  { title: 'first', of: ({ position }) => signed(position.first) },
  { title: 'length', of: ({ length }) => signed(length.rho) },
  { title: 'abstains', of: ({ abstention }) => percent(abstention) },
  { title: 'repeats', of: ({ repeat }) => percent(repeat.same) },
  { title: 'invalid', of: ({ invalid }) => percent(invalid) },
  { title: 'unreadable', of: ({ unreadable }) => percent(unreadable) },
  { title: 'obeyed', of: ({ injected }) => `${String(injected.obeyed)}/${String(injected.planted)}` },
  { title: 'shift', of: ({ injected }) => signed(injected.shift) },
];

function interval({ value, low, high }: Figures['kappa']): string {
  if (value === null) return '-';
  return low === null || high === null ? two(value) : `${two(value)} ${two(low)}..${two(high)}`;
}

function percent(value: number | null): string {
  return value === null ? '-' : `${(value * 100).toFixed(0)}%`;
}

function signed(value: number | null): string {
  if (value === null) return '-';
  const text = two(value);
  return Number(text) > 0 ? `+${text}` : text;
}
