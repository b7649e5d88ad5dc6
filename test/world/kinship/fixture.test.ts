import { describe, expect, it } from 'vitest';
import { inverseTerms, kinTerms, merge } from '../../../src/world/kinship/terms.js';
import { queriesOf, readRows } from './fixture.js';

const rows = readRows();

const shown = (all: readonly string[]): string => all.join('\n');

describe(`the table of ${rows.length} relations (KINSHIP_SET, or test/fixtures/kinship.jsonl)`, () => {
  const solved = rows.map((row) => ({ row, accepted: merge(queriesOf(row).map(kinTerms)).accepted }));

  it('is answered rightly in at least 99 of 100 rows: a term accepted, none that is rejected', () => {
    const errors = solved.flatMap(({ row, accepted }) => {
      const wrong = (row.reject ?? []).filter((term) => accepted.includes(term));
      const right = row.accept.some((term) => accepted.includes(term));
      if (right && wrong.length === 0) return [];
      return [
        `${row.id} ${String(row.path)}: wrong ${wrong.join('/')}; got ${accepted.join('/')}, expected ${row.accept.join('/')}`,
      ];
    });
    if (errors.length > 0) console.log(shown(errors));
    expect(1 - errors.length / rows.length, shown(errors)).toBeGreaterThanOrEqual(0.99);
  });

  it('finds at least 98 of 100 of its accepted terms among those of the solver', () => {
    const expected = rows.flatMap(({ accept }) => accept).length;
    const missing = solved.flatMap(({ row, accepted }) =>
      row.accept
        .filter((term) => !accepted.includes(term))
        .map((term) => `${row.id} ${String(row.path)}: ${term}`),
    );
    if (missing.length > 0) console.log(shown(missing));
    expect(1 - missing.length / expected, shown(missing)).toBeGreaterThanOrEqual(0.98);
  });

  it('is answered rightly the other way round in at least 99 of 100 rows that say how', () => {
    const told = rows.filter(({ inverse }) => (inverse ?? []).length > 0);
    const errors = told.flatMap((row) => {
      const { accepted } = merge(queriesOf(row).map(inverseTerms));
      const right = (row.inverse ?? []).some((term) => accepted.includes(term));
      return right
        ? []
        : [`${row.id} ${String(row.path)} back: got ${accepted.join('/')}, expected ${String(row.inverse)}`];
    });
    if (errors.length > 0) console.log(shown(errors));
    expect(errors.length).toBeLessThanOrEqual(told.length / 100);
  });
});
