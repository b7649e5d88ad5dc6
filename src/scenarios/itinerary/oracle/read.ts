import { z } from 'zod';
import type { Json } from '../../../core/json.js';
import { keepFor } from '../../../core/keep.js';
import { toMinutes } from '../../../world/travel/clock.js';
import { classIds, docKinds, modes, type Service } from '../../../world/travel/types.js';

/** The tools' results, as far as the reference solution needs them. */
const row = z.object({
  id: z.string(),
  mode: z.enum(modes),
  train: z.enum(['G', 'D', 'C', 'Z', 'T', 'K']).optional(),
  from: z.string(),
  to: z.string(),
  dep: z.string(),
  arr: z.string(),
  classes: z.array(z.object({ class: z.enum(classIds), fare_fen: z.int(), seats: z.int() })),
  id_docs: z.array(z.enum(docKinds)),
  step_free: z.boolean(),
  rules: z.string(),
  status: z.enum(['running', 'cancelled', 'delayed']),
});

const rules = z.object({
  child_rule: z.object({
    rule_id: z.string(),
    free_under: z.number(),
    reduced_under: z.number(),
    percent: z.object({ default: z.number() }).catchall(z.number()),
  }),
  luggage_rule: z.object({
    rule_id: z.string(),
    adult_g: z.number(),
    child_g: z.number(),
    max_sum_cm: z.number(),
  }),
  refund_rule: z.object({
    rule_id: z.string(),
    steps: z.array(z.object({ lead_hours: z.number(), fee_percent: z.number() })),
    min_fee_fen: z.number(),
    round_fen: z.number(),
  }),
});

type Row = z.infer<typeof row>;
type Rules = z.infer<typeof rules>;

function serviceFrom({ classes, rules: _name, train, dep, arr, ...rest }: Row, found: Rules): Service {
  return {
    ...rest,
    ...found,
    ...(train === undefined ? {} : { train }),
    dep: toMinutes(dep),
    arr: toMinutes(arr),
    classes: classes.map(({ class: id, fare_fen, seats }) => ({ id, fare_fen, seats })),
  };
}

/** Reads what a schema lets through, else null; once for each value: many subjects are shown the same rows. */
function readOnce<T>(schema: z.ZodType<T>): (value: unknown) => T | null {
  const read = keepFor((value: object) => schema.safeParse(value).data ?? null);
  return (value) => (typeof value === 'object' && value !== null ? read(value) : null);
}

const readRow = readOnce(row);
const readRules = readOnce(rules);
const serviceOf = keepFor((found: Row) => keepFor((own: Rules) => serviceFrom(found, own)));

const searchResult = z.object({ services: z.array(z.unknown()), rules: z.record(z.string(), z.unknown()) });
const serviceResult = z.object({ service: z.unknown(), rules: z.unknown() });

/** The services in the results of `search` and `service`; none in any other result. */
export function servicesIn(result: Json): readonly Service[] {
  const search = searchResult.safeParse(result).data;
  if (search !== undefined) return foundIn(search.services, search.rules);
  const { service, rules: own } = serviceResult.safeParse(result).data ?? {};
  const [found, known] = [readRow(service), readRules(own)];
  return found === null || known === null ? [] : [serviceOf(found)(known)];
}

/** Services with the rules that they name; none where anything is not as the tools give it. */
function foundIn(
  services: readonly unknown[],
  rulesByName: Readonly<Record<string, unknown>>,
): readonly Service[] {
  const known = new Map(Object.entries(rulesByName).map(([name, own]) => [name, readRules(own)]));
  const rows = services.map(readRow);
  if ([...known.values()].includes(null) || rows.includes(null)) return [];
  return rows.flatMap((found) => {
    const own = found === null ? null : known.get(found.rules);
    return found === null || own === null || own === undefined ? [] : [serviceOf(found)(own)];
  });
}

export const linksResult = z.object({
  city: z.string(),
  places: z.array(z.object({ id: z.string(), kind: z.enum(['rail', 'airport', 'coach', 'pickup', 'home']) })),
  links: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      minutes: z.number(),
      fare_fen: z.number(),
      step_free: z.boolean(),
    }),
  ),
  onward_cities: z.array(z.string()),
});

export const replyResult = z.object({ reply: z.string() });
export const holdResult = z.object({ hold_id: z.string(), total_fen: z.int(), expires: z.string() });
export const consentResult = z.object({ consent_ref: z.string(), total_fen: z.int() });
export const payResult = z.object({
  orders: z.array(z.object({ order_id: z.string(), total_fen: z.int() })),
});
export const cancelResult = z.object({ order_id: z.string(), refund_fen: z.int() });

/** Every result read by one schema, or null as soon as one does not fit: refused, or unexpected. */
export function readAll<T>(schema: z.ZodType<T>, results: readonly Json[]): readonly T[] | null {
  const read = results.flatMap((result) => schema.safeParse(result).data ?? []);
  return read.length === results.length ? read : null;
}
