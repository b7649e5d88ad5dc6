import { createHash } from 'node:crypto';
import type { Calibration } from '../../core/calibration.js';
import { canonicalJson } from '../../core/json.js';
import type { PanelJudge } from '../../core/judge.js';
import type { Attempt } from '../../core/transcript.js';
import { noTokens, spendOfAttempts } from '../summary/spend.js';
import { defectsOf } from './defects.js';
import type { Examination } from './examine.js';
import { figuresOf } from './figures.js';
import type { Question } from './match.js';

export type CalibrationInput = {
  readonly judge: PanelJudge;
  /** `rows` were read, of which the examination used those whose rubric is at hand. */
  readonly anchors: { readonly file: string; readonly rows: number; readonly used: readonly Question[] };
  readonly trials: number;
  /** UTC, ISO 8601. */
  readonly date: string;
  readonly examination: Examination;
  readonly attempts: readonly Attempt[];
};

/** Everything that a calibration found, as it is stored. */
export function calibrationOf({
  judge,
  anchors: { file, rows, used },
  trials,
  date,
  examination,
  attempts,
}: CalibrationInput): Calibration {
  const { id, kind, made } = judge;
  const hash = digest(used.map(({ anchor }) => anchor));
  const ids = [...new Set(used.map(({ anchor }) => anchor.criterion))];
  const criteria = Object.fromEntries(
    ids.map((criterion) => [criterion, figuresFor(used, examination, hash, criterion)]),
  );
  const overall = figuresFor(used, examination, hash);
  const spend = spendOfAttempts(attempts);
  return {
    schemaVersion: 1,
    fingerprint: digest([judge.fingerprint, hash]),
    judge: { id, kind, fingerprint: judge.fingerprint, made: { ...made } },
    anchors: { file, hash, rows, used: used.length },
    ...{ trials, date, criteria, overall },
    defects: defectsOf(overall, criteria, kind),
    spent: { calls: spend?.calls ?? 0, tokens: spend?.tokens ?? noTokens, cost: spend?.cost ?? null },
  };
}

function figuresFor(
  questions: readonly Question[],
  { examined, compared }: Examination,
  seed: string,
  criterion: string | null = null,
): Calibration['overall'] {
  const isOf = ({ anchor }: Question): boolean => criterion === null || anchor.criterion === criterion;
  const levels = questions.filter(isOf).flatMap(({ request }) => request.anchors.map(({ value }) => value));
  const scale = [...new Set(levels)].sort((a, b) => a - b);
  const part = {
    examined: examined.filter(({ question }) => isOf(question)),
    compared: compared.filter(({ better }) => isOf(better)),
  };
  return figuresOf(part, scale, `${seed}/${criterion ?? ''}`);
}

function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}
