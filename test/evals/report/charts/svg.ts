import { textWidth } from '../../../../src/evals/report/charts/text.js';

type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type DrawnText = {
  readonly text: string;
  readonly fill: string;
  /** What it covers at most, by the estimate of widths, in pixels of the picture. */
  readonly box: Edges;
  readonly angle: number;
  /** The same in axes that are turned with the text. */
  readonly turned: Edges;
};

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (entities[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The size and the texts of a chart; every group's shift is added, and a slanted text takes the box around it. */
export function read(svg: string): Picture {
  const [, width, height] = / viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const shifts: [number, number][] = [];
  const texts: DrawnText[] = [];
  for (const [, tag = '', inner] of svg.matchAll(/<(\/?(?:g|text)\b[^>]*)>([^<]*)/g)) {
    const shift = /translate\(([-\d.]+),([-\d.]+)\)/.exec(tag)?.slice(1).map(Number);
    const [dx, dy] = [shift?.[0] ?? 0, shift?.[1] ?? 0];
    if (tag.startsWith('g') && !tag.endsWith('/')) shifts.push([dx, dy]);
    if (tag === '/g') shifts.pop();
    if (!tag.startsWith('text')) continue;
    const x = shifts.reduce((sum, [one]) => sum + one, dx);
    const y = shifts.reduce((sum, [, one]) => sum + one, dy);
    texts.push(boxOf(tag, unescaped(inner ?? ''), x, y));
  }
  return { width: Number(width), height: Number(height), texts };
}

function boxOf(tag: string, text: string, x: number, y: number): DrawnText {
  const size = Number.parseFloat(attribute(tag, 'font-size'));
  const width = textWidth(text, size);
  const anchor = attribute(tag, 'text-anchor');
  const from = anchor === 'end' ? -width : anchor === 'middle' ? -width / 2 : 0;
  const [, degrees = '0', within = '0'] =
    /rotate\(([-\d.]+)\) translate\([-\d.]+,([-\d.]+)\)/.exec(tag) ?? [];
  const angle = (Number(degrees) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const base = { u: x * cos + y * sin, v: y * cos - x * sin + Number(within) };
  const turned = {
    left: base.u + from,
    right: base.u + from + width,
    top: base.v - 0.75 * size,
    bottom: base.v + 0.2 * size,
  };
  const corners = [turned.left, turned.right].flatMap((u) =>
    [turned.top, turned.bottom].map((v) => ({ x: u * cos - v * sin, y: u * sin + v * cos })),
  );
  const box = {
    left: Math.min(...corners.map((corner) => corner.x)),
    right: Math.max(...corners.map((corner) => corner.x)),
    top: Math.min(...corners.map((corner) => corner.y)),
    bottom: Math.max(...corners.map((corner) => corner.y)),
  };
  return { text, fill: attribute(tag, 'fill'), box, angle: Number(degrees), turned };
}

/** Pairs of texts that lie the same way and cover each other. */
export function overlaps({ texts }: Picture): readonly string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.angle === b.angle && cover(a.turned, b.turned))
      .map((b) => `${a.text} | ${b.text}`),
  );
}

function cover(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Texts that reach beyond the picture. */
export function outside({ width, height, texts }: Picture): readonly string[] {
  return texts
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(({ text }) => text);
}

const tags = /<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g;
/** What XML 1.0 forbids, and what must stand as an entity. */
const illegal =
  /[<\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!#\d+;|amp;|lt;|gt;|quot;|apos;)|\]\]>/;

/** Whether tags close in order, with attributes quoted and no stray `<` or `&`. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', , self] of xml.matchAll(tags)) {
    if (closing === '/' && open.pop() !== name) return false;
    if (closing === '' && self === '') open.push(name);
  }
  const values = [...xml.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join('');
  return open.length === 0 && !illegal.test(xml.replace(tags, '')) && !illegal.test(values);
}
