/** festeval as its users start it, and the floor. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { tinyCsv } from '../tiny/csv.js';
import type { GraphWayId } from '../../src/graphs/way.js';
import { root, type Tool } from './tool.js';

const tiny = join(root, 'bench/tiny');
/** Beside its source, so that the festeval it imports is the one that is measured. */
export const compiled = join(tiny, 'dist/tiny.mjs');

/** The scenario as shipped ones are: in JavaScript. In TypeScript, loading its compiler would be a sixth of a short run. */
export function compileTiny(): string {
  const source = readFileSync(join(tiny, 'tiny.ts'), 'utf8');
  mkdirSync(dirname(compiled), { recursive: true });
  writeFileSync(compiled, transformSync(source, { loader: 'ts', format: 'esm', target: 'node20' }).code);
  return compiled;
}

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

/** The bin, with its graphs run in one of the two ways, whatever the environment of the benchmark says. */
const festevalWith = (way: GraphWayId, name: string, settings: string): Tool => ({
  name,
  settings,
  prepare: ({ cell, dir }) => {
    compileTiny();
    writeFileSync(join(dir, 'cases.csv'), tinyCsv(cell.cases));
  },
  command: ({ cell, url }) => ({
    file: process.execPath,
    args: [
      ...[join(root, 'bin/festeval.js'), 'eval', join(tiny, cell.calls === 1 ? 'tiny.yaml' : 'tools.yaml')],
      ...['--plugin', compiled, '--dataset', 'tiny=cases.csv', '--name', 'bench'],
      ...['--backend', `mock=openai:mock@${url}#concurrency=${String(cell.concurrency)}`],
      ...['--concurrency', String(cell.concurrency)],
    ],
    env: { FESTEVAL_LANGGRAPH: way },
  }),
});

export const festeval = festevalWith(
  'thinned',
  'festeval',
  'the bin with the assistant `react`: a LangGraph graph a trial, every trial stored in SQLite with its transcript, ' +
    'graded, and reported with charts in two languages; the scenario is a plugin, compiled as shipped ones are; one more call, the preflight; ' +
    'with the code that V8 made in an earlier start, as every start of an installed festeval but the first; ' +
    'nodes of the graph thinned, which rests on internals of LangGraph (docs/speed.md)',
);

/** What thinning gains, and what festeval would cost without it. */
export const festevalPublic = festevalWith(
  'public',
  'festeval-public',
  'festeval as above with `FESTEVAL_LANGGRAPH=public`: the graph as LangGraph compiles it, run by `invoke`, nothing of its internals used; ' +
    'the model is called past `BaseChatModel` as in festeval, by a method that it overrides',
);
