/** Writes datasets/relatives.csv: `npx tsx scripts/make-relatives-dataset.ts`. */
import { writeFileSync } from 'node:fs';
import { csvOf, relativesRows } from './relatives/dataset.js';

const target = new URL('../datasets/relatives.csv', import.meta.url);
writeFileSync(target, csvOf(relativesRows()));
