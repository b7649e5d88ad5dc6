import { z } from 'zod';

/** A bot's settings in words, from their schema: `p=0..1 (0.3)`, the default in brackets; empty for none. */
export function describeSettings(schema: z.ZodObject): string {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties)
    .map(([key, value]) =>
      typeof value === 'boolean' ? key : `${key}=${rangeOf(value)} (${String(value.default)})`,
    )
    .join(',');
}

function rangeOf({ enum: values, minimum, maximum, type }: z.core.JSONSchema.JSONSchema): string {
  if (values !== undefined) return values.map(String).join('|');
  if (minimum !== undefined && maximum !== undefined) return `${String(minimum)}..${String(maximum)}`;
  return String(type);
}
