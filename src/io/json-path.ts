import { isJsonObject } from '../core/json.js';

/** The value at a path inside a cell of JSON; the cell itself where it is no JSON or has no such place. */
export function jsonAt(cell: string | undefined, path: readonly string[]): unknown {
  if (cell === undefined || path.length === 0) return cell;
  try {
    return path.reduce<unknown>(step, JSON.parse(cell));
  } catch {
    return cell;
  }
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isJsonObject(value) ? value[key] : undefined;
}
