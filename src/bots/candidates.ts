import { unique, singular, type Scalar, type Seen } from './seen.js';

/** Fields that take prose: nothing seen belongs there. */
const prose = /^(?:text|note|notes|explanation|reason|message|comment|summary|question|title|body|words)$/;

export function isProse(field: string): boolean {
  return prose.test(field);
}

/** The field that a tool's own `id` stands for: `service_id` for the `id` of the tool `service`, once one was seen. */
export function ownId(field: string, owner: string, seen: Seen): string {
  const full = `${singular(owner)}_${singular(field)}`;
  return singular(field) === 'id' && seen.fields[full] !== undefined ? full : field;
}

/**
 * Seen values that may go into a field, likeliest first: of the same name, of a name that shares a word
 * (`from_city` and `from`), ids for ids, dates for dates, names for places and people.
 */
export function candidates(field: string, seen: Seen): readonly Scalar[] {
  if (isProse(field)) return [];
  const own = singular(field);
  const words = own.split('_');
  const exact = seen.fields[own] ?? seen.fields[field] ?? [];
  const related = Object.entries(seen.fields).flatMap(([name, values]) =>
    sharesWord(words, singular(name).split('_')) ? heads(values) : [],
  );
  return unique([...exact, ...ofKind(words, seen), ...related]);
}

const generic = new Set(['id', 'ids', 'ref', 'name', 'type', 'kind']);

function sharesWord(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 1 && generic.has(left[0] ?? '')) return right.includes(left[0] ?? '');
  return left.some((word) => !generic.has(word) && right.includes(word));
}

function ofKind(words: readonly string[], seen: Seen): readonly Scalar[] {
  const last = words.at(-1) ?? '';
  if (/^(?:date|day)$/.test(last)) return unique(seen.dates.map((date) => date.slice(0, 10)));
  if (/^(?:at|time|after|before|by)$/.test(last)) return seen.dates;
  if (/^(?:city|place|town|origin|destination|from|to|name|person|passenger|member|who)$/.test(last))
    return seen.names;
  return [];
}

/** `wuhan/west` also names Wuhan. */
function heads(values: readonly Scalar[]): readonly Scalar[] {
  return values.flatMap((value) => {
    const head =
      typeof value === 'string' && /^[^/\s]+\//.test(value) ? value.slice(0, value.indexOf('/')) : null;
    return head === null ? [value] : [head, value];
  });
}

/** Whether a field takes the id of something. */
export function isId(field: string): boolean {
  return /(?:^|_)(?:id|ref)$/.test(singular(field));
}

/** Every id seen, whatever it names: for want of one of the right kind. */
export function anyIds(seen: Seen): readonly string[] {
  const ids = Object.entries(seen.fields).flatMap(([field, values]) =>
    /(?:^|_)(?:id|ref)$/.test(field) ? values : [],
  );
  return unique(ids.filter((value) => typeof value === 'string'));
}
