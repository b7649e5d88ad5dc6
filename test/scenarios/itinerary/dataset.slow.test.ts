import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvOf, itineraryRows } from '../../../scripts/itinerary/dataset.js';

test('datasets/itinerary.csv is what scripts/make-itinerary-dataset.ts writes', () => {
  expect(csvOf(itineraryRows())).toBe(readFileSync('datasets/itinerary.csv', 'utf8'));
});
