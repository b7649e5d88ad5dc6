/** Tables of weights: which features one keeps, and how it is written for `weightsOf` (src/text/weights.ts). */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { sumOf, type Weighed } from '../../src/text/weights.js';
import type { Model } from './svm.js';

/** How many of some things show each feature. */
export function seenIn(shown: readonly Weighed[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of shown) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  return seen;
}

/** What occurs in a single example teaches nothing. */
const SEEN = 2;

export const seenOften = (seen: ReadonlyMap<string, number>): string[] =>
  [...seen].filter(([, times]) => times >= SEEN).map(([name]) => name);

/** The features that tell most, by a model that knows them all. */
export function worthMost({ weights }: Model, seen: ReadonlyMap<string, number>, most: number): Set<string> {
  const worth = (name: string): number => Math.abs(weights.get(name) ?? 0) * Math.sqrt(seen.get(name) ?? 0);
  return new Set(
    seenOften(seen)
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, most),
  );
}

export const scoreBy = ({ base, weights }: Model, weighed: Weighed): number => sumOf(weighed, base, weights);

/** A model with its weights in steps, so that a table of them has few lines. */
export function rounded({ base, weights }: Model, step: number): Model {
  return {
    base: round(base, 0.001),
    weights: new Map([...weights].map(([name, weight]) => [name, round(weight, step)])),
  };
}

const round = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(3));

/** Writes a model as a module. `about` are the lines of comment at its head and on its table. */
export async function writeTable(
  file: string,
  { base, weights }: Model,
  about: { readonly head: string; readonly table: string },
): Promise<void> {
  const levels = [...new Set(weights.values())].filter((level) => level !== 0).sort((a, b) => b - a);
  const lines = levels.flatMap((level) => {
    const names = [...weights].filter(([, weight]) => weight === level).map(([name]) => name);
    return wrapped(names.sort()).map((line) => `${String(level)} | ${line}`.replace(/[\\`$]/gu, '\\$&'));
  });
  const text = `// ${about.head}
/** Where every score begins. */
export const base = ${String(base)};

/** ${about.table} */
export const table = \`
${lines.join('\n')}
\`;
`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}

/** Names in lines that an editor still shows. */
function wrapped(names: readonly string[]): string[] {
  const out: string[] = [];
  for (const name of names) {
    const last = out.at(-1);
    if (last !== undefined && last.length + name.length < 1600) out.splice(-1, 1, `${last} | ${name}`);
    else out.push(name);
  }
  return out;
}
