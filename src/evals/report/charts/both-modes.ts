import type { TopLevelSpec } from 'vega-lite';
import type { Lang } from '../../../core/lang.js';
import { renderSvg } from './render.js';
import type { Mode } from './theme.js';

type Pair = Readonly<Record<Mode, string>>;

/**
 * A chart for light and for dark pages, drawn once where nothing but colours differs: each pair of them is drawn in a colour
 * of its own, which is then replaced by the one or the other.
 */
export async function renderBoth(specs: Readonly<Record<Mode, TopLevelSpec>>, lang: Lang): Promise<Pair> {
  const stencil = structuredClone(specs.light);
  const pairs = new Map<string, Pair>();
  const isFree = JSON.stringify(stencil).search(MARKED) < 0;
  if (!isFree || !mark(stencil, specs.dark, pairs))
    return { light: await renderSvg(specs.light, lang), dark: await renderSvg(specs.dark, lang) };
  const drawn = await renderSvg(stencil, lang);
  const inMode = (mode: Mode) => drawn.replace(MARKED, (found) => pairs.get(found)?.[mode] ?? found);
  return { light: inMode('light'), dark: inMode('dark') };
}

/** Marks have eight digits, which no colour of a theme has; where a name holds one, the chart is drawn twice. */
const FIRST_MARK = 0xfefe0000;
const MARKED = /#fefe[0-9a-f]{4}/g;
const COLOUR = /^#[0-9a-f]{6}$/;

/** Puts marks where the colours of two specs differ, into the first; false where something else differs. */
function mark(spec: unknown, other: unknown, pairs: Map<string, Pair>): boolean {
  if (!isTree(spec) || !isTree(other)) return spec === other;
  const keys = Object.keys(spec);
  if (keys.join() !== Object.keys(other).join()) return false;
  return keys.every((key) => {
    const light: unknown = Reflect.get(spec, key);
    const dark: unknown = Reflect.get(other, key);
    if (!isColour(light) || !isColour(dark)) return mark(light, dark, pairs);
    return light === dark || Reflect.set(spec, key, markFor({ light, dark }, pairs));
  });
}

function markFor(pair: Pair, pairs: Map<string, Pair>): string {
  const known = [...pairs].find(([, { light, dark }]) => light === pair.light && dark === pair.dark);
  if (known !== undefined) return known[0];
  const made = `#${(FIRST_MARK + pairs.size).toString(16)}`;
  pairs.set(made, pair);
  return made;
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isColour = (value: unknown): value is string => typeof value === 'string' && COLOUR.test(value);
