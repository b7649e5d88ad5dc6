/**
 * Learns the weights of the leak detector (`src/text/leaks/weighing/weights.data.ts`) from the labelled sets. Run it after
 * every change to those, or to what marks and features are: `npx tsx scripts/train-leaks.ts`. With `--check` it writes nothing
 * and prints what is found in the replies of authors that no rule was mended by, with weights learnt without them, at
 * several limits (`weighing/second-look.ts`); `--errors` prints those that are missed and the alarms too.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CELLS, FIRST_LETTER, LETTERS, weightOf, type Shown } from '../src/text/leaks/weighing/score.js';
import { limitOf, TELLS, TELLS_NOT } from '../src/text/leaks/weighing/second-look.js';
import { isUnmended, labelled, ordinary, solved, type Labelled, type Part } from './leaks/examples.js';
import { separate, type Plane, type Row } from './learning/svm.js';

const COMMAND = 'npx tsx scripts/train-leaks.ts';
/** A mistake on a labelled reply costs this much, one on a reply made by a seed less: there are many, and they are alike. */
const COST = { leak: 3, harmless: 4, sentence: 1, contrary: 0.05, ordinary: 1, solved: 1 };

const example =
  (positive: boolean, cost: number) =>
  ({ shown }: { readonly shown: Shown }): Row => ({ ...shown, positive, cost });

const leakParts = ({ parts, contrary }: Labelled): Row[] => [
  ...parts.slice(0, 1).map(example(true, COST.leak)),
  ...(contrary === null ? [] : [example(false, COST.contrary)({ shown: contrary })]),
];

/** Each sentence of a harmless reply is harmless; which one of a leak tells is not known. */
const harmlessParts = (parts: readonly Part[]): Row[] => [
  ...parts.slice(0, 1).map(example(false, COST.harmless)),
  ...parts
    .slice(1)
    .filter(({ mayTell }) => mayTell)
    .map(example(false, COST.sentence)),
];

function learn(rows: readonly Labelled[], harmless: readonly Shown[]): Plane {
  const examples = [
    ...rows.flatMap((row) => (row.leak ? leakParts(row) : harmlessParts(row.parts))),
    ...lines.map(({ shown, leak }) => example(leak, COST.solved)({ shown })),
    ...harmless.map((shown) => example(false, COST.ordinary)({ shown })),
  ];
  return separate(examples, CELLS);
}

const heaviestOf = ({ weights }: Plane): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

/** Each weight as the letter that stands nearest. */
function lettersOf(plane: Plane, heaviest: number): string {
  const half = (LETTERS - 1) / 2;
  return Array.from(plane.weights, (weight) => {
    const steps = Math.round(Math.sign(weight) * half * Math.sqrt(Math.abs(weight) / heaviest));
    return String.fromCharCode(FIRST_LETTER + half + steps);
  }).join('');
}

/** The weights as they are after they were written. */
function rounded(plane: Plane): Plane {
  const heaviest = heaviestOf(plane);
  const weights = Float64Array.from(lettersOf(plane, heaviest), (letter) =>
    weightOf(letter.charCodeAt(0), heaviest),
  );
  return { base: plane.base, weights };
}

const LINE = 2048;

function moduleOf(plane: Plane): string {
  const most = Number(heaviestOf(plane).toFixed(6));
  const lines = lettersOf(plane, most).match(new RegExp(`.{${String(LINE)}}`, 'g')) ?? [];
  return `// Learnt from test/fixtures/leaks*.jsonl by \`${COMMAND}\`: see docs/detectors.md. Not written by hand.
/** Where every score begins. */
export const base = ${plane.base.toFixed(6)};

/** The heaviest weight, either way. */
export const most = ${String(most)};

/** A letter for each cell: what the features that share it weigh (\`weightOf\` in \`score.ts\`). */
export const table = \`
${lines.join('\n')}
\`;
`;
}

const rows = labelled(fileURLToPath(new URL('..', import.meta.url)));
const harmless = ordinary();
const lines = solved();

/** The highest scores of its parts: of those that the weights are asked of where the rules saw nothing, and of all. */
type Scored = Labelled & { readonly told: number; readonly seen: number };

/** Authors are left out of the learning in so many groups. */
const GROUPS = 5;

function check(): void {
  const authors = [...new Set(rows.map(({ author }) => author))].filter(isUnmended);
  const scored = Array.from({ length: GROUPS }, (_, group) =>
    withoutAuthors(new Set(authors.filter((_author, at) => at % GROUPS === group))),
  ).flat();
  for (const author of authors)
    show(
      author,
      scored.filter((row) => row.author === author),
    );
  for (const sort of ['number', 'name', 'topic'] as const)
    show(
      sort,
      scored.filter((row) => row.sort === sort),
    );
  show('all', scored);
  for (const tells of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8])
    console.info(`above ${String(tells)}: ${figures(scored, (row) => isTold(row, tells))}`);
  for (const kind of Object.keys(TELLS_NOT)) showLimits(kind, scored);
  if (process.argv.includes('--errors'))
    for (const row of scored.filter((one) => one.leak !== isTold(one, TELLS)))
      console.info(`${row.leak ? 'missed' : 'alarm'} ${row.id} (${row.seen.toFixed(2)}): ${row.text}`);
}

function withoutAuthors(authors: ReadonlySet<string>): Scored[] {
  const { base, weights } = rounded(
    learn(
      rows.filter(({ author }) => !authors.has(author)),
      harmless,
    ),
  );
  const scoreBy = ({ columns, scale }: Shown): number =>
    base + scale * columns.reduce((sum, column) => sum + (weights[column] ?? 0), 0);
  return rows
    .filter(({ author }) => authors.has(author))
    .map((row) => {
      const asked = row.parts.filter(({ mayTell }) => mayTell);
      const most = (of: readonly Shown[]): number => Math.max(-Infinity, ...of.map(scoreBy));
      const all = [...row.parts.map(({ shown }) => shown), ...row.clauses];
      return { ...row, told: most(asked.map(({ shown }) => shown)), seen: most(all) };
    });
}

const byRules = ({ ruled }: Scored): boolean => ruled.length > 0;

function isTold({ ruled, told, seen }: Scored, tells: number): boolean {
  return ruled.length > 0 ? seen > limitOf(ruled) : told > tells;
}

function show(what: string, of: readonly Scored[]): void {
  const weighed = figures(of, (row) => isTold(row, TELLS));
  console.info(`${what}: rules ${figures(of, byRules)}; with weights ${weighed}`);
}

/** What limits for one way of telling would let go: leaks, and alarms. */
function showLimits(way: string, scored: readonly Scored[]): void {
  const of = scored.filter(({ ruled }) => ruled.length > 0 && ruled.every((kind) => kind === way));
  for (const limit of [-0.8, -0.5, -0.35, -0.25, -0.15, 0])
    console.info(`${way} above ${String(limit)}: ${figures(of, ({ seen }) => seen > limit)}`);
}

function figures(of: readonly Scored[], isFound: (row: Scored) => boolean): string {
  const share = (leak: boolean): string => {
    const all = of.filter((row) => row.leak === leak);
    return `${String(all.filter(isFound).length)}/${String(all.length)}`;
  };
  return `found ${share(true)}, false alarms ${share(false)}`;
}

if (process.argv.includes('--check')) check();
else
  writeFileSync(
    fileURLToPath(new URL('../src/text/leaks/weighing/weights.data.ts', import.meta.url)),
    moduleOf(learn(rows, harmless)),
  );
