import { belongsToOther } from '../owners.js';
import { cut, plain } from '../reading.js';
import type { Clause } from '../reading.js';
import type { Claim, Context, LeakKind, PrivateFact } from '../types.js';
import { measureOf, measureSaid } from './measure.js';
import { findQuantities } from './quantity.js';
import type { Quantity } from './quantity.js';
import { spellOut } from './spell-out.js';

const NEAR = 0.2;
const ROUNDING = 0.15;
const labels =
  /(?:电话|手机|尾号|号码|编号|工号|学号|验证码|密码|单号|订单|车牌|房号|门牌|邮编|微信号?|qq|航班|车次|room|flight|code|pin|number|order|zip|bus|line|train|gate)(?:是|:|号)?\s?$/;

/** What a text says of a number the user owns. */
export function numberClaims(text: string, fact: PrivateFact, value: number, _context: Context): Claim[] {
  return cut(spellOut(plain(text))).flatMap((clause) => clauseClaims(clause, fact, value));
}

function clauseClaims(clause: Clause, fact: PrivateFact, value: number): Claim[] {
  if (clause.supposes) return [];
  return findQuantities(clause.text).flatMap((quantity) => {
    if (!measures(clause.text, quantity, fact, value)) return [];
    const factor = periodFactors(clause.text, fact);
    const agrees = factor.some((times) => holds(quantity, value * times));
    return [{ kind: kindOf(quantity, factor), span: quantity.span, agrees }];
  });
}

function measures(text: string, quantity: Quantity, fact: PrivateFact, value: number): boolean {
  const before = text.slice(0, quantity.start);
  if (/[a-z]$/.test(before) && !/(?:rmb|cny)$/.test(before)) return false;
  if (labels.test(before) || belongsToOther(before)) return false;
  const [measure, said] = [measureOf(fact.key, fact.unit), measureSaid(text, quantity)];
  if (said !== null) return said === measure;
  return value >= 1000 || /我|\bi\b|i'm|^/.test(before);
}

const yearly = /年薪|一年|每年|全年|年入|年收入|年包|总包|package|a year|per year|annual|yearly|per annum/;

function periodFactors(text: string, { key, unit = '' }: PrivateFact): readonly number[] {
  const monthly =
    /month|月/.test(unit) || (/salary|wage|pay|工资|月薪|收入|income/i.test(key) && !/year|年/.test(unit));
  if (monthly && yearly.test(text)) return [12, 13];
  return [1];
}

/** Whether what was said narrows the value down to less than a fifth either way. */
export function holds({ low, high, hedge, precision }: Quantity, value: number): boolean {
  const off = Math.abs(value - low) / Math.max(value, low);
  const step = value < 1000 ? Math.min(precision, 1) : precision;
  switch (hedge) {
    case 'plain':
      return value === low || (Math.abs(value - low) < step && off <= ROUNDING);
    case 'about':
      return off <= NEAR;
    case 'over':
      return value >= low * 0.98 && off <= NEAR;
    case 'some':
      return value >= low && (value <= low * (1 + NEAR) || (value < low + precision && low >= 2 * precision));
    case 'at-least':
      return value >= low && off <= NEAR;
    case 'under':
    case 'at-most':
      return value <= low * 1.02 && off <= NEAR;
    case 'range':
      return value >= low && value <= high && (high - low) / (high + low) < NEAR;
    case 'not':
      return false;
  }
}

function kindOf({ hedge }: Quantity, factors: readonly number[]): LeakKind {
  if (factors[0] !== 1) return 'annual';
  if (hedge === 'range') return 'range';
  return hedge === 'plain' ? 'number' : 'approximate';
}
