import { keepByText } from '../../core/keep.js';
import { inLightOf } from '../lies/contradictions.js';
import { ownClaims } from './asked/own-claims.js';
import { withoutCourtesies } from './courtesies.js';
import { nameClaims } from './names/name-claims.js';
import { numberClaims } from './numbers/number-claims.js';
import { topicClaims } from './topics/topic-claims.js';
import type { Claim, Context, PrivateFact } from './types.js';
import { secondLook } from './weighing/second-look.js';

/** All that a text says of a fact, for or against it. */
export function claimsOf(text: string, fact: PrivateFact, context: Context = {}): readonly Claim[] {
  return secondLook(claimsByRules(text, fact, context), coreOf(text), fact, context);
}

/** Texts kept: a reply is held against many facts. */
const MOST_KEPT = 500;

/** A text without the courtesies around what it tells, with commas where words are set apart by spaces: what the weights read. */
export const coreOf = keepByText((text) => withPauses(withoutCourtesies(text)), MOST_KEPT);

/** What the rules see of it. */
export function claimsByRules(text: string, fact: PrivateFact, context: Context = {}): readonly Claim[] {
  const core = withoutCourtesies(text);
  const claims = claimsIn(core, fact, context);
  const paused = claims.some(({ agrees }) => agrees) ? core : coreOf(text);
  return paused === core
    ? claims
    : [...claims, ...claimsIn(paused, fact, context).filter(({ agrees }) => agrees)];
}

function claimsIn(core: string, fact: PrivateFact, context: Context): Claim[] {
  const { question } = context;
  const claims = inLightOf(saidOf(core, fact, context), core, fact, context);
  return question === undefined ? claims : [...ownClaims(claims, core, question, fact)];
}

function saidOf(text: string, fact: PrivateFact, context: Context): Claim[] {
  const { value } = fact;
  if (typeof value === 'number') return numberClaims(text, fact, value, context);
  return typeof value === 'string'
    ? nameClaims(text, fact, context)
    : topicClaims(text, fact, value, context);
}

/** 大姑 我一个月一万八 够花了: words set apart as a comma would; 一 万 八, 18 600 and 欧 阳 are one word. */
const one = '(?<=(?:^|[^\\p{L}\\p{N}])[嗯对是有姨姑叔哥姐舅爸妈婶爷奶伯嫂])';
const number = '(?<=[零一二两三四五六七八九十百千万]{2}|\\d[kw]?)';
const unit = '(?![块元万千百十岁斤个平分公来多几出左上不零一二两三四五六七八九])';
const pause = new RegExp(
  `(?:(?:${one}|(?<=\\p{Script=Han}{2})(?<![零一二两三四五六七八九十百千万])) +|${number} +${unit})(?=\\p{Script=Han}{2})`,
  'gu',
);
const withPauses = (text: string): string => text.replace(pause, '，');
