import { isPlainObject, type Json } from '../../core/json.js';

/** The same value, known to be plain JSON. Throws a TypeError that names the place of what is not: a Date, NaN, a Map. */
export function plainJson(value: unknown): Json {
  if (isPlain(value, '')) return value;
  throw new TypeError('final state: expected plain JSON');
}

/** Never false: it throws where something is no JSON. Keys without a value are let pass, as JSON.stringify does. */
function isPlain(value: unknown, path: string): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number' && Number.isFinite(value)) return true;
  if (Array.isArray(value)) return value.every((item, at) => isPlain(item, `${path}[${at}]`));
  if (isPlainObject(value)) {
    return Object.entries(value).every(
      ([key, item]) => item === undefined || isPlain(item, path === '' ? key : `${path}.${key}`),
    );
  }
  const found =
    typeof value === 'number'
      ? String(value)
      : typeof value === 'object'
        ? Object.prototype.toString.call(value)
        : typeof value;
  throw new TypeError(
    `final state: expected plain JSON at ${path === '' ? 'its root' : path}, found ${found}`,
  );
}
