/**
 * Learns the weights of the bait detector (`src/text/bait/weights.data.ts`) from the labelled sets. Run it after every
 * change to those or to the tables of words: `npx tsx scripts/train-bait.ts`. With `--check` it writes nothing and
 * prints what is found in the sentences of each author by weights learnt without them; `--errors` prints these too.
 */
import { fileURLToPath } from 'node:url';
import type { Weighed } from '../src/text/weights.js';
import { labelled, ordinary, type Labelled } from './bait/examples.js';
import { framed } from './bait/framed.js';
import { train, type Example, type Model } from './learning/svm.js';
import { rounded, scoreBy, seenIn, seenOften, worthMost, writeTable } from './learning/table.js';

const COMMAND = 'npx tsx scripts/train-bait.ts';
/** A mistake on a labelled sentence costs this much, one on an ordinary sentence less: there are many of them. */
const COST = { bait: 2, harmless: 3 };
const ORDINARY_COST = 0.15;
/** One on a sentence made of labelled ones. */
const FRAMED_COST = 1;
/** Ordinary sentences that score above this are as costly as labelled ones: they are near misses. */
const NEAR = -0.5;
/** The table keeps so many features. */
const KEPT = 24000;
/** Weights are rounded to this. */
const STEP = 0.05;
/** Added to every score: above zero, fewer are missed and more are taken for bait. Chosen by `--check`. */
const LEAN = -0.04;

const example =
  (positive: boolean, cost: number) =>
  (shown: Weighed): Example => ({ ...shown, positive, cost });

function learn(rows: readonly Labelled[], harmless: readonly Weighed[]): Model {
  const told = rows.flatMap(({ bait, sentences, whole }) =>
    (bait || sentences.length < 2 ? [whole] : [...sentences, whole]).map(
      example(bait, bait ? COST.bait : COST.harmless),
    ),
  );
  const made = framed(rows).map(({ reading, bait }) => example(bait, FRAMED_COST)(reading));
  const taught = [...made, ...told];
  const seen = seenIn([...taught, ...harmless]);
  const often = seenOften(seen);
  const first = train([...taught, ...harmless.map(example(false, ORDINARY_COST))], new Set(often));
  const examples = [
    ...taught,
    ...harmless.map((reading) =>
      example(false, scoreBy(first, reading) > NEAR ? COST.bait : ORDINARY_COST)(reading),
    ),
  ];
  const { base, weights } = train(examples, worthMost(first, seen, KEPT));
  return rounded({ base: base + LEAN, weights }, STEP);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = labelled(root);
const harmless = ordinary(root);
const best = (model: Model, { sentences }: Labelled): number =>
  Math.max(-1, ...sentences.map((reading) => scoreBy(model, reading)));

if (process.argv.includes('--check')) check();
else
  await writeTable(
    fileURLToPath(new URL('../src/text/bait/weights.data.ts', import.meta.url)),
    learn(rows, harmless),
    {
      head: `Learnt from test/fixtures/bait*.jsonl by \`${COMMAND}\`: see docs/detectors.md. Not written by hand.`,
      table:
        'Weights, and what bears them: for bait above zero, against it below; the names are those of `features.ts`.',
    },
  );

function check(): void {
  const scored = [...new Set(rows.map(({ author }) => author))].flatMap((author) => {
    const model = learn(
      rows.filter((row) => row.author !== author),
      harmless,
    );
    const own = rows
      .filter((row) => row.author === author)
      .map((row) => ({ ...row, score: best(model, row) }));
    console.info(`${author}: ${figures(own)}`);
    if (process.argv.includes('--errors'))
      for (const { id, text, score } of own.filter(({ bait, score }) => bait !== score > 0))
        console.info(`  ${id} (${score.toFixed(2)}): ${text}`);
    return own;
  });
  console.info(`all: ${figures(scored)}`);
  for (const lean of [-0.4, -0.2, 0.2, 0.4])
    console.info(
      `all, leaning ${String(lean)}: ${figures(scored.map(({ bait, score }) => ({ bait, score: score + lean })))}`,
    );
}

function figures(scored: readonly { readonly bait: boolean; readonly score: number }[]): string {
  const share = (bait: boolean): string => {
    const of = scored.filter((row) => row.bait === bait);
    return `${String(of.filter(({ score }) => score > 0).length)}/${String(of.length)}`;
  };
  return `found ${share(true)}, false alarms ${share(false)}`;
}
