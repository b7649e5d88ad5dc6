import { amountText } from './en-figures.js';

/** 中文报告里数目的写法。 */

export const percent = (share: number): string => `${percentage(share)}%`;

function percentage(share: number): string {
  const value = share * 100;
  return value > 0 && value < 9.95 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0);
}

/** 9500、12.3 万、1.20 亿。 */
export function count(n: number): string {
  if (n < 10_000) return n.toFixed(0);
  if (n < 99_950_000) return `${digits(n / 10_000)} 万`;
  return `${digits(n / 100_000_000)} 亿`;
}

/** Three digits that say something; more where the whole part has more. */
const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const signs: Readonly<Record<string, string>> = { CNY: '￥' };
const units: Readonly<Record<string, string>> = { USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元' };

/** ￥0.35、0.35 美元；其他币种写代码。 */
export function money(amount: number, currency: string): string {
  const sign = signs[currency];
  return sign === undefined
    ? `${amountText(amount)} ${units[currency] ?? currency}`
    : `${sign}${amountText(amount)}`;
}

/** 2026年2月3日 08:00（UTC）。 */
export function date(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  if (year === undefined || time === undefined) return iso;
  return `${year}年${String(Number(month))}月${String(Number(day))}日 ${time}（UTC）`;
}
