import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../src/core/lang.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { campaignRows, campaignFacts, twelveRows } from './campaign-run.js';
import { fail, inconclusive, pass, tooMuchBroke } from './decisions.js';
import { festival, inputFor } from './fixture.js';

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

/** With the campaign reading after it. */
function firstScreen(text: string): string {
  const sections = text.split('\n## ');
  return `${sections.slice(0, 2).join('\n## ')}\n`;
}

const decisions = { pass, fail, inconclusive, 'too-much-broke': tooMuchBroke };

describe.each(langs)('In %s, as it was looked at, is', (lang) => {
  it('the report of the small festival run', () => {
    const text = renderReport(festival, lang);
    expect(text).toBe(golden(`festival.${lang}.md`, text));
  });

  it('the report of three scenarios without a baseline', () => {
    const text = renderReport(inputFor(campaignRows, campaignFacts, []), lang);
    expect(text).toBe(golden(`campaign.${lang}.md`, text));
  });

  it.each(Object.entries(decisions))('the first screen of a decision: %s', (name, decision) => {
    const text = firstScreen(renderReport(inputFor(campaignRows, campaignFacts, [], decision), lang));
    expect(text).toBe(golden(`${name}.${lang}.md`, text));
  });

  it('the first screen of twelve subjects', () => {
    const text = firstScreen(renderReport(inputFor(twelveRows, campaignFacts, []), lang));
    expect(text).toBe(golden(`twelve.${lang}.md`, text));
  });
});
