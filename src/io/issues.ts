import { z } from 'zod';
import { shown } from '../core/cells.js';
import { didYouMean } from '../core/nearest.js';
import { valueAt } from './json-path.js';

/** An issue of zod's in the words of this project: what was found, what was expected, what may have been meant. */
export type IssueMessage = {
  readonly path: readonly (string | number)[];
  /** The unknown key of the mapping at `path`, where that is the issue. */
  readonly key?: string;
  readonly message: string;
};

/** The messages of one issue: one for each unknown key, one for anything else. */
export function issueMessages(issue: z.core.$ZodIssue, input: unknown, schema: z.ZodType): IssueMessage[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path,
      key,
      message: `unknown key "${[...path, key].join('.')}"${didYouMean(key, known) || knownAre(known)}`,
    }));
  }
  const found = valueAt(input, path);
  if (found === undefined) return [{ path, message: `"${name}" is missing` }];
  return [{ path, message: `${name === '' ? '' : `${name}: `}${expectation(issue)}, found ${shown(found)}` }];
}

function knownAre(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `; known are ${keys.join(', ')}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  const values = allowed(issue);
  if (values.length > 0) return `expected one of ${values.join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '');
}

/** The values that an enum, a literal or a union of such allows; not those of a field further inside. */
function allowed(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  return issue.errors
    .flat()
    .filter(({ path }) => path.length === 0)
    .flatMap(allowed);
}

/** The keys that an object schema knows at a path. */
function keysAt(schema: z.ZodType, path: IssueMessage['path']): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const inner: unknown = schema.shape[step];
    return inner instanceof z.ZodType ? keysAt(inner, rest) : [];
  }
  if (schema instanceof z.ZodRecord) {
    const { valueType }: { readonly valueType: unknown } = schema;
    return step !== undefined && valueType instanceof z.ZodType ? keysAt(valueType, rest) : [];
  }
  if (schema instanceof z.ZodArray && step !== undefined) {
    const { element }: { readonly element: unknown } = schema;
    return element instanceof z.ZodType ? keysAt(element, rest) : [];
  }
  if (schema instanceof z.ZodUnion) {
    const { options }: { readonly options: readonly unknown[] } = schema;
    const keys = options.flatMap((option) => (option instanceof z.ZodType ? keysAt(option, path) : []));
    return [...new Set(keys)];
  }
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  ) {
    const inner: unknown = schema.unwrap();
    return inner instanceof z.ZodType ? keysAt(inner, path) : [];
  }
  return [];
}
