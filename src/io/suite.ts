import { dirname, isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import { FestevalError, formatProblems, type Problem } from '../core/errors.js';
import { isJsonObject, jsonObjectSchema, type Json, type JsonObject } from '../core/json.js';
import { suiteSchema, type Suite } from '../core/suite.js';
import { issueMessages } from './issues.js';
import { readTextFile } from './text-file.js';
import { parseYaml, type Place, type YamlPath } from './yaml-file.js';

/** A suite file as written, every value checked but no default filled in, so that flags can override it. */
export type SuiteFile = {
  readonly file: string;
  readonly values: JsonObject;
  /** Where a value stands, for problems that show only later, such as an unknown scenario. */
  readonly place: (path: YamlPath) => Place;
};
export type SuiteResult = { readonly suite: SuiteFile } | { readonly problems: readonly Problem[] };

/** Flags of the command line: as in a suite file, and only what was given. */
export type SuiteOverrides = Partial<z.input<typeof suiteSchema>>;

/** Reads a suite (YAML 1.2). Keys may be absent, since flags may supply them; what is there must be right. */
export function readSuite({ file, text }: { readonly file: string; readonly text: string }): SuiteResult {
  const yaml = parseYaml(text);
  if ('faults' in yaml) return { problems: yaml.faults.map((fault) => ({ file, ...fault })) };
  const { place, keyPlace } = yaml;
  const values = jsonObjectSchema.safeParse(yaml.value);
  if (!values.success) {
    return { problems: [{ file, line: 1, column: 1, message: 'expected a mapping of keys to values' }] };
  }
  const read = suiteSchema.partial().safeParse(values.data);
  const problems = (read.error?.issues ?? []).flatMap((issue) =>
    issueMessages(issue, values.data, suiteSchema).map(({ path, key, message }) => ({
      file,
      ...(key === undefined ? place(path) : keyPlace(path, key)),
      message,
    })),
  );
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return problems.length > 0 ? { problems } : { suite: { file, values: values.data, place } };
}

/** Reads a suite file; throws a FestevalError (exit 2) with all its problems. */
export function loadSuite(path: string): SuiteFile {
  const read = readSuite({ file: path, text: readTextFile(path) });
  if ('problems' in read) throw new FestevalError(formatProblems(read.problems));
  return read.suite;
}

/** The plugins that a suite file names, as they are to be opened from where the command is given. */
export function pluginsOf({ file, values }: SuiteFile): readonly string[] {
  const { plugins = [] } = suiteSchema.pick({ plugins: true }).partial().parse({ plugins: values.plugins });
  return plugins.map((path) => fromFolderOf(file, path));
}

function fromFolderOf(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}

/**
 * The suite to run: the file's values, those of the flags above them (limits and datasets one by one, plugins beside
 * the file's, all else as a whole), then defaults. Paths of datasets come out as they are to be opened from where the command is given. Throws a FestevalError (exit 2) for what is wrong or given by neither.
 */
export function resolveSuite(suite: SuiteFile, overrides: SuiteOverrides): Suite {
  const flags: [string, unknown][] = Object.entries(overrides);
  const given = Object.fromEntries(flags.filter(([, value]) => value !== undefined));
  const limits = { ...object(suite.values.limits), ...overrides.limits };
  const merged = { ...suite.values, ...given, limits, ...pathsOf(suite, overrides) };
  const read = suiteSchema.safeParse(merged);
  if (read.success) return read.data;
  const problems = read.error.issues.flatMap((issue) =>
    issueMessages(issue, merged, suiteSchema).map(({ message }) => ({
      file: String(issue.path[0]) in given ? 'command line' : suite.file,
      message,
    })),
  );
  throw new FestevalError(formatProblems(problems));
}

/**
 * Where the cases of each scenario come from: a flag's dataset replaces whatever the suite has for that scenario. With
 * them the suite's cassette, unless a flag names another.
 */
function pathsOf(
  suite: SuiteFile,
  { datasets: flags = {}, cassette, plugins = [] }: SuiteOverrides,
): JsonObject {
  const { file, values } = suite;
  const [datasets, generate] = [object(values.datasets), object(values.generate)];
  const twice = Object.keys(generate).find((id) => id in datasets);
  if (twice !== undefined) {
    throw new FestevalError(`${file}: "${twice}" has both a dataset and a set to generate; keep one of them`);
  }
  const fromHere = (path: Json): Json => (typeof path === 'string' ? fromFolderOf(file, path) : path);
  const recordings = cassette ?? fromHere(values.cassette ?? null);
  const own = Object.entries(datasets).map(([id, path]) => [id, fromHere(path)] as const);
  return {
    datasets: { ...Object.fromEntries(own), ...flags },
    plugins: [...pluginsOf(suite), ...plugins],
    generate: Object.fromEntries(Object.entries(generate).filter(([id]) => !(id in flags))),
    ...(recordings === null ? {} : { cassette: recordings }),
  };
}

function object(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
