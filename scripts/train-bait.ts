/**
 * Learns the weights of the bait detector (`src/text/bait/weights.data.ts`) from the labelled sets. Run it after every
 * change to those or to the tables of words: `npx tsx scripts/train-bait.ts`. With `--check` it writes nothing and
 * prints what is found in the sentences of each author by weights learnt without them; `--errors` prints these too.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Reading } from '../src/text/bait/score.js';
import { labelled, ordinary, type Labelled } from './bait/examples.js';
import { train, type Example, type Model } from './bait/svm.js';
import { framed } from './bait/framed.js';

const COMMAND = 'npx tsx scripts/train-bait.ts';
/** A mistake on a labelled sentence costs this much, one on an ordinary sentence less: there are many of them. */
const COST = { bait: 2, harmless: 3 };
const ORDINARY_COST = 0.15;
/** One on a sentence made of labelled ones. */
const FRAMED_COST = 1;
/** Ordinary sentences that score above this are as costly as labelled ones: they are near misses. */
const NEAR = -0.5;
/** What occurs in a single example teaches nothing. */
const SEEN = 2;
/** The table keeps so many features. */
const KEPT = 24000;
/** Weights are rounded to this. */
const STEP = 0.05;
/** Added to every score: above zero, fewer are missed and more are taken for bait. Chosen by `--check`. */
const LEAN = -0.04;

const example =
  (bait: boolean, cost: number) =>
  ({ features, scale }: Reading): Example => ({ features, scale, bait, cost });

function learn(rows: readonly Labelled[], harmless: readonly Reading[]): Model {
  const told = rows.flatMap(({ bait, sentences, whole }) =>
    (bait || sentences.length < 2 ? [whole] : [...sentences, whole]).map(
      example(bait, bait ? COST.bait : COST.harmless),
    ),
  );
  const made = framed(rows).map(({ reading, bait }) => example(bait, FRAMED_COST)(reading));
  const taught = [...made, ...told];
  const seen = new Map<string, number>();
  for (const { features } of [...taught, ...harmless])
    for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = [...seen].filter(([, times]) => times >= SEEN).map(([name]) => name);
  const first = train([...taught, ...harmless.map(example(false, ORDINARY_COST))], new Set(often));
  const examples = [
    ...taught,
    ...harmless.map((reading) =>
      example(false, scoreBy(first, reading) > NEAR ? COST.bait : ORDINARY_COST)(reading),
    ),
  ];
  const worth = (name: string): number =>
    Math.abs(first.weights.get(name) ?? 0) * Math.sqrt(seen.get(name) ?? 0);
  const kept = often.sort((a, b) => worth(b) - worth(a)).slice(0, KEPT);
  const { base, weights } = train(examples, new Set(kept));
  return {
    base: round(base + LEAN, 0.001),
    weights: new Map([...weights].map(([name, weight]) => [name, round(weight, STEP)])),
  };
}

const round = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(3));

const scoreBy = ({ base, weights }: Model, { features, scale }: Reading): number =>
  [...features].reduce((sum, name) => sum + (weights.get(name) ?? 0) * scale, base);

function render({ base, weights }: Model): string {
  const levels = [...new Set(weights.values())].filter((level) => level !== 0).sort((a, b) => b - a);
  const lines = levels.flatMap((level) => {
    const names = [...weights].filter(([, weight]) => weight === level).map(([name]) => name);
    return wrapped(names.sort()).map((line) => `${String(level)} | ${line}`);
  });
  return `// Learnt from test/fixtures/bait*.jsonl by \`${COMMAND}\`: see docs/detectors.md. Not written by hand.
/** Where every score begins. */
export const base = ${String(base)};

/** Weights, and what bears them: for bait above zero, against it below; the names are those of \`features.ts\`. */
export const table = \`
${lines.join('\n')}
\`;
`;
}

/** Names in lines that an editor still shows. */
function wrapped(names: readonly string[]): string[] {
  const out: string[] = [];
  for (const name of names) {
    const last = out.at(-1);
    if (last !== undefined && last.length + name.length < 1600) out.splice(-1, 1, `${last} | ${name}`);
    else out.push(name);
  }
  return out;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = labelled(root);
const harmless = ordinary(root);
const best = (model: Model, { sentences }: Labelled): number =>
  Math.max(-1, ...sentences.map((reading) => scoreBy(model, reading)));

if (process.argv.includes('--check')) check();
else await write(fileURLToPath(new URL('../src/text/bait/weights.data.ts', import.meta.url)));

async function write(file: string): Promise<void> {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(render(learn(rows, harmless)), { ...options, filepath: file }));
}

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
