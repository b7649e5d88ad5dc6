import { z } from 'zod';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { pick, randomInt, type Random } from '../core/random.js';
import { anyIds, candidates, isId, isProse, ownId } from './candidates.js';
import { sampleNumber } from './sample-number.js';
import { sampleString } from './sample-string.js';
import type { Scalar, Seen } from './seen.js';

type Schema = z.core.JSONSchema.JSONSchema;
type SchemaOrNot = z.core.JSONSchema._JSONSchema;

/**
 * How arguments are made: `small` is the least that is valid, `random` a uniform draw, `all` as much as was
 * seen. Seen values are used wherever they fit. `words` goes into fields for prose.
 */
export type Taste = {
  readonly size: 'small' | 'random' | 'all';
  readonly seen: Seen;
  readonly random: Random;
  readonly words: string;
};

type Place = { readonly field: string; readonly record: JsonObject | null; readonly depth: number };
type Maker = Taste & { readonly owner: string; readonly defs: Readonly<Record<string, Schema>> };

const TRIES = 30;
const MOST_ITEMS = 60;
const DEEPEST = 6;

/** Arguments that a tool's schema accepts, or null where none were found in thirty tries. `owner` is the tool's name. */
export function validArgs(args: z.ZodType, taste: Taste, owner = ''): Json | null {
  const schema = schemaOf(args);
  const make = { ...taste, owner, defs: schema.$defs ?? {} };
  for (let i = 0; i < TRIES; i += 1) {
    // What a schema cannot say in JSON (refinements) may refuse the first try; later ones draw anew.
    const drawn = i === 0 ? make : { ...make, size: 'random' as const };
    const candidate = sample(schema, drawn, { field: '', record: null, depth: 0 });
    if (args.safeParse(candidate).success) return candidate;
  }
  return null;
}

const schemas = new WeakMap<z.ZodType, Schema>();

/** zod takes milliseconds to write a schema; a tool keeps its own for good. */
export function schemaOf(args: z.ZodType): Schema {
  const schema = schemas.get(args) ?? z.toJSONSchema(args, { io: 'input', unrepresentable: 'any' });
  schemas.set(args, schema);
  return schema;
}

function sample(node: SchemaOrNot, make: Maker, place: Place): Json {
  if (typeof node === 'boolean') return null;
  const schema = resolve(node, make);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return sampleEnum(schema.enum, make, place);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return sampleOption(options, make, place);
  if (schema.allOf !== undefined) return sampleAll(schema, schema.allOf, make, place);
  return sampleType(schema, typeOf(schema, make), make, place);
}

function resolve(schema: Schema, { defs }: Maker): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (defs[name] ?? schema);
}

function typeOf({ type, properties, items }: Schema, { size, random }: Maker): string | undefined {
  if (Array.isArray(type))
    return size === 'small' ? (type.find((name) => name === 'null') ?? type[0]) : pick(random, type);
  return type ?? (properties !== undefined ? 'object' : items !== undefined ? 'array' : undefined);
}

function sampleType(schema: Schema, type: string | undefined, make: Maker, place: Place): Json {
  const seen = seenFor(make, place);
  switch (type) {
    case 'object':
      return sampleObject(schema, make, place);
    case 'array':
      return sampleArray(schema, make, place);
    case 'string':
      return sampleString(schema, { ...make, seen, prose: isProse(place.field) });
    case 'integer':
    case 'number':
      return sampleNumber(schema, type === 'integer', { ...make, seen });
    case 'boolean':
      return make.size === 'small' ? false : make.random() < 0.5;
    default:
      return null;
  }
}

/** Values for this place: the record's own first, then what was seen under such a name. */
function seenFor({ seen, owner }: Maker, { field, record }: Place): readonly Scalar[] {
  const own = record?.[field];
  if (typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean') return [own];
  const likely = candidates(ownId(field, owner, seen), seen);
  return likely.length === 0 && isId(field) ? anyIds(seen) : likely;
}

function sampleEnum(values: readonly Json[], { size, random }: Maker, { field, record }: Place): Json {
  const own = record?.[field];
  if (own !== undefined && values.includes(own)) return own;
  return size === 'random' ? pick(random, values) : (values[0] ?? null);
}

function sampleOption(options: readonly Schema[], make: Maker, place: Place): Json {
  if (make.size === 'random') return sample(pick(make.random, options), make, deeper(place));
  const made = options.map((option) => sample(option, make, deeper(place)));
  const bySize = made.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return (make.size === 'small' ? bySize[0] : bySize.at(-1)) ?? null;
}

/** Parts of an intersection: objects are joined, patterns of one string are tried together. */
function sampleAll(schema: Schema, parts: readonly Schema[], make: Maker, place: Place): Json {
  const { allOf: _parts, ...rest } = schema;
  const merged = parts.reduce<Schema>((left, part) => ({ ...left, ...resolve(part, make) }), rest);
  const made = [rest, ...parts].map((part) => sample(part, make, place)).filter(isJsonObject);
  return made.length > 0 ? Object.fromEntries(made.flatMap(Object.entries)) : sample(merged, make, place);
}

function sampleObject(schema: Schema, make: Maker, place: Place): Json {
  const required = new Set(schema.required ?? []);
  const wanted = (key: string): boolean => required.has(key) || keeps(make, place);
  const own = Object.entries(schema.properties ?? {}).filter(([key]) => wanted(key));
  const entries = own.map(([key, node]): [string, Json] => [
    key,
    sample(node, make, { ...deeper(place), field: key }),
  ]);
  const { additionalProperties: extra } = schema;
  if (typeof extra !== 'object') return Object.fromEntries(entries);
  const keys = recordKeys(schema, required, make, place).filter(
    (key) => !entries.some(([known]) => known === key),
  );
  const more = keys.map((key): [string, Json] => [key, sample(extra, make, deeper(place))]);
  return Object.fromEntries([...entries, ...more]);
}

function keeps({ size, random }: Maker, { depth }: Place): boolean {
  if (size === 'small' || depth > DEEPEST) return false;
  return size === 'all' || random() < 0.5;
}

function recordKeys(
  schema: Schema,
  required: ReadonlySet<string>,
  make: Maker,
  place: Place,
): readonly string[] {
  const names = schema.propertyNames;
  const count =
    schema.minProperties ??
    (make.size === 'small' || place.depth > DEEPEST ? 0 : randomInt(make.random, 0, 2));
  const drawn = Array.from({ length: count }, () =>
    sample(names ?? { type: 'string' }, make, { ...place, field: 'key' }),
  );
  return [...new Set([...required, ...drawn.map(String)])];
}

function sampleArray(schema: Schema, make: Maker, place: Place): Json {
  const { prefixItems = [], items } = schema;
  const inner = { ...deeper(place), field: place.field, record: null };
  const fixed = prefixItems.map((node) => sample(node, make, inner));
  const node = Array.isArray(items) ? undefined : items;
  if (node === undefined || typeof node === 'boolean') return fixed;
  const [min, max] = [schema.minItems ?? 0, Math.min(schema.maxItems ?? MOST_ITEMS, MOST_ITEMS)];
  const itemSchema = resolve(node, make);
  const listed = make.size === 'all' ? everyItem(itemSchema, make, inner).slice(0, Math.max(min, max)) : [];
  const random = make.size === 'random' && place.depth <= DEEPEST ? randomInt(make.random, 0, 3) : 0;
  const length = Math.min(Math.max(min, listed.length, Math.min(max, min + random)), Math.max(min, max));
  const rest = Array.from(
    { length: length - fixed.length },
    (_, i) => listed[i] ?? sample(itemSchema, make, inner),
  );
  return [...fixed, ...rest];
}

/** One item for each thing seen: each record that knows one of the item's fields, or each likely value. */
function everyItem(schema: Schema, make: Maker, place: Place): readonly Json[] {
  if (schema.properties !== undefined) {
    const keys = Object.keys(schema.properties).filter((key) => isId(key) || key === 'name');
    const known = make.seen.records.filter((record) => keys.some((key) => record[key] !== undefined));
    return known.map((record) => sample(schema, make, { ...place, record }));
  }
  return seenFor(make, place).map((value) =>
    sample(schema, make, { ...place, record: { [place.field]: value } }),
  );
}

function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 };
}
