import type { Counted, TrialStatus } from '../../core/run.js';
import { columns } from '../../text/columns.js';
import { groupBy } from '../summary/groups.js';

const statuses: readonly TrialStatus[] = ['finished', 'broken', 'pending'];

/** How far the trials of each scenario and subject have come, for a terminal: a line each. */
export function countsText(counted: readonly Counted[]): string {
  const groups = groupBy(counted, ({ scenario, subject }) => JSON.stringify([scenario, subject]));
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[first.scenario, first.subject, ...numbersOf(group)]];
  });
  return columns([
    ['scenario', 'subject', 'trials', ...statuses],
    ...rows,
    ['all', '', ...numbersOf(counted)],
  ]);
}

function numbersOf(counted: readonly Counted[]): readonly string[] {
  const of = (group: readonly Counted[]): string =>
    String(group.reduce((sum, { trials }) => sum + trials, 0));
  return [of(counted), ...statuses.map((status) => of(counted.filter((one) => one.status === status)))];
}
