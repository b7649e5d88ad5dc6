import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changed, changesOn, filesOn, loose, readPage } from './support/page.js';

const page = readPage('CONTRIBUTING.md');

it('CONTRIBUTING.md changes lines that are there', () => {
  const changes = changesOn(page);
  expect(changes.length).toBeGreaterThan(0);
  const files = new Map(changes.map(({ file }) => [file, readFileSync(file, 'utf8')]));
  for (const { file, diff } of changes) {
    files.set(file, changed(files.get(file) ?? '', diff));
  }
});

it('CONTRIBUTING.md says of all its code where it belongs', () => {
  expect(loose(page, 'ts')).toEqual([]);
  expect(filesOn(page).size).toBe(8);
});
