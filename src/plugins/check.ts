import { z } from 'zod';
import { messageOf } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { pluginParts } from './interface.js';
import { partSchemas } from './shapes.js';
import { throwingPlace } from './throwing.js';

const moduleSchema = z.object({
  scenarios: z.array(partSchemas.scenarios).default([]),
  backends: z.array(partSchemas.backends).default([]),
  assistants: z.array(partSchemas.assistants).default([]),
  judges: z.array(partSchemas.judges).default([]),
  bots: z.array(partSchemas.bots).default([]),
});
export type Brought = z.infer<typeof moduleSchema>;

type Checked = { readonly brought: Brought } | { readonly faults: readonly string[] };

/** What a plugin's module brings, or all that is wrong with it: `scenarios[0].scenario.tools[2].args: expected a zod schema, found 3`. */
export function checkPlugin(module: Readonly<Record<string, unknown>>): Checked {
  try {
    return checked(module);
  } catch (error) {
    const place = throwingPlace(module) ?? 'its exports';
    return { faults: [`${place}: cannot be read, for that threw: ${messageOf(error)}`] };
  }
}

function checked(module: Readonly<Record<string, unknown>>): Checked {
  const stray = strayNames(Object.keys(module));
  if (stray !== null) return { faults: [stray] };
  const read = moduleSchema.safeParse(module);
  if (read.success) return { brought: read.data };
  return { faults: read.error.issues.map(({ path, message }) => faultText(path, message, module)) };
}

/** A module without any name that festeval reads. */
function strayNames(names: readonly string[]): string | null {
  const known: readonly string[] = pluginParts;
  if (names.some((name) => known.includes(name))) return null;
  const found = names.length === 0 ? 'nothing' : names.join(', ');
  const near = names.map((name) => didYouMean(name, known)).find((text) => text !== '') ?? '';
  return `expected an export named ${known.join(', ')} (at least one), found ${found}${near}`;
}

function faultText(path: readonly PropertyKey[], message: string, module: unknown): string {
  const place = path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${String(key)}]` : `${text}.${String(key)}`),
    '',
  );
  const known = message.includes('found') || message.includes('received');
  return `${place.slice(1)}: ${message}${known ? '' : `, found ${shown(valueAt(module, path))}`}`;
}

const own = z.record(z.string(), z.unknown());

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const list = z.array(z.unknown()).safeParse(value);
  if (list.success) return valueAt(list.data[Number(key)], rest);
  return valueAt(own.safeParse(value).data?.[String(key)], rest);
}

const SHOWN = 80;

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'object':
      return value === null ? 'null' : 'an object';
    case 'string':
      return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}...` : value);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}
