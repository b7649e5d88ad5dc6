const sealed = new WeakSet<object>();

/**
 * Freezes plain JSON through and through, and says where it is none: `.orders[2].at: found a Date`, or null. What was
 * sealed before is not looked at again, so that a new state costs what is new in it.
 */
export function seal(value: unknown, path = ''): string | null {
  if (typeof value !== 'object' || value === null) return scalarFault(value, path);
  if (sealed.has(value)) return null;
  if (!Array.isArray(value) && !isPlain(value)) return `${path}: found ${kindOf(value)}`;
  for (const [key, item] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    // A key without a value is dropped by JSON, and means the same as none.
    const fault = item === undefined && !Array.isArray(value) ? null : seal(item, at);
    if (fault !== null) return fault;
  }
  sealed.add(Object.freeze(value));
  return null;
}

function scalarFault(value: unknown, path: string): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  return `${path}: found ${kindOf(value)}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function kindOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `a ${value.constructor.name}`;
  return typeof value === 'number'
    ? String(value)
    : `${typeof value === 'undefined' ? '' : 'a '}${typeof value}`;
}
