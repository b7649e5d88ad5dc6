import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { ToolSpec } from '../../core/tool.js';

/** Calls that one message may hold. */
const MOST_CALLS = 8;
const NOTHING: JsonObject = { type: 'null' };
const text: JsonObject = { type: 'string' };
/** Anything at all, one level deep: what a schema means that is not understood here. */
const ANYTHING: JsonObject = {
  oneOf: [{ type: ['string', 'number', 'boolean', 'null'] }, { type: 'array' }, objectOf({}, true)],
};

/**
 * What a model with these tools may write, as a schema for node-llama-cpp's grammars: one call `{"tool", "args"}`,
 * an array of calls, or words to the user `{"say"}`.
 */
export function actionSchema(tools: readonly ToolSpec[]): JsonObject {
  const calls: readonly Json[] = tools.map(({ name, parameters }) =>
    objectOf({ tool: { const: name }, args: grammarSchema(parameters) }),
  );
  const several = { type: 'array', items: { oneOf: calls }, minItems: 1, maxItems: MOST_CALLS };
  return { oneOf: [...calls, objectOf({ say: text }), several] };
}

/**
 * A JSON Schema as node-llama-cpp's grammars read it. Its objects always have all of their properties, so an optional
 * one may be null here, and `withoutNulls` takes it out again. Patterns and bounds of numbers cannot be expressed: the
 * tool refuses what breaks them.
 */
export function grammarSchema(schema: JsonObject): JsonObject {
  if (schema.const !== undefined) return { const: schema.const };
  if (schema.enum !== undefined) return { enum: schema.enum };
  const choices = listOf(schema.oneOf ?? schema.anyOf);
  if (choices.length > 0) return { oneOf: choices.filter(isJsonObject).map(grammarSchema) };
  switch (schema.type) {
    case 'object':
      return objectSchema(schema);
    case 'array':
      return { type: 'array', ...pick(schema, 'minItems', 'maxItems'), items: itemSchema(schema.items) };
    case 'string':
      return { type: 'string', ...pick(schema, 'minLength', 'maxLength') };
    case undefined:
      return ANYTHING;
    default:
      return { type: schema.type };
  }
}

function itemSchema(items: Json | undefined): JsonObject {
  return isJsonObject(items) ? grammarSchema(items) : ANYTHING;
}

function objectSchema(schema: JsonObject): JsonObject {
  const { additionalProperties: others } = schema;
  const properties = Object.entries(propertiesOf(schema)).map(([name, property]): [string, JsonObject] => {
    const read = grammarSchema(property);
    return [name, isOptional(schema, name) ? { oneOf: [read, NOTHING] } : read];
  });
  return objectOf(
    Object.fromEntries(properties),
    isJsonObject(others) ? grammarSchema(others) : others === true,
  );
}

function objectOf(properties: JsonObject, additionalProperties: Json = false): JsonObject {
  return { type: 'object', properties, additionalProperties };
}

function pick(schema: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = schema[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function propertiesOf({ properties }: JsonObject): Readonly<Record<string, JsonObject>> {
  if (!isJsonObject(properties)) return {};
  const entries = Object.entries(properties);
  return Object.fromEntries(entries.flatMap(([name, value]) => (isJsonObject(value) ? [[name, value]] : [])));
}

function isOptional({ required }: JsonObject, name: string): boolean {
  return !listOf(required).includes(name);
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonList(value) ? value : [];
}

function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Arguments without the nulls that stand for optional ones left out. */
export function withoutNulls(args: Json, schema: JsonObject): Json {
  if (isJsonList(args)) {
    const { items } = schema;
    return isJsonObject(items) ? args.map((item) => withoutNulls(item, items)) : args;
  }
  if (!isJsonObject(args)) return args;
  const known = propertiesOf(schema);
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => {
      const property = known[name];
      if (property === undefined) return [[name, value]];
      if (value === null && isOptional(schema, name)) return [];
      return [[name, withoutNulls(value, property)]];
    }),
  );
}
