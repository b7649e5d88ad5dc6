import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvOf, dialectRows } from '../../../scripts/dialect/dataset.js';

test('datasets/dialect-primer.csv is what the drafts and the generator make of their seeds', () => {
  expect(csvOf(dialectRows())).toBe(readFileSync('datasets/dialect-primer.csv', 'utf8'));
});
