/** Writes the page and the charts of a benchmark beside its raw lines. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { modes } from '../src/evals/report/charts/theme.js';
import { renderSvg } from '../src/evals/report/charts/render.js';
import { benchChart } from './chart.js';
import { readLines } from './lines.js';
import { allTools } from './ready.js';
import { pageOf } from './table.js';

/** Of a file of raw lines, `.jsonl`. */
export async function writeReport(file: string): Promise<void> {
  const lines = readLines(file);
  const stem = file.replace(/\.jsonl$/, '');
  for (const mode of modes) {
    writeFileSync(`${stem}.${mode}.svg`, await renderSvg(benchChart(lines, mode), 'en'));
  }
  const settings = Object.fromEntries(allTools.map((tool) => [tool.name, tool.settings]));
  writeFileSync(`${stem}.md`, pageOf(lines, settings, picture(basename(stem))));
}

function picture(stem: string): string {
  return [
    '<picture>',
    `  <source media="(prefers-color-scheme: dark)" srcset="${stem}.dark.svg">`,
    `  <img src="${stem}.light.svg" alt="The medians of the tables as bars.">`,
    '</picture>',
  ].join('\n');
}
