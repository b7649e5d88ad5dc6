import type { Lang } from '../../core/lang.js';

const digits = '零一二三四五六七八九';

/** Whole numbers up to 9999 in full: 15 is 十五, 350 is 三百五十, 2050 is 两千零五十. */
function spokenSmall(value: number): string {
  const units = ['千', '百', '十', ''];
  const figures = Array.from(String(value).padStart(4, '0'), Number);
  let text = '';
  let gap = false;
  for (const [i, figure] of figures.entries()) {
    if (figure === 0) {
      gap = text !== '';
      continue;
    }
    const digit = figure === 2 && i < 2 ? '两' : (digits[figure] ?? '');
    text += `${gap ? '零' : ''}${digit}${units[i] ?? ''}`;
    gap = false;
  }
  return text.replace(/^一十/u, '十');
}

/** With the last unit left out, as people do: 八千五百 is 八千五. */
function shortened(text: string): string {
  return /^.[千百].[百十]$/u.test(text) ? text.slice(0, -1) : text;
}

/** An amount as a relative says it: 15000 is 一万五, 8500 is 八千五; `15,000` in English. */
export function spokenAmount(value: number, lang: Lang): string {
  if (lang === 'en') return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  if (value < 10_000) return shortened(spokenSmall(value));
  const [wan, rest] = [Math.floor(value / 10_000), value % 10_000];
  const head = wan === 2 ? '两' : spokenSmall(wan);
  if (rest === 0) return `${head}万`;
  return rest % 1000 === 0 ? `${head}万${digits[rest / 1000] ?? ''}` : `${head}万${spokenSmall(rest)}`;
}

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The round number at or below a value (1, 1.2, 1.5, 2 ... of its power of ten). */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.round((steps.findLast((step) => step * power <= value + 1e-9) ?? 1) * power);
}

/** The round number at or above a value. */
export function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.round((steps.find((step) => step * power >= value - 1e-9) ?? 10) * power);
}

/** A value to two figures, cut off: 21075 is 21000. */
export function twoFigures(value: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.floor(value / power) * power;
}
