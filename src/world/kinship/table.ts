import { kinRows } from './kin-terms.data.js';
import type { KinPath, Sex } from './types.js';

/**
 * One row of datasets/kin-terms.csv. Cells list terms: `~大舅` holds only while nothing is known of 排行,
 * `#舅` takes the rank in place of #, `!姥姥` is its region's own standard term.
 */
export type KinRow = {
  readonly path: string;
  readonly ego: '' | Sex;
  readonly age: '' | 'older' | 'younger';
  readonly standard: readonly string[];
  readonly address: readonly string[];
  readonly accepted: readonly string[];
  readonly north: readonly string[];
  readonly south: readonly string[];
};

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));

/** All rows, in the table's order. */
export const kinTable: readonly KinRow[] = kinRows.map(
  ([path, ego, age, standard, address, accepted, north, south]) => ({
    path,
    ego,
    age,
    standard: list(standard),
    address: list(address),
    accepted: list(accepted),
    north: list(north),
    south: list(south),
  }),
);

/** The full steps that a letter which leaves out sex or age stands for. */
const classes: Readonly<Record<string, string>> = {
  亲: '[父母]',
  偶: '[夫妻]',
  昆: '[兄弟]',
  姊: '[姐妹]',
  同: '[兄弟姐妹]',
  孩: '[子女]',
};
const openLetters = /[亲偶昆姊同孩]/gu;

const patterns = kinTable.map((row) => ({
  row,
  matcher: new RegExp(`^${row.path.replace(openLetters, (letter) => classes[letter] ?? letter)}$`, 'u'),
  open: row.path.match(openLetters)?.length ?? 0,
}));

const found = new Map<string, readonly KinRow[]>();

/** The rows for a shortened path; those that spell it out most go before general ones. Each path is looked up once. */
export function rowsFor(path: KinPath, egoSex: Sex): readonly KinRow[] {
  const letters = path.join('');
  const key = `${egoSex} ${letters}`;
  const known = found.get(key) ?? lookUp(letters, egoSex);
  found.set(key, known);
  return known;
}

function lookUp(letters: string, egoSex: Sex): readonly KinRow[] {
  const fitting = patterns.filter(
    ({ row, matcher }) => matcher.test(letters) && (row.ego === '' || row.ego === egoSex),
  );
  const least = Math.min(...fitting.map(({ open }) => open));
  return fitting.filter(({ open }) => open === least).map(({ row }) => row);
}

/** The rows of a key such as 姻长男. */
export function rowsOfKey(key: string): readonly KinRow[] {
  return kinTable.filter(({ path }) => path === key);
}
