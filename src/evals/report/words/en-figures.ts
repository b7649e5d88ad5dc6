/** Counts and quantities as English prints them. */

export const trials = (n: number): string => (n === 1 ? '1 trial' : `${grouped(n)} trials`);
export const cases = (n: number): string => (n === 1 ? '1 case' : `${grouped(n)} cases`);
export const percent = (share: number): string => `${percentage(share)}\u00a0%`;

/** One digit after the point below 10 %, where it says something. */
function percentage(share: number): string {
  const value = share * 100;
  return value > 0 && value < 9.95 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0);
}

/** 12,345 */
export function grouped(n: number): string {
  return n.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `a, b and c`. */
export function list(items: readonly string[], last: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

/** 950, 12.3k, 4.56M. */
export function count(n: number): string {
  if (n < 1000) return n.toFixed(0);
  if (n < 999_500) return `${(n / 1000).toPrecision(3)}k`;
  return `${(n / 1_000_000).toPrecision(3)}M`;
}

/** CNY 0.35; cents from 1 up, two digits that say something below. */
export function money(amount: number, currency: string): string {
  return `${currency}\u00a0${amountText(amount)}`;
}

export function amountText(amount: number): string {
  if (amount >= 1000) return grouped(amount);
  if (amount >= 1 || amount === 0) return amount.toFixed(2);
  return Number(amount.toPrecision(2)).toString().includes('e')
    ? amount.toExponential(1)
    : amount.toPrecision(2);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 3 February 2026, 08:00 UTC; what is no ISO 8601 time in UTC comes back as it is. */
export function date(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || day === undefined || time === undefined || name === undefined) return iso;
  return `${String(Number(day))} ${name} ${year}, ${time} UTC`;
}
