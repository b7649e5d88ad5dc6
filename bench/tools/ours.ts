/** festeval as its users start it, and the floor. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tinyCsv } from '../tiny/csv.js';
import { root, type Tool } from './tool.js';

const tiny = join(root, 'bench/tiny');

export const floor: Tool = {
  name: 'floor',
  settings: 'a loop over node:http with one keep-alive agent: no graph, nothing stored, nothing graded',
  command: ({ cell, url }) => ({
    file: process.execPath,
    args: [
      join(root, 'bench/floor.mjs'),
      ...['--url', url, '--cases', String(cell.cases)],
      ...['--concurrency', String(cell.concurrency), '--calls', String(cell.calls)],
    ],
  }),
};

export const festeval: Tool = {
  name: 'festeval',
  settings:
    'the bin with the assistant `react`: a LangGraph graph a trial, every trial stored in SQLite with its transcript, ' +
    'graded, and reported with charts in two languages; the scenario is a TypeScript plugin, loaded as it is; one more call, the preflight',
  prepare: ({ cell, dir }) => {
    writeFileSync(join(dir, 'cases.csv'), tinyCsv(cell.cases));
  },
  command: ({ cell, url }) => ({
    file: process.execPath,
    args: [
      ...[join(root, 'bin/festeval.js'), 'eval', join(tiny, cell.calls === 1 ? 'tiny.yaml' : 'tools.yaml')],
      ...['--plugin', join(tiny, 'tiny.ts'), '--dataset', 'tiny=cases.csv', '--name', 'bench'],
      ...['--backend', `mock=openai:mock@${url}#concurrency=${String(cell.concurrency)}`],
      ...['--concurrency', String(cell.concurrency)],
    ],
  }),
};
