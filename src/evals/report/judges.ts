import type { Defect } from '../../core/calibration.js';
import type { Ballot } from '../../core/scores.js';
import { summaryReservations, type Reservation } from '../judging/standing.js';
import { sum } from '../statistics/cluster-mean.js';
import { criterionTitle, scenarioTitle, type ReportContext } from './context.js';
import { fraction, NONE } from './figures.js';
import { blocks, bullets, table } from './markdown.js';
import { inline } from './untrusted.js';

function reservationsIn({ summary, scenarios }: ReportContext): readonly Reservation[] {
  const rubrics = [...scenarios.values()].flatMap(({ criteria }) =>
    criteria.filter(({ kind }) => kind === 'rubric').map(({ id }) => id),
  );
  return summaryReservations(summary, [...new Set(rubrics)]);
}

/** What a reader must know of the judges before any figure that rests on them; null where nothing is amiss. */
export function judgeWarning(context: ReportContext): string | null {
  const { words } = context;
  const reservations = reservationsIn(context);
  if (reservations.length === 0) return null;
  const told = reservations.map((reservation) => reservationText(reservation, context));
  return blocks([`> ⚠ **${words.judges.warning}**`, bullets(told)]);
}

function reservationText(reservation: Reservation, context: ReportContext): string {
  const { words } = context;
  const say = words.judges.reservations;
  const judge = inline(reservation.judge);
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => rubricTitle(id, context)).join(words.comma);
  switch (reservation.kind) {
    case 'stub':
      return say.stub(judge);
    case 'uncalibrated':
      return say.uncalibrated(judge, titles(reservation.criteria));
    case 'low-kappa':
      return say.lowKappa(
        judge,
        rubricTitle(reservation.criterion, context),
        reservation.kappa,
        reservation.limit,
      );
    case 'same-family':
      return say.sameFamily(judge, reservation.subjects.map((name) => inline(name)).join(words.comma));
    case 'defects':
      return say.defects(judge, reservation.defects.map((one) => defectText(one, context)).join(words.comma));
  }
}

function defectText({ id, criterion }: Defect, context: ReportContext): string {
  const { words } = context;
  const where = criterion === null ? '' : words.aside(rubricTitle(criterion, context));
  return `${words.judges.defects[id]}${where}`;
}

/** A rubric's title, in whichever scenario it stands. */
function rubricTitle(id: string, context: ReportContext): string {
  const home = [...context.scenarios.values()].find(({ criteria }) =>
    criteria.some((criterion) => criterion.id === id),
  );
  return criterionTitle(home?.id ?? '', id, context);
}

/** How the judges did in this run: verdicts that came, agreement with labelled answers, orders obeyed. */
export function judgeSection(context: ReportContext): string | null {
  const { summary, words } = context;
  const judged = summary.cells.flatMap(({ scenario, judge }) =>
    judge === null ? [] : [{ scenario, judge }],
  );
  if (summary.instrument.judges.length === 0 || judged.length === 0) return null;
  const names = [...new Set(judged.flatMap(({ judge }) => Object.keys(judge.ballots)))];
  const rows = names.map((name) => {
    const ballots = judged.flatMap(({ judge }) => judge.ballots[name] ?? []);
    return [inline(name), ...ballotCells(ballots), worstKappa(name, context)];
  });
  const { heading, judge, verdicts, abstained, invalid, kappa, note } = words.judges;
  const planted = sum(judged.map(({ judge: { canaries } }) => canaries.planted));
  const obeyed = sum(judged.map(({ judge: { canaries } }) => canaries.obeyed));
  return blocks([
    `### ${heading}`,
    rows.length === 0 ? null : table([judge, verdicts, abstained, invalid, kappa], rows),
    rows.length === 0 ? null : note(summary.minKappa),
    coverageLine(judged, context),
    planted === 0 ? null : words.judges.canaries(planted, obeyed),
  ]);
}

function ballotCells(ballots: readonly Ballot[]): readonly string[] {
  const count = (of: (ballot: Ballot) => number): string => String(sum(ballots.map(of)));
  return [count(({ valid }) => valid), count(({ abstained }) => abstained), count(({ invalid }) => invalid)];
}

function worstKappa(name: string, { summary }: ReportContext): string {
  const calibrated = summary.judges.find(({ id }) => id === name)?.calibrated ?? null;
  const kappas = Object.values(calibrated?.kappa ?? {}).filter((kappa) => kappa !== null);
  return kappas.length === 0 ? NONE : fraction(Math.min(...kappas));
}

type Judged = {
  readonly scenario: string;
  readonly judge: NonNullable<ReportContext['summary']['cells'][number]['judge']>;
};

/** The scenarios in which verdicts are missing. */
function coverageLine(judged: readonly Judged[], context: ReportContext): string | null {
  const { words } = context;
  const short = judged.filter(({ judge }) => judge.coverage !== null && judge.coverage < 1);
  if (short.length === 0) return null;
  const ids = [...new Set(short.map(({ scenario }) => scenario))];
  const told = ids.map((id) => {
    const worst = Math.min(
      ...short.flatMap(({ scenario, judge }) => (scenario === id ? (judge.coverage ?? []) : [])),
    );
    return `${scenarioTitle(id, context)} ${words.percent(worst)}`;
  });
  return words.judges.coverage(told.join(words.comma));
}
