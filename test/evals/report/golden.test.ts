import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../src/core/lang.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { festival } from './fixture.js';

const folder = resolve(import.meta.dirname, 'golden');

/** UPDATE_GOLDEN=1 writes the files anew; look at the difference before committing it. */
function golden(name: string, text: string): string {
  const file = resolve(folder, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

describe.each(langs)('In %s', (lang) => {
  it('the report of the small festival run is the one that was looked at', () => {
    const text = renderReport(festival, lang);
    expect(text).toBe(golden(`festival.${lang}.md`, text));
  });
});
