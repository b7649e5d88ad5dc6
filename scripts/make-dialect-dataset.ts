/** Writes datasets/dialect-primer.csv: `npx tsx scripts/make-dialect-dataset.ts`. */
import { writeFileSync } from 'node:fs';
import { csvOf, dialectRows } from './dialect/dataset.js';

const target = new URL('../datasets/dialect-primer.csv', import.meta.url);
writeFileSync(target, csvOf(dialectRows()));
