import type { Theme } from './theme.js';

type Rgb = readonly [number, number, number];

/** Of `#rrggbb`. */
function rgbOf(colour: string): Rgb {
  const channel = (i: number): number => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  return [channel(0), channel(1), channel(2)];
}

/** The ramp's colour for a fraction: the channels of the stops on either side, mixed in proportion. */
export function shade(value: number, { ramp: [low, middle, high] }: Theme): string {
  return value < 0.5 ? mix(low, middle, value * 2) : mix(middle, high, value * 2 - 1);
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  const channels = a.map((channel, i) => Math.round(channel + ((b[i] ?? channel) - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever reads better; its contrast is 4.5 or more on any colour. */
export function inkOn(colour: string): string {
  return contrast('#000000', colour) >= contrast('#ffffff', colour) ? '#000000' : '#ffffff';
}

/** From 1 to 21, as WCAG 2.1 defines it. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Relative luminance of sRGB, WCAG 2.1. */
function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
