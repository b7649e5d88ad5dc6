import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { graphsPage } from '../../src/graphs/draw.js';

it('docs/graphs.md shows the graphs as they are compiled (npm run draw renews it)', async () => {
  expect(readFileSync('docs/graphs.md', 'utf8')).toBe(await graphsPage());
});
