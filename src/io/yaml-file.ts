import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { messageOf } from '../core/errors.js';

export type YamlPath = readonly (string | number)[];
/** Line and column, from 1. */
export type Place = { readonly line: number; readonly column: number };
export type YamlFault = Place & { readonly message: string };

export type Yaml =
  | { readonly faults: readonly YamlFault[] }
  | {
      readonly value: unknown;
      /** Where a value stands; that of the nearest parent where there is none. */
      readonly place: (path: YamlPath) => Place;
      /** Where a key of the mapping at `path` stands. */
      readonly keyPlace: (path: YamlPath, key: string) => Place;
    };

/** One YAML 1.2 document with the places of its values; syntax errors, repeated keys and unknown tags are faults. */
export function parseYaml(text: string): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    ...at(pos[0]),
    message,
  }));
  if (faults.length > 0) return { faults };
  try {
    const value: unknown = document.toJS();
    return {
      value,
      place: (path) => at(offsetOf(document, path)),
      keyPlace: (path, key) => at(keyOffset(document, path, key)),
    };
  } catch (error) {
    // Too many aliases: a document that would fill the memory.
    return { faults: [{ line: 1, column: 1, message: messageOf(error) }] };
  }
}

function offsetOf(document: Document, path: YamlPath): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

function keyOffset(document: Document, path: YamlPath, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  const range = isNode(pair?.key) ? pair.key.range : undefined;
  return range?.[0] ?? offsetOf(document, path);
}
