import type { Estimate } from '../../core/summary.js';
import type { Lang } from '../../core/lang.js';
import type { Summary } from '../../core/summary.js';
import { rank, type Ranked } from '../rank.js';
import { estimate } from './figures.js';
import { cut, terminalLine, xml } from './untrusted.js';
import { words } from './words.js';
import type { Words } from './words/words.js';

const WIDTH = 760;
const ROW = 46;
const TOP = 64;
const BOTTOM = 40;
const RIGHT = 28;
const FONT = 14;
/** Of the width, at most, for names. */
const NAME_SHARE = 0.42;

/** Its own ground, so that it reads the same on light and dark pages whatever the page's theme is. */
const style = `
  .ground { fill: #ffffff; stroke: #d0d7de; } text { fill: #1f2328; } .soft { fill: #59636e; }
  .grid { stroke: #d1d9e0; } .a { stroke: #0969da; fill: #0969da; } .b { stroke: #bc4c00; fill: #ffffff; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; stroke: #3d444d; } text { fill: #f0f6fc; } .soft { fill: #9198a1; }
    .grid { stroke: #3d444d; } .a { stroke: #4493f8; fill: #4493f8; } .b { stroke: #f0883e; fill: #0d1117; }
  }`;

type Plane = { readonly left: number; readonly x: (value: number) => number; readonly height: number };

/** Dots with interval whiskers, completion (full) above usefulness (hollow) for each subject, best first. Equal summaries give equal text. */
export function rankingChart(summary: Summary, lang: Lang): string {
  const ranked = rank(summary.overall);
  const say = words[lang];
  const plane = planeFor(ranked);
  const starred = summary.instrument.judges.length === 0 ? `${say.usefulness}*` : say.usefulness;
  const size = `width="${String(WIDTH)}" height="${String(plane.height)}"`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(WIDTH)} ${String(plane.height)}" role="img" aria-labelledby="title desc" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif" font-size="${String(FONT)}">`,
    `<title id="title">${xml(say.chart.title)}</title>`,
    `<desc id="desc">${ranked.map((item) => description(item, say)).join('; ')}</desc>`,
    `<style>${style}\n</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${String(WIDTH - 1)}" height="${String(plane.height - 1)}" rx="6"/>`,
    ...legend(say.completion, starred, plane),
    ...grid(plane),
    ...ranked.flatMap((item, i) => subjectRow(item, TOP + i * ROW, plane, say)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function planeFor(ranked: readonly Ranked[]): Plane {
  const widest = Math.max(0, ...ranked.map(({ overall }) => textWidth(terminalLine(overall.subject))));
  const left = Math.round(Math.min(WIDTH * NAME_SHARE, Math.max(80, widest + 36)));
  const span = WIDTH - RIGHT - left;
  return { left, x: (value) => round(left + value * span), height: TOP + ranked.length * ROW + BOTTOM };
}

function legend(completion: string, usefulness: string, { left }: Plane): readonly string[] {
  const second = left + 24 + textWidth(completion) + 28;
  return [
    `<circle class="a" cx="${String(left + 6)}" cy="26" r="5"/>`,
    `<text x="${String(left + 18)}" y="31">${xml(completion)}</text>`,
    `<circle class="b" cx="${String(round(second))}" cy="26" r="5" stroke-width="2"/>`,
    `<text x="${String(round(second + 12))}" y="31">${xml(usefulness)}</text>`,
  ];
}

function grid({ x, height }: Plane): readonly string[] {
  const bottom = height - BOTTOM + 4;
  return [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<line class="grid" x1="${String(x(value))}" x2="${String(x(value))}" y1="${String(TOP - 14)}" y2="${String(bottom)}"/>`,
    `<text class="soft" x="${String(x(value))}" y="${String(bottom + 18)}" text-anchor="middle" font-size="12">${String(value)}</text>`,
  ]);
}

function subjectRow({ overall, reference }: Ranked, y: number, plane: Plane, say: Words): readonly string[] {
  const room = plane.left - 32;
  const name = fit(terminalLine(overall.subject), room);
  const label = `<text x="${String(plane.left - 16)}" y="${String(y + (reference ? 10 : 16))}" text-anchor="end">${xml(name)}</text>`;
  const note = `<text class="soft" x="${String(plane.left - 16)}" y="${String(y + 25)}" text-anchor="end" font-size="11">${xml(say.chart.reference)}</text>`;
  return [
    label,
    ...(reference ? [note] : []),
    ...mark(overall.completion, y + 4, 'a', plane),
    ...mark(overall.usefulness, y + 20, 'b', plane),
  ];
}

/** A dot with its whisker; nothing where there is no mean. */
function mark({ mean, low, high }: Estimate, y: number, kind: 'a' | 'b', { x }: Plane): readonly string[] {
  if (mean === null) return [];
  const dot = `<circle class="${kind}" cx="${String(x(mean))}" cy="${String(y)}" r="5" stroke-width="2"/>`;
  if (low === null || high === null) return [dot];
  const [from, to] = [String(x(low)), String(x(high))];
  const whisker = `M${from} ${String(y)}H${to}M${from} ${String(y - 4)}V${String(y + 4)}M${to} ${String(y - 4)}V${String(y + 4)}`;
  return [`<path class="${kind}" d="${whisker}" fill="none" stroke-width="2"/>`, dot];
}

function description({ overall }: Ranked, say: Words): string {
  return xml(
    `${overall.subject}: ${say.completion} ${estimate(overall.completion, say)}, ${say.usefulness} ${estimate(overall.usefulness, say)}`,
  );
}

/** Roughly, in pixels: a wide character takes the font's size, any other about six tenths of it. */
function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (isWide(character) ? FONT : FONT * 0.58), 0);
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x1100;
}

function fit(text: string, room: number): string {
  const length = Array.from(text).length;
  const fitting = Array.from({ length }, (_, i) => length - i).find((n) => textWidth(cut(text, n)) <= room);
  return cut(text, fitting ?? 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
