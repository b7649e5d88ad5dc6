/** Writes datasets/itinerary.csv: `npx tsx scripts/make-itinerary-dataset.ts`. */
import { writeFileSync } from 'node:fs';
import { csvOf, itineraryRows } from './itinerary/dataset.js';

const target = new URL('../datasets/itinerary.csv', import.meta.url);
writeFileSync(target, csvOf(itineraryRows()));
