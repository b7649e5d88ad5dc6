import { isJsonObject } from '../core/json.js';

/** The value at a path inside plain data, undefined where there is none. */
export function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isJsonObject(value) ? value[step] : undefined;
  }, input);
}

/** The value at a path inside a cell of JSON; the cell itself where it is no JSON. */
export function valueInCell(cell: string | undefined, path: readonly string[]): unknown {
  if (cell === undefined || path.length === 0) return cell;
  try {
    return valueAt(JSON.parse(cell), path);
  } catch {
    return cell;
  }
}
